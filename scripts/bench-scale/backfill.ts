import { availableParallelism } from 'node:os'
import { backfill, type BackfillOptions } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { median, perSecond, quantile, seconds, withSource, type Bench, type BenchRow } from './bench'
import { MeasuredToolkit } from '../scale/measured-process'
import { serverMs } from '../scale/server-time'
import { LegacyDatabases, withClient } from './legacy-database'

const fact = (name: string, type: string): string => `case jsonb_typeof(d -> '${name}') when '${type}' then d ->> '${name}' end`

const open = (name: string): string => `case when jsonb_typeof(d -> '${name}') = 'object' and not d -> '${name}' ? 'absent' then d -> '${name}' end`

/**
 * The same end state by set-based SQL that reads no original and validates nothing: it is given the new documents as texts,
 * stores them, hashes them and takes the columns out of them. Every trigger, key and CHECK is on, as for the backfill.
 */
const BY_HAND = [
  `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
   select a.id, 0, a.metadata::text, encode(sha256(convert_to(a.metadata::text, 'UTF8')), 'hex'), o.schema_version, 'hand', o.reason
     from artifacts a join staged_originals o on o.artifact_id = a.id`,
  // materialized: the planner would parse a document again for each of its columns
  `with s as materialized (select artifact_id, document::jsonb as d from staged_documents)
   update artifacts a set metadata = s.d, origin_type = case when (d ->> 'is_external')::boolean then 'external' else 'internal' end,
       origin_url = coalesce(d ->> 'external_source_url', a.origin_url), updated_at = now()
     from s where s.artifact_id = a.id`,
  `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
   select artifact_id, 1, document, encode(sha256(convert_to(document, 'UTF8')), 'hex'), schema_version, 'hand', reason
     from staged_documents`,
  `with s as materialized (select artifact_id, document::jsonb as d from staged_documents)
   insert into model_versions (artifact_id, is_external, external_source_url, external_source_version, base_model_id, trained_by,
     training_params_json, eval_metrics_json, eval_dataset_artifact_id, benchmark_id, created_at, model_family, framework,
     parameter_count)
   select p.artifact_id, coalesce((d ->> 'is_external')::boolean, false), d ->> 'external_source_url', d ->> 'external_source_version',
     d ->> 'base_model_id', p.trained_by, ${open('training_config')}, ${open('evaluation_metrics')},
     d #>> '{evaluation_dataset,artifact_id}', ${fact('benchmark_id', 'string')}, p.created_at, ${fact('model_family', 'string')},
     ${fact('framework', 'string')}, (${fact('parameter_count', 'number')})::bigint
     from staged_pins p left join s using (artifact_id)`,
  'insert into review_items select * from staged_items',
] as const

/** Where nobody else writes: as long as no batch is felt. */
const ALONE = { lockMs: 1_000 }

/** What processes took together, from their start to the end of the last. */
interface Processes {
  readonly seconds: number
  /** Cores that they and the server kept busy; null where the server does not tell. */
  readonly cores: number | null
}

interface Own {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly lockedMs: readonly number[]
  readonly peakMb: number
}

const own = (url: string, bounds: Pick<BackfillOptions, 'lockMs'>): Promise<Own> => withSource(url, async dataSource => {
  const lockedMs: number[] = []
  let peakMb = 0
  const before = process.cpuUsage()
  const taken = await seconds(() => backfill(dataSource, { ...bounds, vocabularies: loadVocabularies(), decisions: [], onBatch: batch => {
    lockedMs.push(batch.lockedMs)
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1e6)
  } }))
  const { user, system } = process.cpuUsage(before)
  return { seconds: taken, cpuSeconds: (user + system) / 1e6, lockedMs, peakMb }
})

const byHand = (url: string): Promise<number> => withClient(url, client => seconds(async () => {
  await client.query('begin')
  for (const statement of BY_HAND) await client.query(statement)
  await client.query('commit')
}))

/** Bounds as they are unless somebody says otherwise: many processes are for work beside others. */
async function inProcesses(toolkit: MeasuredToolkit, url: string, count: number): Promise<Processes> {
  let ours = 0
  const before = await serverMs(url)
  const taken = await seconds(async () => {
    const all = await Promise.all(
      Array.from({ length: count }, (_, i) => toolkit.run(url, ['backfill', '--shard', `${i}/${count}`])))
    ours = all.reduce((sum, { cpuMs }) => sum + cpuMs, 0)
  })
  const after = await serverMs(url)
  return { seconds: taken, cores: before === null || after === null ? null : (ours + after - before) / 1000 / taken }
}

/** Latencies in milliseconds of someone who changes other columns of `artifacts`, a row at a time, until `until` ends. */
const writers = (url: string, rows: number, until: Promise<unknown>): Promise<readonly number[]> => withClient(url, async client => {
  const latencies: number[] = []
  let isOver = false
  void until.finally(() => { isOver = true }).catch(() => undefined)
  const ids = (await client.query<{ id: string }>('select id from artifacts')).rows
  for (let n = 0; !isOver; n++) {
    const id = ids[(n * 7919) % rows]?.id
    latencies.push(1000 * await seconds(() =>
      client.query('update artifacts set changelog = $2 where id = $1', [id, `change ${n}`])))
    await new Promise(resolve => { setTimeout(resolve, 5) })
  }
  return latencies
})

const cores = (count: number): string => (Number.isNaN(count) ? 'the server does not tell' : count.toFixed(2))

const spread = (all: readonly number[]): string =>
  `p50 ${quantile(all, 0.5).toFixed(1)}, p99 ${quantile(all, 0.99).toFixed(1)}, longest ${Math.max(...all).toFixed(0)} ms`

/**
 * The backfill against hand-written SQL that reaches the same end state, two processes against one, and what others feel
 * who write beside it.
 */
export async function benchBackfill(bench: Bench): Promise<readonly BenchRow[]> {
  const { rows } = bench
  const databases = await LegacyDatabases.make(bench.server, rows)
  const toolkit = new MeasuredToolkit()
  const runs: { readonly own: Own; readonly hand: number; readonly one: Processes; readonly two: Processes }[] = []
  try {
    for (let i = 0; i < bench.repeats; i++) {
      const run = {
        own: await databases.withCopy(url => own(url, ALONE)),
        hand: await databases.withCopy(byHand),
        one: await databases.withCopy(url => inProcesses(toolkit, url, 1)),
        two: await databases.withCopy(url => inProcesses(toolkit, url, 2)),
      }
      runs.push(run)
      bench.tell(`backfill, repeat ${i + 1} of ${bench.repeats}: ${perSecond(rows / run.own.seconds)}, by hand ` +
        `${perSecond(rows / run.hand)}, one process ${perSecond(rows / run.one.seconds)}, two ${perSecond(rows / run.two.seconds)}`)
    }
    const online = await databases.withCopy(url => own(url, {}))
    const beside = await databases.withCopy(async url => {
      const alone = await writers(url, rows, new Promise(resolve => { setTimeout(resolve, 5_000) }))
      return { alone, during: await writers(url, rows, inProcesses(toolkit, url, 1)) }
    })
    const middle = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick))
    const plain = (what: string, measured: string, against = '', baseline = ''): BenchRow =>
      ({ what, measured, against, baseline, ratio: null, bar: null })
    return [
      {
        what: `backfill of ${rows} models`, measured: perSecond(rows / middle(run => run.own.seconds)),
        against: 'hand-written SQL, documents given', baseline: perSecond(rows / middle(run => run.hand)),
        ratio: middle(run => run.hand / run.own.seconds), bar: 0.6,
      },
      {
        what: 'two processes, a shard each', measured: perSecond(rows / middle(run => run.two.seconds)), against: 'one process',
        baseline: perSecond(rows / middle(run => run.one.seconds)), ratio: middle(run => run.one.seconds / run.two.seconds), bar: 1.5,
      },
      plain('cores that one process and its server keep busy', cores(middle(run => run.one.cores ?? NaN)), 'there are', `${availableParallelism()}`),
      plain('cores that two keep busy', cores(middle(run => run.two.cores ?? NaN))),
      plain('our CPU', `${(middle(run => run.own.cpuSeconds) * 1e6 / rows).toFixed(0)} µs a model`),
      plain('memory', `${Math.max(...runs.map(run => run.own.peakMb)).toFixed(0)} MB`),
      plain('backfill beside others', perSecond(rows / online.seconds)),
      plain('locks of a batch of it', spread(online.lockedMs)),
      plain('updates of others beside it', spread(beside.during), 'alone', spread(beside.alone)),
    ]
  } finally {
    toolkit.remove()
    await databases.drop()
  }
}
