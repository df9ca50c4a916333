import type { DataSource } from 'typeorm'
import { setTimeout as sleep } from 'node:timers/promises'
import { BatchSize, type BatchTimes } from './batch-size'
import { matchDecisions, type Decision } from './decisions'
import { FutureDescent } from './descent'
import { readLegacyModels } from './legacy-model'
import { LegacyQueue } from './legacy-queue'
import { planBases, planModels, type PlanContext, type PlannedModel } from './plan-models'
import { settleBatch, type SettledBatch } from './settle-batch'
import { WHOLE, type Shard } from './shard'
import type { Vocabulary } from './vocabulary'
import { isDecided, type Batch } from './write-batch'

export type { PlannedModel } from './plan-models'

/** What to backfill, and how. */
export interface BackfillOptions {
  readonly vocabularies: readonly Vocabulary[]
  readonly decisions: readonly Decision[]
  /** Only a share of the models. Default: all. */
  readonly shard?: Shard
  /** Artifacts per transaction at most, 1–10,000; fewer where more would take too long. Default 1,000. */
  readonly batchSize?: number
  /** How long a batch may take from its first read to its commit, in milliseconds. Default 2,000. */
  readonly batchMs?: number
  /**
   * How long a batch may keep others from its rows, in milliseconds. Default 100. Where nobody else writes, a second lets
   * batches grow until their statements cost nothing beside their rows.
   */
  readonly lockMs?: number
  /** Plan only: nothing is written, nothing is locked. */
  readonly dryRun?: boolean
  /** Stops after the batch at hand. */
  readonly signal?: AbortSignal
  /** Before each batch: a promise that resolves when the database can take it. */
  readonly pause?: (signal: AbortSignal | undefined) => Promise<void>
  /** After each batch: models seen so far, and artifacts walked over, finished ones too. */
  readonly onProgress?: (seen: number, passed: number) => void
  /** After each batch that was written: how large it was, and how long it took. */
  readonly onBatch?: (times: BatchTimes) => void
  /**
   * Each model's plan, after it is written (or instead of it, with `dryRun`), in the order of ids; later where somebody
   * else had it when its turn came.
   */
  readonly onModel?: (planned: PlannedModel) => void
}

/** What a run did. Counts of models, except `heldFacts`. */
export interface BackfillSummary {
  /** Models that had a legacy document when the run came to them. */
  seen: number
  /** Documents brought over. */
  adopted: number
  /** Models whose document stays as it is until a person answers. */
  held: number
  /** Models of which something was written: those brought over, and those held for the first time. */
  written: number
  /** Facts held in the models seen, in adopted documents too. */
  heldFacts: number
  /** The run was stopped by its signal; another run goes on where it ended. */
  stopped: boolean
}

const MOST = 1_000
const BATCH_MS = 2_000

const LOCK_MS = 100

/** How often a model that somebody else has is tried with others, before the run waits for it alone. */
const TRIES = 3

/** How long such models rest, in milliseconds. */
const REST_MS = 30

interface Ready {
  readonly batches: readonly Batch[]
  readonly planned: readonly PlannedModel[]
  readonly ms: number
}

/** A model whose promotion is decided is written alone, in its turn: it may wait for a lock, and nobody for it. */
function batchesOf(planned: readonly PlannedModel[], waits: boolean): readonly Batch[] {
  const batch = (some: readonly PlannedModel[], alone: boolean): readonly Batch[] => (some.length === 0 ? [] : [
    { ids: some.map(({ adoption }) => adoption.artifactId), planned: some, waits: alone }])
  if (waits) return planned.flatMap(each => batch([each], true))
  return [...batch(planned.filter(each => !isDecided(each)), false),
    ...planned.filter(isDecided).flatMap(each => batch([each], true))]
}

/**
 * Brings models with a legacy document over, batch by batch in the order of ids, each batch in one transaction. The next
 * batch is read and planned while the database writes the one before. It can be killed anywhere and run again, and run
 * many times at once, over shares or over all; a run over finished models writes nothing.
 *
 * @throws EnvironmentError when the server goes away; the batches before it are done
 */
export async function backfill(dataSource: DataSource, options: BackfillOptions): Promise<BackfillSummary> {
  const { batchSize = MOST, batchMs = BATCH_MS, lockMs = LOCK_MS, dryRun = false, signal, vocabularies } = options
  const { manager } = dataSource
  const verdicts = await matchDecisions(manager, options.decisions)
  const descent = new FutureDescent((m, ids) => planBases(m, ids, vocabularies))
  const context: PlanContext = { vocabularies, verdicts, findCircles: (m, descents, valid) => descent.closing(m, descents, valid) }
  const queue = new LegacyQueue(manager, { shard: options.shard ?? WHOLE, decided: [...verdicts.keys()] })
  const size = new BatchSize({ batchMs, lockMs, most: batchSize })
  const summary: BackfillSummary = { seen: 0, adopted: 0, held: 0, written: 0, heldFacts: 0, stopped: false }

  const plan = async (ids: readonly string[], waits: boolean): Promise<Ready> => {
    const begin = performance.now()
    const planned = await planModels(manager, await readLegacyModels(manager, ids), context)
    return { planned, batches: batchesOf(planned, waits), ms: performance.now() - begin }
  }
  const next = async (): Promise<Ready | undefined> => {
    const ids = await queue.take(dryRun ? batchSize : size.models)
    return ids.length === 0 ? undefined : plan(ids, false)
  }
  const tell = ({ written, refused }: Pick<SettledBatch, 'written' | 'refused'>): void => {
    for (const model of written) {
      if (model.adoption.metadata === null) summary.held++
      else summary.adopted++
      if (model.isNews) summary.written++
      summary.heldFacts += model.adoption.held.length
      options.onModel?.(model)
    }
    // a model that another run has finished meanwhile is neither
    summary.seen += written.length + refused
    summary.held += refused
    summary.written += refused
    options.onProgress?.(summary.seen, queue.passed)
  }
  const write = async ({ batches, ms }: Ready): Promise<readonly string[]> => {
    const busy: string[] = []
    for (const batch of batches) {
      const begin = performance.now()
      const settled = await settleBatch(dataSource, batch, context)
      const times = { models: batch.ids.length, wholeMs: ms + performance.now() - begin, lockedMs: settled.lockedMs }
      if (settled.busy.length === 0) size.learn(times)
      options.onBatch?.(times)
      tell(settled)
      busy.push(...settled.busy)
    }
    return busy
  }

  const isStopped = (): boolean => signal?.aborted === true
  let busy: readonly string[] = []
  let upcoming = next()
  for (;;) {
    await options.pause?.(signal)
    const ready = await upcoming
    if (isStopped()) return { ...summary, stopped: ready !== undefined || busy.length > 0 }
    if (ready === undefined) break
    upcoming = next()
    // told when its turn comes: until then its failure has nobody who hears it
    upcoming.catch(() => undefined)
    if (dryRun) tell({ written: ready.planned, refused: 0 })
    else busy = [...busy, ...await write(ready)]
  }
  for (let tries = 1; busy.length > 0; tries++) {
    await sleep(REST_MS)
    const again: string[] = []
    while (busy.length > 0) {
      if (isStopped()) return { ...summary, stopped: true }
      const some = busy.slice(0, size.models)
      busy = busy.slice(some.length)
      again.push(...await write(await plan(some, tries > TRIES)))
    }
    busy = again
  }
  return summary
}
