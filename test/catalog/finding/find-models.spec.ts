import { expect } from 'chai'
import fc from 'fast-check'
import { In, type DataSource } from 'typeorm'
import { Artifact, ModelVersion } from '../../../generated/entities'
import { fieldOf } from '../../../src/catalog/finding/fields'
import type { Condition, Filter, Literal, Operator } from '../../../src/catalog/finding/filter'
import { listModels, modelPages, type ListModels } from '../../../src/catalog/finding/find-models'
import { filterOf } from '../../../src/catalog/finding/model-filter'
import { parseFilter } from '../../../src/catalog/finding/parse-filter'
import { printField, printFilter } from '../../../src/catalog/finding/print-filter'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { legacyRows } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'
import { fillWithModels, madeUpId } from '../../../scripts/made-up-models'
import { typicalQueries } from '../../../scripts/typical-queries'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { evaluate, readFacts, valueIn, type Facts } from './evaluate'
import { combined, field } from './filters'
import { seedModels } from './seed'

const idsOf = async (dataSource: DataSource, asked: ListModels): Promise<readonly string[]> =>
  (await listModels(dataSource.manager, { limit: 1000, ...asked })).models.map(({ artifact }) => artifact.id)

const TEXTS = [['promotion_state'], ['framework'], ['model_family'], ['title'], ['trained_by'], ['base_model_id'],
  ['id'], ['artifact_id'],
  ['created_by'], ['metadata', 'framework'], ['metadata', 'training_config', 'epochs'], ['metadata', 'nothing']]
const NUMBERS = [['parameter_count'], ['version_number'], ['open_review_items'], ['metric', 'accuracy'], ['metric',
  'loss'],
  ['metric', 'by split', 'dev'], ['metric', 'by split', 'a/b~c'], ['metric', 'nothing'], ['metadata',
    'training_config', 'epochs'], ['metadata', 'parameter_count']]
const TRUTHS = [['is_external'], ['is_latest'], ['metadata', 'is_external'], ['metadata', 'training_config', 'a "b"',
  'c']]
const MOMENTS = [['created_at'], ['training_started_at']]

const at = 0
const text = (value: string): Literal & { kind: 'text' } => ({ kind: 'text', value, at })
const texts = fc.constantFrom('pytorch', 'jax', 'm-07', 'm-00', 'agent-1', 'transformer', 'Model 3', 'it\'s "odd"',
  'many', '', 'zzz').map(text)
const numbers = fc.constantFrom(0, 1, 2, 3, 0.1 + 0.2, 0.3, 0.5, -4, 5000, 7,
  9007199254740991).map((value): Literal => ({ kind: 'number', value, at }))
const whole = numbers.filter(({ value }) => Number.isInteger(value))
const truths = fc.boolean().map((value): Literal => ({ kind: 'truth', value, at }))
const moments = fc.constantFrom('2026-03-01', '2026-03-01T00:00:00.000003Z', '2026-03-01T02:00:00.000005+02:00',
  '2027-01-01 00:00:00').map(text)
const words = fc.constantFrom('candidate', 'promoted', 'rejected').map(text)

const fieldFrom = (paths: readonly (readonly string[])[]) => fc.constantFrom(...paths).map(path => field(...path))

const valuesFor = (path: readonly string[], kind: 'text' | 'number' | 'truth' | 'moment'): fc.Arbitrary<Literal> => {
  if (path[0] === 'promotion_state') return words
  if (kind === 'number') return fieldOf({ path })?.type === 'whole' ? whole : numbers
  return kind === 'text' ? texts : kind === 'truth' ? truths : moments
}

const conditionOn = (paths: readonly (readonly string[])[], kind: 'text' | 'number' | 'truth' | 'moment',
  operators: readonly Operator[]): fc.Arbitrary<Condition> =>
  fieldFrom(paths).chain(name => {
    const value = valuesFor(name.path, kind)
    return fc.oneof(
      fc.record({ kind: fc.constant('compare' as const), field: fc.constant(name),
        operator: fc.constantFrom(...operators), value }),
      fc.record({ kind: fc.constant('in' as const), field: fc.constant(name), negated: fc.boolean(),
        values: fc.array(value, { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('null' as const), field: fc.constant(name), negated: fc.boolean() }))
  })

const patterns = fc.constantFrom('py%', '%', '_ax', '%\\%', 'ODE\\_%', 'm-0_', '%"odd"', 'Model [3]', '').map(text)
const like = fc.record({ kind: fc.constant('like' as const), field: fieldFrom(TEXTS), negated: fc.boolean(),
  anyCase: fc.boolean(), pattern: patterns })
const absence = fc.record({
  kind: fc.constant('absent' as const),
  field: fieldFrom([['framework'], ['parameter_count'], ['evaluation_metrics'], ['eval_metrics_json'],
    ['training_data'], ['metadata', 'framework']]),
  absence: fc.option(fc.constantFrom('not_reported', 'withheld', 'not_applicable').map(text)),
})

/** Order of texts is asked only where the database compares bytes, as JavaScript does with ASCII. */
const filters = (isBytewise: boolean): fc.Arbitrary<Filter> => combined(fc.oneof(
  conditionOn(TEXTS, 'text', isBytewise ? ['=', '!=', '<', '>='] : ['=', '!=']),
  conditionOn(NUMBERS, 'number', ['=', '!=', '<', '<=', '>', '>=']),
  conditionOn(TRUTHS, 'truth', ['=', '!=']), conditionOn(MOMENTS, 'moment', ['=', '<', '<=', '>', '>=']), like,
    absence))

// eval_metrics_json names the fact evaluation_metrics
const factPath = (filter: Filter): Filter => JSON.parse(JSON.stringify(filter).replaceAll('"eval_metrics_json"',
  '"evaluation_metrics"')) as Filter

const inOrder = (facts: readonly Facts[], path: readonly string[], descending: boolean): readonly string[] => {
  const keyed = facts.map(each => ({ id: each.id, key: valueIn(each, { path }) }))
  const sign = descending ? -1 : 1
  const rank = (x: unknown, y: unknown): number => ((x as string) < (y as string) ? -sign
    : (x as string) > (y as string) ? sign : 0)
  return keyed.sort((x, y) => (x.key === null || y.key === null)
    ? Number(x.key === null) - Number(y.key === null) || rank(x.id, y.id) : rank(x.key, y.key) || rank(x.id,
      y.id)).map(({ id }) => id)
}

describe('listModels', () => forEachDatabase(databases => {
  let dataSource: DataSource
  let facts: readonly Facts[]
  let isBytewise: boolean
  before(async () => {
    dataSource = await databases.open()
    await seedModels(dataSource)
    facts = await readFacts(dataSource)
    const [row] = await dataSource.query<{ bytewise: boolean }[]>(`select 'a' > 'B' as bytewise`)
    isBytewise = row?.bytewise === true
  })

  it('finds what the filter says of each model by SQL\'s rules for the unknown, whatever the filter', async () => {
    await fc.assert(fc.asyncProperty(filters(isBytewise), async filter => {
      const expected = facts.filter(each => evaluate(factPath(filter), each) === true).map(({ id }) => id)
      expect([...await idsOf(dataSource, { where: printFilter(filter) })].sort(),
        printFilter(filter)).to.deep.equal([...expected].sort())
    }), { numRuns: 400, endOnFailure: true })
  })

  it('tells every model once and in order, however long the pages are', async () => {
    const sorts = [...TEXTS, ...NUMBERS, ...TRUTHS, ...MOMENTS].filter(path => path[0] !== 'metadata')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sorts), fc.boolean(), fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      async (path, descending, limit, isFiltered) => {
        const where = "is_latest = true or framework = 'jax'"
        const shown = isFiltered ? facts.filter(each => evaluate(parseFilter(where), each) === true) : facts
        const sort = `${printField({ path })}${descending ? ' desc' : ''}`
        const ids: string[] = []
        let page: string | null | undefined
        while (page !== null) {
          const told = await listModels(dataSource.manager, { sort, limit, ...(isFiltered && { where }),
            ...(page !== undefined && { page }) })
          expect(told.models.length).to.be.within(shown.length === 0 ? 0 : 1, limit)
          ids.push(...told.models.map(({ artifact }) => artifact.id))
          page = told.next
        }
        const expected = inOrder(shown, path, descending)
        if (isBytewise) expect(ids, sort).to.deep.equal(expected)
        else expect([...ids].sort(), sort).to.deep.equal([...expected].sort())
      }), { numRuns: 120, endOnFailure: true })
  })

  it('takes the conditions without a language as parts of the filter', async () => {
    const asked: ListModels = { isExternal: false, promotionState: 'candidate', trainedBy: "agent-2", afterId: 'm-03',
      where: 'parameter_count > 1 or framework is null' }
    expect(printFilter(filterOf(asked) as Filter)).to.equal(
      "(parameter_count > 1 or framework is null) and promotion_state = 'candidate' and is_external = false and trained_by = 'agent-2' and id > 'm-03'")
    expect(await idsOf(dataSource, asked)).to.deep.equal(facts.filter(each => evaluate(filterOf(asked) as Filter,
      each) === true).map(({ id }) => id))
    expect((await refusalOf(listModels(dataSource.manager,
      { promotionState: 'maybe' as never }))).code).to.equal('filter/unknown-word')
  })

  it('gives both rows and the open review items of each model, and tells only models', async () => {
    const { models, next } = await listModels(dataSource.manager, { where: "id in ('m-01', 'held-1', 'other')" })
    expect(next).to.equal(null)
    expect(models.map(({ artifact, modelVersion, openReviewItems }) => [artifact.id,
      modelVersion?.artifact_id ?? null, openReviewItems]))
      .to.deep.equal([['held-1', null, 1], ['m-01', 'm-01', 2]])
  })

  it('gives each row with what its entity holds, column by column', async () => {
    const { models } = await listModels(dataSource.manager, { limit: 1000 })
    const ids = models.map(({ artifact }) => artifact.id)
    const artifacts = await dataSource.getRepository(Artifact).find({ where: { id: In(ids) }, order: { id: 'asc' } })
    const versions = await dataSource.getRepository(ModelVersion).findBy({ artifact_id: In(ids) })
    const stored = artifacts.map(artifact =>
      [artifact, versions.find(version => version.artifact_id === artifact.id) ?? null])
    expect(JSON.stringify(models.map(({ artifact, modelVersion }) => [artifact, modelVersion]))).to.equal(JSON.stringify(stored))
    expect(models.map(({ artifact, modelVersion }) => [artifact, modelVersion])).to.deep.equal(stored.map(pair =>
      pair.map(row => row && { ...row })))
    expect(versions.map(({ parameter_count: count }) => typeof count)).to.include('number')
  })

  it('holds a long filter of many metrics', async () => {
    const where = Array.from({ length: 300 }, (_, i) => `metric.m${i} is null and not metric.n${i} > 1`).join(' or ')
    expect(await idsOf(dataSource, { where: where.slice(0, where.lastIndexOf(' or ', 9_000)) })).to.deep.equal([])
  })

  it('reads a filter on a family or framework of any length', async () => {
    const own = await databases.fresh()
    const long = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20000))).join('')
    const register = (id: string, model_family: string): Promise<unknown> => new ModelCatalog(own)
      .registerModel({ id, title: 'Long', createdBy: 'ada', metadata: { ...internalMetadata(), model_family } })
    await register('long-1', long)
    await register('long-2', `${long.slice(0, 1999)}x`)
    expect(await idsOf(own, { where: `model_family = '${long}'` })).to.deep.equal(['long-1'])
    expect(await idsOf(own,
      { where: `model_family in ('${long}', '${long.slice(0, 200)}')` })).to.deep.equal(['long-1'])
    expect(await idsOf(own, { where: `model_family = '${long.slice(0, 200)}'` })).to.deep.equal([])
    expect(await idsOf(own,
      { where: `model_family >= '${long.slice(0, 300)}' and model_family != '${long}'` })).to.deep.equal(['long-2'])
  })

  describe('pages', () => {
    const damaged = async (page: string, asked: ListModels = {}): Promise<string> =>
      (await refusalOf(listModels(dataSource.manager, { ...asked, page }))).code

    it('refuses a token of another filter or order, and one that is damaged', async () => {
      const { next } = await listModels(dataSource.manager, { where: 'parameter_count > 1', sort: 'created_at',
        limit: 1 })
      const token = next ?? ''
      expect(await damaged(token)).to.equal('filter/page-mismatch')
      expect(await damaged(token, { where: 'parameter_count > 2',
        sort: 'created_at' })).to.equal('filter/page-mismatch')
      expect(await damaged(token, { where: 'parameter_count > 1',
        sort: 'created_at desc' })).to.equal('filter/page-mismatch')
      expect(await idsOf(dataSource, { where: '( parameter_count>1 )', sort: 'created_at asc',
        page: token })).to.not.have.length(0)
      for (const bad of ['', 'x', `${token.slice(0, -8)}AAAAAAAA`, Buffer.from('null').toString('base64url'),
        Buffer.from('{"v":1}').toString('base64url')]) {
        expect(await damaged(bad, { where: 'parameter_count > 1', sort: 'created_at' })).to.equal('filter/bad-page')
      }
    })

    it('refuses a limit that is none', async () => {
      for (const limit of [0, -1, 1.5, 1001, Number.NaN]) {
        expect((await refusalOf(listModels(dataSource.manager, { limit }))).code).to.equal('filter/limit')
      }
    })

    it('goes on to the limit page by page', async () => {
      const sizes: number[] = []
      for await (const { models } of modelPages(dataSource.manager, { limit: 25 }, 10)) sizes.push(models.length)
      expect(sizes).to.deep.equal([10, 10, 5])
    })

    for (const sort of ['id', 'created_at desc', 'metric.accuracy', 'framework desc']) {
      it(`by ${sort} tell each model that stays exactly once while others come and go`, async () => {
        const own = await databases.fresh()
        await seedModels(own)
        const other = databases.server.embedded ? own : await databases.connect({ settings: { url: urlOf(own) },
          env: {}, drop: async () => undefined })
        const staying = (await readFacts(own)).map(({ id }) => id)
        const told: string[] = []
        let page: string | undefined
        let i = 0
        do {
          const answer = await listModels(own.manager, { sort, limit: 4, ...(page !== undefined && { page }) })
          told.push(...answer.models.map(({ artifact }) => artifact.id))
          page = answer.next ?? undefined
          i++
          for (const letter of ['a', 'm-0', 'z']) {
            await legacyRows(other, `insert into artifacts (id, artifact_type) values ($1, 'model')`, [`${letter}new-${i}`])
            await other.query(`insert into model_versions (artifact_id, framework, eval_metrics_json, created_at)
              values ($1, 'jax', '{"accuracy": 0.3}',
                timestamptz '2026-03-01T00:00:00.000003Z')`, [`${letter}new-${i}`])
            await other.query('delete from artifacts where id = $1', [`${letter}new-${i - 1}`])
          }
        } while (page !== undefined && i < 100)
        const seen = told.filter(id => staying.includes(id))
        expect([...seen].sort()).to.deep.equal([...staying].sort())
        expect(new Set(told).size).to.equal(told.length)
      })
    }
  })

  it('answers the typical questions of the benchmark as JavaScript does', async () => {
    const own = await databases.fresh()
    await fillWithModels(own, 600)
    const all = await readFacts(own)
    const [lineage] = await own.query<{ lineage_id: string }[]>(`select lineage_id from model_versions where promotion_state = 'promoted' limit 1`)
    for (const { name, asked } of typicalQueries({ base: await madeUpId(own, 0),
      lineage: lineage?.lineage_id ?? '' })) {
      const filter = filterOf(asked)
      const matching = all.filter(each => filter === undefined || evaluate(filter, each) === true)
      const [by = 'id', direction] = asked.sort === undefined ? [] : /^(.*?)( desc)?$/.exec(asked.sort)?.slice(1) ?? []
      const path = (parseFilter(`${by} is null`) as Filter & { kind: 'null' }).field.path
      expect(await idsOf(own, { ...asked, limit: 50 }), name).to.deep.equal(inOrder(matching, path,
        direction !== undefined).slice(0, 50))
    }
  })
}))

const urlOf = (dataSource: DataSource): string => (dataSource as DataSource & { url: string }).url
