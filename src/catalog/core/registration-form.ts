import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import type { ArtifactKind, NamedArtifact } from './artifact-kind'
import { columnsSql, tableSql, type BulkColumn, type StoredTable } from './bulk-columns'
import { PATIENCE_MS } from './sharing'

/** What a registration writes to: `artifacts`, the companion table, `metadata_revisions`. */
export interface Form {
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  /** The columns that each gives back. */
  readonly columns: readonly (readonly BulkColumn[])[]
  /** The columns that each is given, without the keys that follow from the artifact. */
  readonly given: readonly (readonly BulkColumn[])[]
  readonly named: readonly NamedArtifact[]
  /** The tables as they stand, for several registrations: PostgreSQL does not know what a list is written to. */
  readonly stored: readonly StoredTable[] | undefined
}

interface Insert {
  /** Expressions of columns that are no values of the registration. */
  readonly own: Readonly<Record<string, string>>
  /** What stands behind the selected values. */
  readonly tail: string
  readonly returned: readonly string[]
}

/**
 * The SQL that registers artifacts: `$1` is the list of all ids they name, where they name any; then come the names and the
 * columns that are given, each as one value, or as a list with one for each registration.
 */
export function registrationSql<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, { type, idFunction, firstColumn }: ArtifactKind<D, R>, { entities, columns, given, named, stored }: Form,
): string {
  const first = named.length === 0 ? 1 : 2
  let next = first
  const value = (as?: string): string =>
    stored === undefined ? `$${next++}` : `g.c${next++}${as === undefined ? '' : `::${as}`}`
  // foreign keys are checked at the end of the statement, by plans that the session then keeps
  const plansByIndex = "set_config('enable_seqscan', 'off', true)"
  // whoever changes the default isolation has the retired ids looked up by an old snapshot: then nothing is written here
  const isSafe = "current_setting('transaction_isolation') = 'read committed'"
  const condition = `where ${isSafe}${stored === undefined ? ` and ${plansByIndex} = 'off'` : ''}${named.map(({ type: needed }) =>
    ` and exists (select from ref where ref.id = ${value()}${needed === null ? '' : ` and ref.type = ${value()}`})`).join('')}`
  const id = `g.c${next + (given[0] ?? []).findIndex(({ name }) => name === 'id')}`
  // select, not values: parameters still take the types of the table's own columns
  const insert = (i: number, { own, tail, returned }: Insert): string => {
    const names = [...Object.keys(own), ...(given[i] ?? []).map(({ name }) => name)]
    const selected = names.map(name => own[name] ?? value(stored?.[i]?.types.get(name)))
    return `insert into ${tableSql(dataSource.getMetadata(entities[i] as EntityTarget<ObjectLiteral>))} (${columnsSql(names)})
    select ${selected.join(', ')} ${tail} returning ${columnsSql(returned)}`
  }
  const namesOf = (i: number): readonly string[] => (columns[i] ?? []).map(({ name }) => name)
  const tail = stored === undefined ? 'from a' : `from a join given g on ${id} = a.id::text`
  const a = insert(0, {
    own: {},
    // in one order, so that two statements with the same ids wait for each other once
    tail: `${stored === undefined ? condition : `from given g ${condition} order by ${id}`} on conflict (id) do nothing`,
    returned: namesOf(0),
  })
  const v = insert(1, {
    own: {
      [type.key]: `${idFunction ?? ''}(a.id::text)`,
      // where a trigger of others gave it a parent, the database looks for the first version
      ...(firstColumn === undefined ? {} : { [firstColumn.name]: 'case when a.parent_version_id is null then a.id::text end' }),
    },
    tail,
    returned: namesOf(1),
  })
  const r = insert(2, { own: { artifact_id: 'a.id' }, tail, returned: ['artifact_id'] })
  const key = `v.${columnsSql([type.key])}`
  // looked at before any lock is asked for; it ends with the statement, which is a transaction
  const isSet = '(select p.lasts from patience p) is not null'
  const lists = Array.from({ length: next - first }, (_, i) => first + i)
  const listed = `patience as materialized (select set_config('lock_timeout', '${PATIENCE_MS}ms', true) as lasts, ${plansByIndex}),
  given as materialized (
    select g.* from unnest(${lists.map(n => `$${n}::text[]`).join(', ')}) as g(${lists.map(n => `c${n}`).join(', ')}) where ${isSet})`
  const ref = `ref as materialized (
    select id::text as id, artifact_type::text as type from artifacts
     where id = any($1)${stored === undefined ? '' : ` and ${isSet}`} order by id for key share)`
  // read by their places: the driver pays for each name, and for 41 of them as much as for the row
  const returned = [...namesOf(0).map(name => columnsSql([name], 'a.')), ...namesOf(1).map(name => columnsSql([name], 'v.'))]
  const sources = [...(stored === undefined ? [] : [listed]), ...(named.length === 0 ? [] : [ref])]
  return `with ${[...sources, `a as (${a})`, `v as (${v})`, `r as (${r})`].join(', ')}
  select ${returned.join(' as c, ')} as c,
    -- a row that a trigger swallowed takes the others with it
    case when ${key} is null or r.artifact_id is null then (a.id::text || ' is not whole')::integer end as c
    from a left join v on ${stored === undefined ? 'true' : `${key}::text = a.id::text`}
      left join r on ${stored === undefined ? 'true' : 'r.artifact_id::text = a.id::text'}`
}
