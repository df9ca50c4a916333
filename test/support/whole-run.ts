import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { readReport, renderReport } from '../../src/backfill/report'
import {
  claimReviewItems, listReviewEvents, listReviewItems, rejectReviewItems, releaseReviewItems, resolveReviewItems, reviewInBulk,
} from '../../src/backfill/review-queue'
import { loadSample } from '../../src/backfill/sample'
import { undoBackfill } from '../../src/backfill/undo-backfill'
import { checkMode, readEnforcement, setEnforcement } from '../../src/catalog/enforcement/modes'
import { listViolations } from '../../src/catalog/enforcement/violations'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { checkMigrations } from '../../src/database/check'
import { findDrift } from '../../src/database/drift/find-drift'
import { historyTable } from '../../src/database/history'
import { CODE } from './lineages'
import { externalMetadata, internalMetadata } from './metadata'
import { reviewContext } from './review'

const decided = { by: 'ada', reason: 'a made-up run of everything' }

async function drain<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const each of all) list.push(each)
  return list
}

/** Registers, versions, promotes, changes, links, lists and deletes; `at` is how many callers there are at once. */
export async function useCatalog(dataSource: DataSource, at: number): Promise<void> {
  const catalog = new ModelCatalog(dataSource)
  const all = Array.from({ length: at }, (_, n) => n)
  await Promise.all(all.map(n => catalog.registerModel({
    id: `run-${n}`, title: `Run ${n}`, createdBy: 'ada', code: CODE, training: { trainedBy: 'trainer-1' },
    metadata: n % 3 === 0 ? externalMetadata() : internalMetadata(),
  })))
  await drain(catalog.registerModels(all.map(n => ({
    id: `run-many-${n}`, title: `One of many ${n}`, createdBy: 'ada',
    metadata: { ...internalMetadata(), ...(n === 0 ? {} : { base_model_id: `run-many-${n - 1}` }) },
  }))))
  await catalog.registerModel({
    id: 'run-child', title: 'A child', createdBy: 'ada', metadata: { ...internalMetadata(), base_model_id: 'run-1' },
  })
  await Promise.all(all.map(n => catalog.registerModelVersion('run-1', {
    id: `run-1-${n}`, createdBy: 'ada', metadata: internalMetadata(), code: CODE, training: { trainedBy: 'trainer-1' },
  })))
  await catalog.decidePromotion('run-1', { to: 'promoted', ...decided })
  await catalog.decidePromotion('run-1-0', { to: 'promoted', ...decided, override: decided })
  await Promise.all(all.map(n => catalog.updateMetadata(`run-1-${n}`, { framework: `changed-${n}` }, decided)))
  await catalog.linkCode('run-2', { ...CODE, commitSha: 'b'.repeat(40) }, { ...decided, replace: true })
  for (const asked of [
    {}, { where: "framework = 'pytorch' and metric.accuracy > 0.9", sort: 'created_at desc', limit: 2 },
    { where: "promotion_state = 'promoted' or absent(parameter_count)" }, { where: "title like 'Run%'", sort: 'title' },
  ]) {
    const page = await catalog.listModels(asked)
    if (page.next !== null) await catalog.listModels({ ...asked, page: page.next })
  }
  await catalog.getModel('run-1')
  await catalog.lineage('run-1', {})
  await catalog.history('run-1')
  await catalog.stateAt('run-1', '2026-01-01T00:00:00Z')
  await catalog.promotedAt('run-1', '2026-01-01T00:00:00Z')
  await catalog.readiness('run-1')
  await drain(catalog.readinessOfAll())
  await catalog.revisions('run-1-1')
  await catalog.diffRevisions('run-1-1', 1, 2)
  await catalog.checkProvenance()
  await catalog.deleteModel('run-child', decided)
}

/** Backfills the sample, answers, rejects and undoes reviews, and writes the report. */
export async function useBackfill(dataSource: DataSource): Promise<void> {
  await loadSample(dataSource)
  await backfill(dataSource, { ...reviewContext, dryRun: true })
  await backfill(dataSource, reviewContext)
  const catalog = new ModelCatalog(dataSource)
  const open = await listReviewItems(dataSource.manager)
  const [first = '', second = '', third = ''] = open.map(({ id }) => id)
  await catalog.transaction(manager => claimReviewItems(manager, [first, second], decided))
  await catalog.transaction(manager => releaseReviewItems(manager, [second], decided))
  await catalog.transaction(manager => rejectReviewItems(manager, [first], decided, reviewContext))
  const absent = { absent: 'not_reported', reason: 'nobody wrote it down' }
  await catalog.transaction(manager =>
    resolveReviewItems(manager, [{ item: third, value: absent }], decided, reviewContext)).catch(() => {})
  await drain(reviewInBulk(
    dataSource.manager, { reasonCode: open.at(-1)?.reason_code ?? '' }, { kind: 'value', value: absent }, decided, reviewContext,
    work => catalog.transaction(work)))
  await listReviewEvents(dataSource.manager, {})
  const [model] = await dataSource.query<{ id: string }[]>(
    "select artifact_id as id from metadata_revisions where revision = 0 order by artifact_id limit 1")
  await catalog.transaction(manager => undoBackfill(manager, model?.id ?? '', 'ada'))
  for (const index of [0, 1]) await backfill(dataSource, { ...reviewContext, shard: { index, of: 2 } })
  const options = { vocabularies: reviewContext.vocabularies, historyTable }
  await drain(renderReport(dataSource.manager, await readReport(dataSource.manager, options), options))
}

/** Sets the mode, lets a document in that breaks the schema, and looks for drift. Gives the differences. */
export async function useChecks(dataSource: DataSource): Promise<readonly unknown[]> {
  const catalog = new ModelCatalog(dataSource)
  await catalog.transaction(manager => setEnforcement(manager, checkMode('warn', decided)))
  await dataSource.query("insert into artifacts (id, artifact_type, title, metadata) values ('run-broken', 'model', 'x', '{}')")
  await listViolations(dataSource.manager, 10)
  await dataSource.query("delete from artifacts where id = 'run-broken'")
  await catalog.transaction(manager => setEnforcement(manager, checkMode('strict', decided)))
  await readEnforcement(dataSource.manager)
  const { differences, probes } = await findDrift(dataSource)
  return [...await checkMigrations(dataSource), ...differences, ...probes.failed]
}

/** Exports `from` and brings it into `to`; whether the second export is byte for byte the first. */
export async function useExchange(from: DataSource, to: DataSource): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-run-'))
  try {
    const file = path.join(folder, 'catalog.jsonl')
    const lines = await drain(new ModelCatalog(from).exportCatalog())
    writeFileSync(file, lines.join(''))
    await new ModelCatalog(to).importCatalog({ file })
    return lines.join('') === (await drain(new ModelCatalog(to).exportCatalog())).join('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
