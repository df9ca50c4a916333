import fc from 'fast-check'
import type { Json } from '../../src/codegen/model'
import { instances } from './arbitraries'
import { jsonText, type Problem, type SqlJudge } from './sql-judge'
import type { OpenSubject } from './subjects'

/** A document of which the two say different things. */
export interface Disagreement {
  readonly value: Json
  /** `cast`: of what no jsonb can hold, PostgreSQL must refuse all, and nothing else. */
  readonly kind: 'only ajv refuses' | 'only SQL refuses' | 'cast'
  readonly problem: Problem
}

/** Counts of one run; instances are distinct as JSON texts. */
export interface Tally {
  readonly instances: number
  readonly accepted: number
  /** Refused by the cast to jsonb. */
  readonly cast: number
  readonly disagreements: readonly Disagreement[]
}

const UNSTORABLE = /\\u0000|\\ud[89a-f]/

/** Whether a JSON text holds what no jsonb can: NUL or half of a surrogate pair, which JSON.stringify escapes. */
const isUnstorable = (text: string): boolean => UNSTORABLE.test(text.replaceAll('\\\\', ''))

function disagreement(subject: OpenSubject, value: Json, text: string, problem: Problem): Disagreement | undefined {
  if ((problem === 'cast') !== isUnstorable(text)) return { value, problem, kind: 'cast' }
  if (problem === 'cast') return undefined
  const accepted = subject.acceptsInSql(value)
  if (accepted === (problem === null)) return undefined
  return { value, problem, kind: accepted ? 'only SQL refuses' : 'only ajv refuses' }
}

/** So many distinct instances, or fewer where the schema has no more of them. */
function* distinctInstances(subject: OpenSubject, runs: number, seed: number): Generator<readonly [string, Json]> {
  const seen = new Set<string>()
  const arbitrary = instances(subject.reader)
  for (let chunk = 0; seen.size < runs && chunk * 100 < runs * 20; chunk++) {
    for (const value of fc.sample(arbitrary, { seed: seed + chunk, numRuns: 100 })) {
      const text = jsonText(value)
      if (seen.has(text) || seen.size === runs) continue
      seen.add(text)
      // what every layer gets is the value after JSON.parse
      yield [text, JSON.parse(text) as Json]
    }
  }
}

/** Asks ajv and the SQL validator about so many distinct instances, half of them near misses. */
export async function compareVerdicts(
  subject: OpenSubject, judge: SqlJudge, runs: number, seed: number, onProgress: (done: number) => void = () => {},
): Promise<Tally> {
  const disagreements: Disagreement[] = []
  const count = { instances: 0, accepted: 0, cast: 0 }
  const ask = async (batch: readonly (readonly [string, Json])[]): Promise<void> => {
    const problems = await judge(batch.map(([text]) => text))
    batch.forEach(([text, value], i) => {
      const problem = problems[i] ?? null
      const found = disagreement(subject, value, text, problem)
      if (found !== undefined) disagreements.push(found)
      count.instances++
      if (problem === null) count.accepted++
      if (problem === 'cast') count.cast++
    })
    onProgress(count.instances)
  }
  let batch: (readonly [string, Json])[] = []
  for (const instance of distinctInstances(subject, runs, seed)) {
    batch.push(instance)
    if (batch.length < 1000) continue
    await ask(batch)
    batch = []
  }
  if (batch.length > 0) await ask(batch)
  return { ...count, disagreements }
}

/** The disagreement on the smallest document that still shows one of the same kind. */
export async function shrinkDisagreement(
  subject: OpenSubject, judge: SqlJudge, { value, kind }: Disagreement,
): Promise<Disagreement> {
  const last: { found: Disagreement } = { found: { value, kind, problem: null } }
  await fc.check(fc.asyncProperty(instances(subject.reader), async one => {
    const text = jsonText(one)
    const found = disagreement(subject, one, text, (await judge([text]))[0] ?? null)
    if (found?.kind === kind) last.found = found
    return found?.kind !== kind
  }), { examples: [[value]], numRuns: 1 })
  return last.found
}

/** A disagreement in one line. */
export const describeDisagreement = ({ kind, problem, value }: Disagreement): string =>
  `${kind}${problem === null ? '' : ` (${problem})`}: ${jsonText(value).slice(0, 1000)}`
