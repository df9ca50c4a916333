import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import { Artifact, MetadataRevision } from '../../../generated/entities'
import { valueAt } from '../../json-pointer'
import type { ArtifactKind, NamedArtifact } from './artifact-kind'
import { bulkColumns, columnsSql, tableSql } from './bulk-columns'
import type { Checked, Registration } from './check-registration'
import { preparedQuery } from './prepared-query'
import { firstRows } from './register-artifact'
import { retried, sqlStateOf } from './retried-transaction'
import { revisionRow } from './revisions'
import type { RegisteredArtifact } from './stored-artifact'

/** SQLSTATE classes of what a row is refused for: the transaction that is tried next finds the words. */
const REFUSALS = ['21', '22', '23', '44', 'P0']

/** The artifacts that a new document names; undefined where a single statement cannot judge them. */
function namedBy<D extends object, R extends ObjectLiteral>(
  { type: { references }, namedArtifacts, judgeReferences }: ArtifactKind<D, R>, document: D,
): readonly NamedArtifact[] | undefined {
  if (namedArtifacts !== undefined) return namedArtifacts(document)
  const named = references.flatMap(reference => {
    const id = valueAt(document, reference.pointer)
    return typeof id === 'string' || typeof id === 'number' ? [{ reference, id: String(id), type: null }] : []
  })
  if (judgeReferences !== undefined) return undefined
  return named.every(({ reference }) => reference.table === 'artifacts' && reference.key === 'id') ? named : undefined
}

/** Parameters of one statement, numbered as they come. */
class Parameters {
  readonly values: unknown[] = []

  add(value: unknown): string {
    return `$${this.values.push(value)}`
  }
}

interface Insert {
  readonly sql: string
  readonly returned: readonly string[]
}

/** Builds the INSERT of one row, whose parameters take the types of the table's own columns. */
function insert(
  dataSource: DataSource, parameters: Parameters, entity: EntityTarget<ObjectLiteral>, row: object,
  expressions: Readonly<Record<string, string>> = {}, returned?: readonly string[],
): (tail: string) => Insert {
  const values = row as Readonly<Record<string, unknown>>
  const columns = bulkColumns(dataSource.manager, entity)
  const given = columns.filter(({ name }) => values[name] !== undefined)
  const list = given.map(({ name, textOf }) => expressions[name] ?? parameters.add(textOf(values[name]))).join(', ')
  const names = returned ?? columns.map(({ name }) => name)
  return tail => ({
    sql: `insert into ${tableSql(dataSource.getMetadata(entity))} (${columnsSql(given.map(({ name }) => name))})
    select ${list} ${tail} returning ${columnsSql(names)}`,
    returned: names,
  })
}

/** A row under a prefix as the entity that reading it would give. */
function hydrated<T extends ObjectLiteral>(
  dataSource: DataSource, entity: EntityTarget<T>, raw: Readonly<Record<string, unknown>>, prefix: string,
): T {
  const metadata = dataSource.getMetadata(entity)
  const made = metadata.create() as T
  for (const [i, column] of metadata.columns.entries()) {
    column.setEntityValue(made, dataSource.driver.prepareHydratedValue(raw[`${prefix}${i}`], column))
  }
  return made
}

function statement<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, request: Checked<Registration, D>, columns: object,
  named: readonly NamedArtifact[],
): { readonly sql: string; readonly values: readonly unknown[] } {
  const { type, idFunction } = kind
  const { id, metadata, createdBy: by } = request
  const { artifact, row } = firstRows(kind, request, columns)
  const parameters = new Parameters()
  const wanted = named.length === 0 ? '' : `ref as materialized (
    select id::text as id, artifact_type::text as type from artifacts
     where id = any(${parameters.add(named.map(each => each.id))}) order by id for key share), `
  // whoever changes the default isolation has the retired ids looked up by an old snapshot: then nothing is written here
  const condition = `where current_setting('transaction_isolation') = 'read committed'${named.map(({ id: name, type: needed }) =>
    ` and exists (select from ref where ref.id = ${parameters.add(name)}${
      needed === null ? '' : ` and ref.type = ${parameters.add(needed)}`})`).join('')}`
  const own = `${idFunction ?? ''}(a.id::text)`
  const a = insert(dataSource, parameters, Artifact, artifact)(`${condition} on conflict (id) do nothing`)
  const v = insert(dataSource, parameters, type.entity, { [type.key]: id, ...row }, { [type.key]: own })('from a')
  const revision = revisionRow(type.schemaVersion, { artifactId: id, revision: 1, metadata, by, reason: 'registered' })
  const r = insert(dataSource, parameters, MetadataRevision, revision, { artifact_id: 'a.id' }, ['artifact_id'])('from a')
  const told = (insertion: Insert, name: string): string =>
    insertion.returned.map((column, i) => `${name}.${columnsSql([column])} as ${name}${i}`).join(', ')
  return {
    sql: `with ${wanted}a as (${a.sql}), v as (${v.sql}), r as (${r.sql})
  select ${told(a, 'a')}, ${told(v, 'v')},
    -- a row that a trigger swallowed takes the others with it
    case when v.${columnsSql([type.key])} is null or r.artifact_id is null then (a.id::text || ' is not whole')::integer end as whole
    from a left join v on true left join r on true`,
    values: parameters.values,
  }
}

/**
 * Registers an artifact in one statement, which is one round trip and one transaction of its own: the rows of
 * `registerArtifact`, under the same locks. Gives the stored rows as the statement has left them.
 *
 * @returns undefined where nothing was written: the id is taken, something it names is not there, the database refuses it,
 *   or a single statement cannot tell; `registerArtifact` then says why
 * @throws EnvironmentError `database/conflict`
 */
export async function registerAtOnce<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, request: Checked<Registration, D>, columns: object,
): Promise<RegisteredArtifact<R> | undefined> {
  const named = namedBy(kind, request.metadata)
  if (named === undefined) return undefined
  const { sql, values } = statement(dataSource, kind, request, columns, named)
  try {
    const [raw] = await retried(() => preparedQuery(dataSource, sql, values))
    return raw === undefined ? undefined : {
      artifact: hydrated(dataSource, Artifact, raw, 'a'), row: hydrated<R>(dataSource, kind.type.entity, raw, 'v'),
    }
  } catch (error) {
    if (REFUSALS.includes(sqlStateOf(error).slice(0, 2))) return undefined
    throw error
  }
}
