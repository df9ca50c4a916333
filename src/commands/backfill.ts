import type { DataSource } from 'typeorm'
import { backfill as run, type BackfillOptions, type BackfillSummary, type PlannedModel } from '../backfill/backfill'
import { loadDecisions, matchDecisions } from '../backfill/decisions'
import { countLegacyModels, estimateArtifacts } from '../backfill/legacy-pages'
import { lagPause } from '../backfill/replica-lag'
import { parseShard, WHOLE } from '../backfill/shard'
import { visible } from '../backfill/report/cell-text'
import { undoBackfill } from '../backfill/undo-backfill'
import { loadVocabularies } from '../backfill/vocabulary'
import { ModelCatalog } from '../catalog/model-catalog'
import { print, printJson, say } from './print'
import { progress } from './progress'
import type { Run } from './flags/declare'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

const show = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^/gm, '    ')

function printPlan({ proposal, adoption }: PlannedModel): void {
  const { model, normalised, document } = proposal
  print(visible([
    `${model.id}  ${model.title ?? ''}`,
    `  old (${normalised.vocabulary}):`, `    ${model.text ?? 'NULL'}`,
    `  new${adoption.metadata === null ? ' (not valid yet, the old document stays)' : ''}:`, show(document),
    ...(adoption.promotion === undefined ? [] : [`  promotion: ${adoption.promotion.state}`]),
    ...adoption.held.map(fact => `  held ${fact.pointer === '' ? 'document' : fact.pointer}: ${fact.reasonCode}`),
  ].join('\n')))
}

/** What a run did, and what it left. */
export interface RunSummary extends BackfillSummary {
  /** Models that a stopped run did not come to; 0 when it ran to its end. */
  readonly left: number
}

/** What a run is asked for on the command line. */
export interface RunOptions extends Pick<BackfillOptions, 'batchSize' | 'batchMs' | 'lockMs' | 'dryRun' | 'shard' | 'onModel'> {
  /** A file of decisions; the shipped one by default. */
  readonly decisions?: string
  /** Seconds that a replica may be behind. Default: replicas are not looked at. */
  readonly maxReplicaLag?: number
}

const NO_BAR = { update: () => undefined, stop: () => undefined }

/** Brings everything over with the shipped vocabularies; the first Ctrl-C ends it after the batch at hand. */
export async function runBackfill(
  dataSource: DataSource, { decisions: file, maxReplicaLag, ...options }: RunOptions,
): Promise<RunSummary> {
  const { manager } = dataSource
  const stop = new AbortController()
  const interrupt = (): void => {
    say('stopping after this batch; another run goes on from there (once more to stop at once)')
    stop.abort()
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const bar = process.stderr.isTTY === true ? progress('artifacts', await estimateArtifacts(manager)) : NO_BAR
  const { decisions } = loadDecisions(file)
  try {
    const summary = await run(dataSource, {
      ...options,
      vocabularies: loadVocabularies(),
      decisions,
      signal: stop.signal,
      onProgress: (_, passed) => bar.update(passed),
      ...(maxReplicaLag !== undefined && { pause: lagPause(manager, maxReplicaLag, seconds =>
        say(`waiting: a replica is ${seconds.toFixed(1)} s behind, and ${maxReplicaLag} s are allowed`)) }),
    })
    if (!summary.stopped) return { ...summary, left: 0 }
    // those held whole have been seen, and still have their legacy document
    const seen = options.dryRun === true ? summary.seen : summary.held
    const walk = { shard: options.shard ?? WHOLE, decided: [...(await matchDecisions(manager, decisions)).keys()] }
    return { ...summary, left: Math.max(0, await countLegacyModels(manager, walk) - seen) }
  } finally {
    bar.stop()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

/** What a run did, in one line. */
export function summaryLine({ seen, adopted, held, heldFacts, stopped, left }: RunSummary): string {
  const done = `${seen} models with a legacy document: ${adopted} brought over, ${held} held whole, ` +
    `${heldFacts} facts under review`
  if (stopped) return `stopped; ${left} ${left === 1 ? 'model is' : 'models are'} left${seen === 0 ? '' : `; ${done}`}`
  return seen === 0 ? 'nothing to backfill: every model is in the new shape' : done
}

async function undo(id: string, by: string, isDryRun: boolean, json: boolean): Promise<void> {
  const restored = await withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const work = (manager: typeof dataSource.manager): ReturnType<typeof undoBackfill> => undoBackfill(manager, id, by)
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  })
  if (json) return printJson({ dryRun: isDryRun, artifactId: id, ...restored })
  say(`${id}: ${isDryRun ? 'would have' : 'has'} its original back; ` +
    `${restored.removedRow ? 'its model_versions row' : 'no row'} and ${restored.removedItems} open items removed`)
}

/** `backfill`: every model with a legacy document, or `--undo` for one. */
export const backfill: Run = async (_, options) => {
  const json = options['json'] === true
  const dryRun = options['dryRun'] === true
  if (typeof options['undo'] === 'string') return undo(options['undo'], String(options['by']), dryRun, json)
  const shard = typeof options['shard'] === 'string' ? parseShard(options['shard']) : undefined
  const planned: unknown[] = []
  const collect = ({ proposal, adoption }: PlannedModel): void => {
    const { model, normalised, document } = proposal
    planned.push({
      id: model.id, vocabulary: normalised.vocabulary, old: model.text, new: document,
      valid: adoption.metadata !== null, promotion: adoption.promotion ?? null, held: adoption.held,
    })
  }
  const onModel = dryRun ? (json ? collect : printPlan) : undefined
  const summary = await withMigrated(dataSource => runBackfill(dataSource, {
    dryRun,
    ...(onModel && { onModel }),
    ...(typeof options['decisions'] === 'string' && { decisions: options['decisions'] }),
    ...(typeof options['batchSize'] === 'number' && { batchSize: options['batchSize'] }),
    ...(typeof options['batchMs'] === 'number' && { batchMs: options['batchMs'] }),
    ...(typeof options['lockMs'] === 'number' && { lockMs: options['lockMs'] }),
    ...(typeof options['maxReplicaLag'] === 'number' && { maxReplicaLag: options['maxReplicaLag'] }),
    ...(shard && { shard }),
  }))
  if (json) printJson({ dryRun, ...summary, ...(dryRun && { models: planned }) })
  else say(`${dryRun ? 'would be: ' : ''}${summaryLine(summary)}`)
  if (!json && !dryRun && summary.stopped) say(`next: model-artifacts backfill${shard ? ` --shard ${shard.index}/${shard.of}` : ''}`)
  else if (!json && !dryRun && summary.seen > 0) say('next: model-artifacts review list')
  return summary.stopped ? 3 : 0
}
