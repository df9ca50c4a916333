import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { translatePattern } from '../../../src/codegen/sql-validator'
import { forEachDatabase } from '../../support/for-each-database'
import { randomPattern, randomText } from './random-pattern'

const PATTERNS = 400
const TEXTS = 25

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns: count, seed })

const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u').source !== ''
  } catch {
    return false
  }
}

interface Pair {
  readonly pattern: string
  readonly text: string
}

forEachDatabase(databases => {
  describe('patterns in SQL', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.connect(await databases.empty()) })

    /** The pairs for which PostgreSQL says yes, by their place. */
    const answers = async (pairs: readonly Pair[]): Promise<readonly boolean[]> => {
      const rows: { yes: boolean }[] = await dataSource.query(
        'SELECT text COLLATE "C" ~ are AS yes FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS pair(text, are, place) ' +
        'ORDER BY place', [pairs.map(({ text }) => text), pairs.map(({ pattern }) => {
          const translated = translatePattern(pattern)
          return 'sql' in translated ? translated.sql : translated.why
        })])
      return rows.map(({ yes }) => yes)
    }

    it(`match what they match in ECMAScript, in ${PATTERNS * TEXTS} pairs`, async () => {
      const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
      console.log(`      patterns with SEED=${seed}`)
      const patterns = sample(randomPattern.filter(isPattern), PATTERNS, seed)
      const pairs = patterns.flatMap((pattern, i) =>
        sample(randomText, TEXTS, seed + i).map(text => ({ pattern, text })))
      const translatable = pairs.filter(({ pattern }) => 'sql' in translatePattern(pattern))
      expect(translatable.length).to.equal(pairs.length)
      const yes = await answers(pairs)
      const wrong = pairs.filter(({ pattern, text }, i) => new RegExp(pattern, 'u').test(text) !== yes[i])
        .map(({ pattern, text }) => ({ pattern, text, are: translatePattern(pattern) }))
      expect(wrong).to.deep.equal([])
      expect(yes.filter(Boolean).length).to.be.within(pairs.length / 10, pairs.length * 0.9)
    })
  })
})
