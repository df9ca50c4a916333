import fc from 'fast-check'
import { check } from '../../scripts/prove-types/check'
import { emitTypes } from '../../src/codegen/emit/types'
import type { Json } from '../../src/codegen/model'
import { validInstances } from './arbitraries'
import { jsonText } from './sql-judge'
import type { OpenSubject } from './subjects'

/** What the compiler says of valid instances of one schema. */
export interface Typed {
  readonly instances: number
  /** The first mistake in the emitted types themselves. */
  readonly mistake?: string
  /** Valid instances that the type refuses, the shortest first. */
  readonly refused: readonly Json[]
}

/** A literal of megabytes takes the compiler minutes, and says no more than one of kilobytes. */
const MOST_CHARACTERS = 100_000

/** Holds so many distinct instances that ajv accepts against the emitted types, all schemas in few programs. */
export async function compareTypes(
  subjects: readonly OpenSubject[], runs: (subject: OpenSubject) => number, seed: number,
): Promise<readonly Typed[]> {
  const modules = await Promise.all(subjects.map(async subject => {
    const { document } = subject.model
    const drawn = fc.sample(validInstances(subject.reader), { seed, numRuns: runs(subject) })
    const texts = [...new Set(drawn.map(jsonText))].filter(text => text.length <= MOST_CHARACTERS)
    return {
      text: `${await emitTypes(document)}\nexport type Root = ${document.name}\n`,
      values: texts.map(text => JSON.parse(text) as Json),
    }
  }))
  return check(modules).map(({ mistake, fits }, i): Typed => {
    const values = modules[i]?.values ?? []
    const refused = values.filter((_, k) => !fits[k]).toSorted((a, b) => jsonText(a).length - jsonText(b).length)
    return { instances: values.length, refused, ...(mistake === undefined ? {} : { mistake }) }
  })
}
