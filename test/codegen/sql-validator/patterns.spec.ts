import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { translatePattern } from '../../../src/codegen/sql-validator'
import { matches, textTest } from '../../../src/codegen/sql-validator/pattern/translate-pattern'
import { forEachDatabase } from '../../support/for-each-database'
import { countedPattern, randomPattern, randomText } from './random-pattern'

const PATTERNS = 400
const COUNTED = 150
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

// V8 also looks between the halves of a surrogate pair, where \\B matches; the specification does not
const matchesInECMAScript = (pattern: string, text: string): boolean => {
  const sticky = new RegExp(pattern, 'uy')
  const places = [...text].reduce<readonly number[]>((all, character) => [...all, (all.at(-1) ?? 0) + character.length], [0])
  return places.some(place => {
    sticky.lastIndex = place
    return sticky.test(text)
  })
}

const areOf = (pattern: string): string => {
  const translated = translatePattern(pattern)
  if ('sql' in translated) return translated.sql
  throw new Error(`${pattern}: ${translated.why}`)
}

/** The condition on `text`, as a CHECK has it. */
const conditionOf = (pattern: string): string => {
  const test = textTest(pattern)
  if (test.kind === 'unknown') throw new Error(`${pattern}: ${test.why}`)
  return matches('text', test)
}

interface Pair {
  readonly pattern: string
  readonly text: string
}

describe('translatePattern', () => {
  const why = (pattern: string): string | undefined => {
    const translated = translatePattern(pattern)
    return 'why' in translated ? translated.why : undefined
  }

  it('says why a pattern cannot be translated', () => {
    expect(why('(a)\\1')).to.equal('\\1 refers back to a group')
    expect(why('(?<x>a)\\k<x>')).to.equal('\\k<x> refers back to a group')
    expect(why('^a{5000}$')).to.match(/counts 5002 characters/)
  })

  it('asks nothing where every text matches', () => {
    for (const pattern of ['', '^', '$', '^[^\\u0000\\ud800-\\udfff]*$', '^[^\\u0000]*', '[\\s\\S]*$']) {
      expect(translatePattern(pattern), pattern).to.deep.equal({ sql: '' })
    }
  })

  it('looks for what must be there, and not at what may be', () => {
    expect(translatePattern('^\\d*\\D[^\\u0000]*$')).to.deep.equal({ sql: '[^0-9]' })
    expect(translatePattern('^[^\\u0000]*x')).to.deep.equal({ sql: 'x' })
    expect(translatePattern('^\\d*x')).to.deep.equal({ sql: '^[0-9]*x' })
  })

  it('asks for the length where characters of one set are counted, for PostgreSQL counts slowly', () => {
    expect(conditionOf('^[0-9a-f]{64}$')).to.equal(`char_length(text) = 64 AND text COLLATE "C" ~ '^[0-9a-f]*$'`)
    expect(conditionOf('^(?:\\d{8}|[0-9]{4}|\\d{5,6})$')).to.equal('(char_length(text) BETWEEN 4 AND 6 OR char_length(text) = 8) '
      + `AND text COLLATE "C" ~ '^[0-9]*$'`)
    expect(conditionOf('^[^]{2,9}$')).to.equal('char_length(text) BETWEEN 2 AND 9')
    // nothing to gain, or more than one set
    for (const [pattern, are] of [['^a?$', '^a?$'], ['^a{2,}$', '^a{2,}$'], ['^(?:a{2}|b{3})$', '^(?:a{2}|b{3})$'], ['^a{2}', '^a{2}']]) {
      expect(conditionOf(pattern ?? '')).to.equal(`text COLLATE "C" ~ '${are ?? ''}'`)
    }
  })
})

forEachDatabase(databases => {
  describe('patterns in SQL', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.connect(await databases.empty()) })

    /** What PostgreSQL says of each text. */
    const answersOne = async (pattern: string, texts: readonly string[]): Promise<readonly boolean[]> => {
      const rows: { yes: boolean }[] = await dataSource.query(
        'SELECT text COLLATE "C" ~ $2 AS yes FROM unnest($1::text[]) WITH ORDINALITY AS one(text, place) ORDER BY place',
        [texts, areOf(pattern)])
      return rows.map(({ yes }) => yes)
    }

    /** What PostgreSQL says of each pair. */
    const answers = async (pairs: readonly Pair[]): Promise<readonly boolean[]> => {
      const ares = new Map([...new Set(pairs.map(({ pattern }) => pattern))].map(pattern => [pattern, areOf(pattern)]))
      const rows: { yes: boolean }[] = await dataSource.query(
        'SELECT text COLLATE "C" ~ are AS yes FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS pair(text, are, place) ' +
        'ORDER BY place', [pairs.map(({ text }) => text), pairs.map(({ pattern }) => ares.get(pattern))])
      return rows.map(({ yes }) => yes)
    }

    it(`match what they match in ECMAScript, in ${PATTERNS * TEXTS} pairs`, async () => {
      const seed = Number(process.env['SEED'] ?? 20261123)
      console.log(`      patterns with SEED=${seed}`)
      const patterns = sample(randomPattern.filter(isPattern), PATTERNS, seed)
      const pairs = patterns.flatMap((pattern, i) =>
        sample(randomText, TEXTS, seed + i).map(text => ({ pattern, text })))
      const yes = await answers(pairs)
      const wrong = pairs.filter(({ pattern, text }, i) => matchesInECMAScript(pattern, text) !== yes[i])
        .map(({ pattern, text }) => ({ pattern, text, are: translatePattern(pattern) }))
      expect(wrong).to.deep.equal([])
      expect(yes.filter(Boolean).length).to.be.within(pairs.length / 10, pairs.length * 0.9)
    })

    it(`count as in ECMAScript, in ${COUNTED} conditions`, async () => {
      const seed = Number(process.env['SEED'] ?? 20261130)
      console.log(`      counted patterns with SEED=${seed}`)
      const wrong: unknown[] = []
      let yes = 0
      for (const [i, pattern] of sample(countedPattern.filter(isPattern), COUNTED, seed).entries()) {
        const texts = [...sample(randomText, TEXTS, seed + i), ...[0, 1, 2, 3, 4, 5, 6, 7].map(count => 'a'.repeat(count)), 'ab😀', '0f 9']
        const rows: { yes: boolean }[] = await dataSource.query(
          `SELECT ${conditionOf(pattern)} AS yes FROM unnest($1::text[]) WITH ORDINALITY AS one(text, place) ORDER BY place`, [texts])
        texts.forEach((text, at) => {
          if (rows[at]?.yes === true) yes++
          if (rows[at]?.yes !== new RegExp(pattern, 'u').test(text)) wrong.push({ pattern, text, condition: conditionOf(pattern) })
        })
      }
      expect(wrong).to.deep.equal([])
      expect(yes).to.be.greaterThan(COUNTED)
    })

    it('take each character for a space, digit, word or line end as ECMAScript does', async () => {
      const characters = Array.from({ length: 0xffff }, (_, i) => i + 1).filter(at => at < 0xd800 || at > 0xdfff)
        .concat(0x1f600, 0x1d54f, 0x10ffff).map(at => String.fromCodePoint(at))
      for (const pattern of ['\\s', '\\S', '\\d', '\\D', '\\w', '\\W', '.', '\\b', '[^\\s]', '[\\W_]', '\\p{Lu}', '\\P{Zs}']) {
        const yes = await answersOne(pattern, characters)
        expect(characters.filter((text, i) => new RegExp(pattern, 'u').test(text) !== yes[i]), pattern).to.deep.equal([])
      }
    })

    it('end where the text ends, also after a line end', async () => {
      const pairs = ['^a$', 'a$', '^a', '^(?:a|b)$', '(?=a$)'].flatMap(pattern =>
        ['a', 'a\n', '\na', 'a\nb', 'ba', ''].map(text => ({ pattern, text })))
      expect(await answers(pairs)).to.deep.equal(pairs.map(({ pattern, text }) => new RegExp(pattern, 'u').test(text)))
    })

    it('count as far as they say, also beyond 255', async () => {
      const pairs = ['^a{256}$', '^a{300,600}$', '^[ab]{1,1000}$', '^a{400,}$', '^(?:ab){260}$', '^a{0,511}$'].flatMap(pattern =>
        [255, 256, 257, 299, 300, 399, 400, 511, 512, 600, 601, 1000, 1001].flatMap(count =>
          [{ pattern, text: 'a'.repeat(count) }, { pattern, text: 'ab'.repeat(count) }]))
      expect(await answers(pairs)).to.deep.equal(pairs.map(({ pattern, text }) => new RegExp(pattern, 'u').test(text)))
    })
  })
})
