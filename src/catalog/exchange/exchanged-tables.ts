import type { EntityManager } from 'typeorm'

/** A table of the catalog as files have it. */
export interface ExchangedTable {
  readonly name: string
  /** The columns of its key, in the order in which rows are sorted. */
  readonly key: readonly string[]
  /** The column that says which artifact, or which lineage, a row belongs to. */
  readonly owner: string
}

/**
 * The tables of a file in the order in which their rows can be written: none refers to a later one. What triggers make
 * of these rows (metrics, places in a lineage) is not among them: writing makes it again.
 */
export const EXCHANGED_TABLES: readonly ExchangedTable[] = [
  { name: 'model_lineages', key: ['lineage_id'], owner: 'lineage_id' },
  { name: 'artifacts', key: ['id'], owner: 'id' },
  { name: 'model_versions', key: ['artifact_id'], owner: 'artifact_id' },
  { name: 'metadata_revisions', key: ['artifact_id', 'revision'], owner: 'artifact_id' },
  { name: 'review_items', key: ['id'], owner: 'artifact_id' },
  { name: 'review_events', key: ['item_id', 'sequence'], owner: 'artifact_id' },
  { name: 'promotion_events', key: ['artifact_id', 'sequence'], owner: 'artifact_id' },
]

/** A column as this database has it. */
export interface ExchangedColumn {
  readonly name: string
  /** As `format_type` prints it: what a text is cast to. */
  readonly type: string
  /** Whether it is json or jsonb: then it travels as the text that PostgreSQL prints. */
  readonly isJson: boolean
  /** Whether it is a flag that is an integer here and boolean elsewhere. */
  readonly isIntegerFlag: boolean
  readonly isRequired: boolean
  /** An SQL expression of the value for rows that do not bring one; null where there is none. */
  readonly defaultSql: string | null
  /** The sequence that numbers the column, as an identity or a serial; null where there is none. */
  readonly sequence: string | null
}

/** A table as this database has it. */
export interface TableShape extends ExchangedTable {
  /** The columns that every catalog has, in the order of the schema. */
  readonly columns: readonly ExchangedColumn[]
  /** Columns of other software, by name; their values travel as text. */
  readonly others: readonly ExchangedColumn[]
  readonly checks: readonly { readonly name: string; readonly sql: string }[]
}

interface FoundColumn extends Omit<ExchangedColumn, 'isIntegerFlag'> {
  readonly table: string
  readonly base: string
}

const COLUMNS = `
  select t.name as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "isRequired",
         coalesce(b.typname, y.typname) as base, coalesce(b.typname, y.typname) in ('json', 'jsonb') as "isJson",
         case when a.attidentity <> '' then format('nextval(%L::regclass)', pg_get_serial_sequence(t.name, a.attname))
              else pg_get_expr(d.adbin, d.adrelid) end as "defaultSql",
         pg_get_serial_sequence(t.name, a.attname) as sequence
    from unnest($1::text[]) as t(name)
    join pg_attribute a on a.attrelid = to_regclass(t.name) and a.attnum > 0 and not a.attisdropped
    join pg_type y on y.oid = a.atttypid left join pg_type b on b.oid = y.typbasetype
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attgenerated = '' order by t.name, a.attname collate "C"`

const CHECKS = `
  select t.name as table, c.conname as name, pg_get_expr(c.conbin, c.conrelid) as sql
    from unnest($1::text[]) as t(name) join pg_constraint c on c.conrelid = to_regclass(t.name) and c.contype = 'c'
   order by t.name, c.conname collate "C"`

/** The tables of a file as they are in this database. Generated columns are left out: nobody writes them. */
export async function describeTables(manager: EntityManager): Promise<readonly TableShape[]> {
  const names = EXCHANGED_TABLES.map(({ name }) => name)
  const columns = await manager.query<FoundColumn[]>(COLUMNS, [names])
  const checks = await manager.query<{ table: string; name: string; sql: string }[]>(CHECKS, [names])
  return EXCHANGED_TABLES.flatMap((table): TableShape[] => {
    const entity = manager.connection.entityMetadatas.find(({ tableName }) => tableName === table.name)
    if (entity === undefined) return []
    const found = new Map(columns.filter(column => column.table === table.name)
      .map(column => [column.name, { ...column, isIntegerFlag: column.name === 'is_latest' && column.base !== 'bool' }]))
    const known = entity.columns.map(({ databaseName }) => databaseName)
    return [{
      ...table,
      columns: known.flatMap(name => found.get(name) ?? []),
      others: table.name === 'artifacts' ? [...found.values()].filter(({ name }) => !known.includes(name)) : [],
      checks: checks.filter(check => check.table === table.name),
    }]
  })
}

/** What every catalog prints and reads alike, whatever the settings of server, role and session. */
export async function useFixedForms(manager: EntityManager): Promise<void> {
  await manager.query(`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
    set_config('IntervalStyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true), set_config('jit', 'off', true)`)
}
