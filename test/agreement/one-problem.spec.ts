import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource, QueryRunner } from 'typeorm'
import { metadataTroubles, schemaTroubles } from '../../src/catalog/validate-metadata'
import type { Json } from '../../src/codegen/model'
import { forEachDatabase } from '../support/for-each-database'
import { nearMisses } from './arbitraries'
import { edited, type NearMiss } from './near-misses'
import { SEED } from './seed'
import { jsonText, sqlJudge, type SqlJudge } from './sql-judge'
import { type OpenSubject, openSubject, OURS } from './subjects'

/** Small values of every type: one of them mends a place where only one thing is wrong. */
const SMALL: readonly Json[] = [1, 'x', true, null, {}, [], 'not_reported']

/**
 * Whether the change makes another kind of thing of the document: the flag that tells external from internal, or the
 * name `absent`, by which an absence is told from metrics. What is measured by the other kind is wrong in many places.
 */
const turns = ({ edit, rule }: NearMiss): boolean =>
  (edit.at === '/is_external' && typeof edit.value === 'boolean') ||
  rule.pointer === '/definitions/MetricValues/properties/absent'

/** Whether what was put in may itself be wrong in several places. */
const isStructured = ({ edit: { value }, rule: { keyword } }: NearMiss): boolean =>
  typeof value === 'object' && value !== null && (Object.keys(value).length > 0 || /^(any|one)Of$/.test(keyword))

const placesOf = (value: Json): readonly string[] => metadataTroubles(value).map(({ where }) => where.pointer ?? '')

/** Whether one change at the place makes the document valid: it is one mistake there as well. */
const isMendedAt = ({ accepts }: OpenSubject, value: Json, at: string): boolean =>
  [undefined, ...SMALL].some(mend => {
    const mended = edited(value, mend === undefined ? { at } : { at, value: mend })
    return mended !== undefined && accepts(mended)
  })

describe('one mistake', () => {
  let subject: OpenSubject
  before(async () => { subject = await openSubject(OURS) })

  const misses = (): fc.Arbitrary<NearMiss> =>
    nearMisses(subject.reader, base => metadataTroubles(base).length === 0)

  it('gives one problem, at its place, in the words of the catalog', () => {
    const seen = { single: 0, all: 0 }
    fc.assert(fc.property(misses(), miss => {
      seen.all++
      if (turns(miss) || isStructured(miss)) return
      seen.single++
      const [place, ...more] = placesOf(miss.value)
      expect(more, jsonText(miss.value)).to.deep.equal([])
      if (place === miss.edit.at) return
      expect(isMendedAt(subject, miss.value, place ?? ''), `${place} for ${jsonText(miss.value)}`).to.equal(true)
    }), { seed: SEED, numRuns: 2000 })
    expect(seen.single / seen.all).to.be.at.least(0.8)
  })

  it('gives problems only where it was made, when what was put in is wrong in several places', () => {
    fc.assert(fc.property(misses().filter(miss => isStructured(miss) && !turns(miss)), ({ value, edit: { at } }) => {
      const elsewhere = placesOf(value).filter(place => place !== at && !place.startsWith(`${at}/`))
      expect(elsewhere).to.deep.equal([])
    }), { seed: SEED, numRuns: 300 })
  })

  forEachDatabase(databases => {
    let dataSource: DataSource
    let runner: QueryRunner
    let judge: SqlJudge
    before(async () => {
      dataSource = await databases.connect(await databases.empty())
      runner = dataSource.createQueryRunner()
      judge = await sqlJudge(runner, subject.model, 'one_problem')
    })
    after(() => runner.release())

    it('is named by the validator in SQL at the place that the catalog names', async () => {
      const runs = databases.server.embedded ? 500 : 2000
      const values = fc.sample(misses(), { seed: SEED, numRuns: runs }).map(({ value }) => value)
      const problems = await judge(values.map(jsonText))
      const wrong = values.flatMap((value, i) => {
        const problem = problems[i] ?? 'nothing'
        const place = problem.slice(`${problem}/`.indexOf(' /') + 1)
        const places = schemaTroubles(value).map(({ where }) => where.pointer)
        return problem === 'cast' || places.includes(place) ? [] : [`${problem} for ${jsonText(value)}`]
      })
      expect(wrong.toSorted((a, b) => a.length - b.length).slice(0, 3), `AGREEMENT_SEED=${SEED}`).to.deep.equal([])
    })
  })
})
