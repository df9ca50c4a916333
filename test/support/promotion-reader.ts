// A program for tests: URL LINEAGE…. Polls what is promoted and latest in each lineage until its input ends; then
// prints how often it looked, how many swaps it saw, and everything that was not exactly one.
import { once } from 'node:events'
import { Client } from 'pg'

interface Row { readonly lineage: string; readonly promoted: readonly string[]; readonly latest: readonly string[]; readonly active: readonly string[] }

const LOOK = `
  select v.lineage_id as lineage,
         coalesce(array_agg(a.id) filter (where v.promotion_state = 'promoted'), '{}') as promoted,
         coalesce(array_agg(a.id) filter (where a.is_latest), '{}') as latest,
         coalesce(array_agg(a.id) filter (where a.lifecycle_state = 'active'), '{}') as active
    from model_versions v join artifacts a on a.id = v.artifact_id where v.lineage_id = any($1) group by 1`

const isOne = ({ promoted, latest, active }: Row): boolean =>
  promoted.length === 1 && String(latest) === String(promoted) && String(active) === String(promoted)

async function main([url = '', ...lineages]: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  let stopped = false
  void once(process.stdin.resume(), 'end').then(() => { stopped = true })
  const last = new Map<string, string>()
  const result = { polls: 0, swaps: 0, anomalies: [] as Row[] }
  process.stdout.write('reading\n')
  while (!stopped) {
    const { rows } = await client.query<Row>(LOOK, [lineages])
    result.polls += 1
    for (const row of rows) {
      if (!isOne(row)) result.anomalies.push(row)
      const now = String(row.promoted)
      if (last.has(row.lineage) && last.get(row.lineage) !== now) result.swaps += 1
      last.set(row.lineage, now)
    }
    if (rows.length !== lineages.length) throw new Error(`saw ${rows.length} lineages`)
  }
  await client.end()
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

void main(process.argv.slice(2))
