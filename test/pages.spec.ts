import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { countPages } from '../src/backfill/report/page-counts'
import { readUnreadKeys } from '../src/backfill/report/unread-keys'
import { loadVocabularies } from '../src/backfill/vocabulary'
import { readinessOfAll } from '../src/catalog/promotion/readiness'
import { provenancePages } from '../src/catalog/provenance/provenance-rows'
import { reviewLogPages } from '../src/catalog/review-log'
import { forEachDatabase } from './support/for-each-database'
import { fillFinishedModels } from '../scripts/scale/finished-models'

const MODELS = 20_000

interface Asked {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The statements that work asks, with their parameters. */
async function asked(dataSource: DataSource, work: () => Promise<unknown>): Promise<readonly Asked[]> {
  const statements: Asked[] = []
  const query = dataSource.query.bind(dataSource)
  dataSource.query = (sql: string, parameters: unknown[] = [], ...rest) => {
    statements.push({ sql, parameters })
    return query(sql, parameters, ...rest)
  }
  await work().finally(() => { dataSource.query = query })
  return statements
}

interface Plan {
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
}

/** Pages of the database that a statement looks at. */
async function looks(dataSource: DataSource, { sql, parameters }: Asked): Promise<number> {
  const [row] = await dataSource.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }[]>(
    `explain (analyze, buffers, format json) ${sql}`, [...parameters])
  const { 'Shared Hit Blocks': hit = 0, 'Shared Read Blocks': read = 0 } = row?.['QUERY PLAN'][0]?.Plan ?? {}
  return hit + read
}

async function drain(pages: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pages) { /* only what was asked is looked at */ }
}

forEachDatabase(({ connect, migrated, server }) => {
  if (server.embedded) return
  describe('reading page by page', () => {
    let dataSource: DataSource
    const readers = {
      'keys that no rule reads': () => readUnreadKeys(dataSource.manager, loadVocabularies()),
      'counts of a report': () => drain(countPages(dataSource.manager)),
      readiness: () => drain(readinessOfAll(dataSource.manager)),
      provenance: () => drain(provenancePages(dataSource.manager, 1_000)),
      'the log of reviews': () => drain(reviewLogPages(dataSource.manager)),
    }

    before(async () => {
      const database = await migrated()
      if (!('url' in database.settings)) throw new Error('a server has a URL')
      await fillFinishedModels(database.settings.url, MODELS)
      dataSource = await connect(database)
    })

    for (const [name, read] of Object.entries(readers)) {
      it(`looks at no more for a late page than for an early one: ${name}`, async () => {
        const statements = await asked(dataSource, read)
        const bySql = new Map<string, Asked[]>()
        for (const each of statements) bySql.set(each.sql, [...bySql.get(each.sql) ?? [], each])
        const pages = [...bySql.values()].reduce((most, some) => (some.length > most.length ? some : most), [])
        expect(pages.length).to.be.at.least(6)
        const early = await looks(dataSource, pages[1] as Asked)
        for (const share of [0.5, 0.9]) {
          const late = await looks(dataSource, pages[Math.floor(pages.length * share)] as Asked)
          expect(late, `at ${share} of ${pages.length} pages`).to.be.at.most(early * 2)
        }
      })
    }
  })
})
