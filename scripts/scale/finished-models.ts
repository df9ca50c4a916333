/**
 * Fills an empty, migrated database with a finished catalog: every table as backfill, registration and promotion leave it.
 * `node -r ts-node/register scripts/scale/finished-models.ts MODELS`, on the server of DATABASE_URL.
 */
import type { Client } from 'pg'
import { ownDigits } from './legacy-models'
import { MARK, NUMBER } from './legacy-shapes'
import { asReplica } from './replica-client'
import { makeTemplateModels, TEMPLATE_MODELS } from './template-models'

/** Copies of all templates per statement. */
const BATCH = 800

const TABLES = ['model_lineages', 'artifacts', 'model_versions', 'metadata_revisions', 'review_items', 'review_events',
  'promotion_events', 'lineage_places', 'model_metrics'] as const

interface Column {
  readonly name: string
  readonly type: string
}

const OWN_NAME = `right(md5('copy ' || n), ${MARK.length})`

const copied = (column: string): string =>
  `replace(replace(t.${column}::text, '${MARK}', c.name), '${NUMBER}', c.digits)`

/** What a column of copy `c.n` holds: its own name and digits where the template `t` has those of all. */
function valueOf(table: string, { name, type }: Column): string {
  if (name === 'item_id' || (table === 'review_items' && name === 'id')) return `left(md5(t.${name} || c.name), 16)`
  if (name === 'sha256') return `encode(sha256(convert_to(${copied('document')}, 'UTF8')), 'hex')`
  if (type === 'timestamp with time zone') return `t.${name} - c.n * interval '7 minutes'`
  return type === 'boolean' || type === 'integer' ? `t.${name}` : `${copied(name)}::${type}`
}

async function copyStatement(client: Client, table: string): Promise<string> {
  const { rows: columns } = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`, [table])
  const owner = table === 'artifacts' ? 'id' : columns.some(({ name }) => name === 'artifact_id') ? 'artifact_id' : 'lineage_id'
  return `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
    select ${columns.map(column => valueOf(table, column)).join(', ')}
      from (select n, ${OWN_NAME} as name, ${ownDigits('n')} as digits from generate_series($1::int, $2::int) as n) as c
      cross join (select * from ${table} where ${owner} like '%${MARK}') as t`
}

/** Takes away the indexes that no key stands on; gives what brings them back. Sorted once they are made ten times faster. */
async function dropIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
      where i.indrelid = any($1::regclass[]) and not i.indisunique
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`, [TABLES])
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ made }) => made)
}

/**
 * Writes at least `models` models and all that the catalog keeps of them: made by the toolkit once, then copied past
 * triggers and foreign keys under names and numbers of their own. The same rows for the same number, but for moments.
 * How many there are: `models` to the next multiple of `TEMPLATE_MODELS`.
 *
 * @param url of an empty, migrated database on a server, as a role that may set `session_replication_role`
 */
export async function fillFinishedModels(
  url: string, models: number, tell: (done: number) => void = () => undefined,
): Promise<number> {
  await makeTemplateModels(url)
  const copies = Math.ceil(models / TEMPLATE_MODELS)
  await asReplica(url, async client => {
    const statements: string[] = []
    for (const table of TABLES) statements.push(await copyStatement(client, table))
    const indexes = await dropIndexes(client)
    for (let from = 1; from < copies; from += BATCH) {
      const to = Math.min(from + BATCH, copies) - 1
      for (const statement of statements) await client.query(statement, [from, to])
      tell((to + 1) * TEMPLATE_MODELS)
    }
    for (const index of indexes) await client.query(index)
    await client.query('vacuum (analyze)')
  })
  return copies * TEMPLATE_MODELS
}

if (require.main === module) {
  const url = process.env['DATABASE_URL'] ?? ''
  const models = Number(process.argv[2])
  if (url === '' || !Number.isInteger(models)) throw new Error('set DATABASE_URL to a migrated database, and give MODELS')
  void fillFinishedModels(url, models, done => console.error(`${done} models`))
}
