import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import { Artifact, MetadataRevision } from '../../../generated/entities'
import type { ArtifactKind, NamedArtifact } from './artifact-kind'
import { bulkColumns, columnsSql, tableSql, type BulkColumn } from './bulk-columns'

type Values = Readonly<Record<string, unknown>>

/** The rows that one statement writes; what is undefined in them is left to the table. */
export interface RowsAtOnce {
  readonly named: readonly NamedArtifact[]
  readonly artifact: object
  /** Of the companion table, without its key. */
  readonly row: object
  /** Without the artifact's id. */
  readonly revision: object
}

/** One statement of the database and its parameters. */
export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** The text for all rows with the same columns and as many names, and where its parameters come from. */
interface Form {
  readonly sql: string
  /** Columns that are parameters: of the artifact, of the companion row, of the revision. */
  readonly given: readonly (readonly BulkColumn[])[]
}

/** The tables of one statement, in the order of its parameters. */
interface Tables {
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  readonly columns: readonly (readonly BulkColumn[])[]
  /** Texts that were built, by `shapeOf`: building one costs as much as checking its request does. */
  readonly forms: Map<string, Form>
}

const known = new WeakMap<DataSource, Map<object, Tables>>()

function tablesOf<D extends object, R extends ObjectLiteral>(dataSource: DataSource, { type }: ArtifactKind<D, R>): Tables {
  const kinds = known.get(dataSource) ?? new Map<object, Tables>()
  known.set(dataSource, kinds)
  const found = kinds.get(type)
  if (found !== undefined) return found
  const entities = [Artifact, type.entity, MetadataRevision]
  const tables = { entities, columns: entities.map(entity => bulkColumns(dataSource.manager, entity)), forms: new Map<string, Form>() }
  kinds.set(type, tables)
  return tables
}

/** What tells one text from another: which columns are given, and how what is named is asked for. */
function shapeOf(columns: Tables['columns'], rows: readonly Values[], named: readonly NamedArtifact[]): string {
  let shape = ''
  for (const [i, row] of rows.entries()) {
    for (const { name } of columns[i] ?? []) shape += row[name] === undefined ? '-' : '+'
  }
  for (const { type } of named) shape += type === null ? ' any' : ' typed'
  return shape
}

function buildForm<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, { type, idFunction }: ArtifactKind<D, R>, { entities, columns }: Tables, rows: readonly Values[],
  named: readonly NamedArtifact[],
): Form {
  let parameters = 0
  const parameter = (): string => `$${++parameters}`
  const wanted = named.length === 0 ? '' : `ref as materialized (
    select id::text as id, artifact_type::text as type from artifacts
     where id = any(${parameter()}) order by id for key share), `
  // whoever changes the default isolation has the retired ids looked up by an old snapshot: then nothing is written here
  const condition = `where current_setting('transaction_isolation') = 'read committed'${named.map(({ type: needed }) =>
    ` and exists (select from ref where ref.id = ${parameter()}${needed === null ? '' : ` and ref.type = ${parameter()}`})`).join('')}`
  const given = columns.map((all, i) => all.filter(({ name }) => rows[i]?.[name] !== undefined))
  // select, not values: parameters still take the types of the table's own columns
  const insert = (i: number, own: Readonly<Record<string, string>>, tail: string, returned: readonly string[]): string => {
    const names = [...Object.keys(own), ...(given[i] ?? []).map(({ name }) => name)]
    const entity = entities[i] as EntityTarget<ObjectLiteral>
    return `insert into ${tableSql(dataSource.getMetadata(entity))} (${columnsSql(names)})
    select ${names.map(name => own[name] ?? parameter()).join(', ')} ${tail} returning ${columnsSql(returned)}`
  }
  const namesOf = (i: number): readonly string[] => (columns[i] ?? []).map(({ name }) => name)
  const a = insert(0, {}, `${condition} on conflict (id) do nothing`, namesOf(0))
  const v = insert(1, { [type.key]: `${idFunction ?? ''}(a.id::text)` }, 'from a', namesOf(1))
  const r = insert(2, { artifact_id: 'a.id' }, 'from a', ['artifact_id'])
  return {
    sql: `with ${wanted}a as (${a}), v as (${v}), r as (${r})
  select ${columnsSql(namesOf(0), 'a.')}, ${columnsSql(namesOf(1), 'v.')},
    -- a row that a trigger swallowed takes the others with it
    case when v.${columnsSql([type.key])} is null or r.artifact_id is null then (a.id::text || ' is not whole')::integer end as whole
    from a left join v on true left join r on true`,
    given,
  }
}

/**
 * The statement that writes an artifact, its companion row and revision 1, when all it names is there, and gives the columns
 * of both rows in the order of their entities. Few texts serve all rows.
 */
export function registrationStatement<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, { named, artifact, row, revision }: RowsAtOnce,
): Statement {
  const tables = tablesOf(dataSource, kind)
  const rows = [artifact, row, revision] as readonly Values[]
  const shape = shapeOf(tables.columns, rows, named)
  const form = tables.forms.get(shape) ?? buildForm(dataSource, kind, tables, rows, named)
  tables.forms.set(shape, form)
  const values: unknown[] = named.length === 0 ? [] : [named.map(({ id }) => id)]
  for (const { id, type } of named) values.push(...(type === null ? [id] : [id, type]))
  for (const [i, columns] of form.given.entries()) {
    for (const { name, textOf } of columns) values.push(textOf(rows[i]?.[name]))
  }
  return { sql: form.sql, values }
}
