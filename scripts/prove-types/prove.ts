import type { Rule } from '../../src/codegen/model'
import type { Case, Origin } from './case'
import { check } from './check'
import type { Generated, Generator } from './generate'
import { explained, type Judged, judge } from './judge'

/** An instance that the type got wrong. */
export interface Wrong {
  readonly case: string
  readonly instance: string
  readonly broken: readonly Rule[]
}

/** What a generator did with one origin. */
export interface Proof {
  readonly origin: string
  readonly schemas: number
  readonly skipped: Readonly<Record<string, number>>
  readonly generated: number
  readonly threw: readonly { readonly case: string; readonly said: string }[]
  readonly unchecked: readonly { readonly case: string; readonly said: string }[]
  readonly valid: number
  readonly invalid: number
  /** Valid, and refused by the type. */
  readonly unsound: readonly Wrong[]
  /** Invalid, and taken by the type. */
  readonly accepted: readonly Wrong[]
  /** Of those, the ones that break no rule of which the generator says that a type cannot express it. */
  readonly unexplained: readonly Wrong[]
}

interface Made {
  readonly from: Case
  readonly instances: readonly Judged[]
  readonly generated: Generated
}

async function make(cases: readonly Case[], generate: Generator): Promise<{ made: readonly Made[]; skipped: Record<string, number> }> {
  const [made, skipped]: [Made[], Record<string, number>] = [[], {}]
  for (const from of cases) {
    const judged = judge(from)
    if ('skipped' in judged) skipped[judged.skipped] = (skipped[judged.skipped] ?? 0) + 1
    else made.push({ from, instances: judged.instances, generated: await generate(from.schema) })
  }
  return { made, skipped }
}

/** Generates a type for every schema of an origin and holds every instance against it. */
export async function prove({ name, cases }: Origin, generate: Generator): Promise<Proof> {
  const { made, skipped } = await make(cases, generate)
  const written = made.flatMap(one => ('threw' in one.generated ? [] : [{ ...one, generated: one.generated }]))
  const checked = check(written.map(({ generated, instances }) =>
    ({ text: generated.text, values: instances.map(({ value }) => value) })))
  const wrong = (valid: boolean): readonly (Wrong & { explained: boolean })[] => written.flatMap(({ from, instances, generated }, i) =>
    instances.flatMap(({ name: instance, valid: fits, broken }, k) =>
      (fits === valid && checked[i]?.fits[k] !== valid
        ? [{ case: from.name, instance, broken, explained: explained(broken, generated.unexpressed).length > 0 }] : [])))
  const plain = ({ case: from, instance, broken }: Wrong): Wrong => ({ case: from, instance, broken })
  const count = (valid: boolean): number => written.flatMap(one => one.instances).filter(one => one.valid === valid).length
  return {
    origin: name, schemas: cases.length, skipped, generated: written.length,
    threw: made.flatMap(({ from, generated }) => ('threw' in generated ? [{ case: from.name, said: generated.threw }] : [])),
    unchecked: written.flatMap(({ from }, i) => {
      const said = checked[i]?.mistake
      return said === undefined ? [] : [{ case: from.name, said }]
    }),
    valid: count(true), invalid: count(false),
    unsound: wrong(true).map(plain), accepted: wrong(false).map(plain),
    unexplained: wrong(false).filter(one => !one.explained).map(plain),
  }
}
