import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { normalise, type LegacyRecord } from '../../src/backfill/normalise'
import { isValidMetadata } from '../../src/backfill/rules/schema-fields'
import { loadVocabularies } from '../../src/backfill/vocabulary'

interface Case {
  readonly title: string
  readonly record: Readonly<Record<string, unknown>>
  readonly originType?: LegacyRecord['originType']
  readonly originUrl?: string
  /** The fields of the proposed document without its extensions, `under_review` for that absence; null: no document. */
  readonly fields: Readonly<Record<string, unknown>> | null
  /** Pointer, reason code and, where there is one, the candidate. */
  readonly held: readonly (readonly unknown[])[]
  readonly unread: readonly string[]
  readonly code?: object
  readonly training?: object
}

const ADMIT_NO_ABSENCE = ['/is_external', '/model_family', '/external_source_url', '/external_source_version']

const vocabularies = loadVocabularies()
const fixture = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', `${name}.json`), 'utf8')) as readonly Case[]

const shorten = (it: unknown): unknown =>
  typeof it === 'object' && it !== null && 'absent' in it && it.absent === 'under_review' ? 'under_review' : it

const recordOf = ({ record, originType, originUrl }: Case): LegacyRecord => ({
  artifactId: 'model-x',
  title: null,
  originType: originType ?? null,
  originUrl: originUrl ?? null,
  text: JSON.stringify(record),
})

describe('shipped vocabularies', () => {
  it('each have made-up records that show what they read', () => {
    const shown = readdirSync(join(__dirname, 'fixtures'))
      .map(file => file.replace('.json', ''))
      .sort()
    expect(shown).to.deep.equal(vocabularies.map(each => each.name))
  })

  for (const { name } of vocabularies) {
    describe(name, () => {
      for (const each of fixture(name)) {
        it(each.title, () => {
          const result = normalise(recordOf(each), vocabularies)
          expect(result.vocabulary).to.equal(name)
          const fields =
            result.document &&
            Object.entries(result.document)
              .filter(([field]) => field !== 'extensions')
              .map(([field, it]): [string, unknown] => [field, shorten(it)])
          expect(fields && Object.fromEntries(fields)).to.deep.equal(each.fields)
          const held = result.held.map(({ pointer, reasonCode, candidate }) =>
            candidate === undefined ? [pointer, reasonCode] : [pointer, reasonCode, candidate],
          )
          expect(held).to.deep.equal(each.held)
          expect(result.readByNoRule).to.deep.equal(each.unread)
          expect(result.code).to.deep.equal(each.code ?? {})
          expect(result.training).to.deep.equal(each.training ?? {})
        })
      }
    })
  }

  it('propose documents that the schema accepts unless a fact without an absence is held', () => {
    for (const each of vocabularies.flatMap(({ name }) => fixture(name))) {
      const { document, held } = normalise(recordOf(each), vocabularies)
      const lacks = held.some(fact => ADMIT_NO_ABSENCE.includes(fact.pointer))
      if (document !== null) expect(isValidMetadata(document), each.title).to.equal(!lacks)
    }
  })

  it("recognise none of each other's records", () => {
    for (const { name } of vocabularies) {
      for (const each of fixture(name)) {
        const fitting = vocabularies
          .filter(other => !other.fallback && other.recognises(each.record))
          .map(other => other.name)
        expect(fitting, each.title).to.deep.equal(name === 'common' ? [] : [name])
      }
    }
  })

  it('say why each reads as it does', () => {
    for (const { description, name } of vocabularies) expect(description.length, name).to.be.greaterThan(100)
  })
})
