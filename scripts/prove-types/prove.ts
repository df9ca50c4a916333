import type { Rule, Unexpressed } from '../../src/codegen/model'
import type { Case, Origin } from './case'
import { check } from './check'
import type { Generated, Generator } from './generate'
import { isExplained, type Judged, judge } from './judge'

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

interface All {
  readonly made: readonly Made[]
  readonly skipped: Readonly<Record<string, number>>
}

async function make(cases: readonly Case[], generate: Generator): Promise<All> {
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
  type Only = (one: Judged, from: Case, listed: readonly Unexpressed[]) => boolean
  const wrong = (valid: boolean, only: Only): readonly Wrong[] =>
    written.flatMap(({ from, instances, generated: { unexpressed } }, i) =>
      instances.filter((one, k) => one.valid === valid && checked[i]?.fits[k] !== valid && only(one, from, unexpressed))
        .map(one => ({ case: from.name, instance: one.name, broken: one.broken })))
  const all = written.flatMap(({ instances }) => instances)
  const count = (valid: boolean): number => all.filter(one => one.valid === valid).length
  return {
    origin: name, schemas: cases.length, skipped, generated: written.length,
    threw: made.flatMap(({ from, generated }) =>
      ('threw' in generated ? [{ case: from.name, said: generated.threw }] : [])),
    unchecked: written.flatMap(({ from }, i) => {
      const said = checked[i]?.mistake
      return said === undefined ? [] : [{ case: from.name, said }]
    }),
    valid: count(true), invalid: count(false),
    unsound: wrong(true, () => true), accepted: wrong(false, () => true),
    unexplained: wrong(false, ({ broken }, from, listed) => !isExplained(from.schema, broken, listed)),
  }
}
