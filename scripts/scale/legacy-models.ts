/**
 * Fills a migrated database with models as other software left them before the schema.
 * `node -r ts-node/register scripts/scale/legacy-models.ts ROWS`, on the server of DATABASE_URL.
 */
import { LEGACY_PLACES, MARK, NUMBER, PLACES } from './legacy-shapes'
import { asReplica } from './replica-client'

/** Rows per statement. */
const BATCH = 100_000

const NAME = "md5('legacy ' || n)"

/** Digits that follow from the number of a model alone; the last is no zero, which a number would not keep. */
export const ownDigits = (n: string): string => `(1000001 + (${n}::bigint * 7919 % 899999) * 10)::text`

const MODELS = `
  insert into artifacts (id, artifact_type, title, created_by, quality_score, metadata, version_number, is_latest,
    lifecycle_state, origin_type, created_at, updated_at)
  select 'model-' || ${NAME}, 'model', 'Made-up model ' || n, 'agent-' || n % 400, 0.5 + n % 50 / 100.0,
    replace(replace(place.document, '${MARK}', right(${NAME}, 30)), '${NUMBER}', ${ownDigits('n')})::jsonb,
    1, true, 'active', place.origin, moment, moment
  from generate_series($1::int, $2::int) as n
  join lateral (select timestamptz '2024-01-01T00:00:00Z' + n * interval '20 seconds' as moment) as clock on true
  join json_to_recordset($3::json) as place(ord int, document text, origin text) on place.ord = n % ${PLACES}
  on conflict (id) do nothing`

/**
 * Writes models 0 to `rows - 1` in the mix of `LEGACY_SHAPES`, past triggers and foreign keys, and vacuums. The same
 * rows for the same number; ids are spread evenly, as those of real models are. Those that are there stay.
 *
 * @param url of a migrated database on a server, as a role that may set `session_replication_role`
 */
export async function fillLegacyModels(
  url: string, rows: number, tell: (done: number) => void = () => undefined,
): Promise<void> {
  const places = JSON.stringify(LEGACY_PLACES.map(({ shape, text }, ord) => ({ ord, document: text, origin: shape.origin })))
  await asReplica(url, async client => {
    for (let from = 0; from < rows; from += BATCH) {
      const to = Math.min(from + BATCH, rows)
      await client.query(MODELS, [from, to - 1, places])
      tell(to)
    }
    await client.query('vacuum (analyze) artifacts')
  })
}

if (require.main === module) {
  const url = process.env['DATABASE_URL'] ?? ''
  const rows = Number(process.argv[2])
  if (url === '' || !Number.isInteger(rows)) throw new Error('set DATABASE_URL to a migrated database, and give ROWS')
  void fillLegacyModels(url, rows, done => console.error(`${done} models`))
}
