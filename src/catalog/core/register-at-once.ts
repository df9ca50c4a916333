import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import { valueAt } from '../../json-pointer'
import type { ArtifactKind, NamedArtifact } from './artifact-kind'
import type { Checked, Registration } from './check-registration'
import { preparedQuery } from './prepared-query'
import { firstRows } from './register-artifact'
import { registrationStatement } from './registration-statement'
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

/** The columns of a row, from a place on, as the entity that reading it would give. */
function hydrated<T extends ObjectLiteral>(
  dataSource: DataSource, entity: EntityTarget<T>, raw: readonly unknown[], from: number,
): T {
  const metadata = dataSource.getMetadata(entity)
  const made = metadata.create() as T
  for (const [i, column] of metadata.columns.entries()) {
    column.setEntityValue(made, dataSource.driver.prepareHydratedValue(raw[from + i], column))
  }
  return made
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
  const { type } = kind
  const { id, metadata, createdBy: by } = request
  const { artifact, row } = firstRows(kind, request, columns)
  const { artifact_id: _, ...revision } = revisionRow(type.schemaVersion,
    { artifactId: id, revision: 1, metadata, by, reason: 'registered' })
  const { sql, values } = registrationStatement(dataSource, kind, { named, artifact, row, revision })
  try {
    const [raw] = await retried(() => preparedQuery(dataSource, sql, values))
    return raw === undefined ? undefined : {
      artifact: hydrated(dataSource, Artifact, raw, 0),
      row: hydrated<R>(dataSource, type.entity, raw, dataSource.getMetadata(Artifact).columns.length),
    }
  } catch (error) {
    if (REFUSALS.includes(sqlStateOf(error).slice(0, 2))) return undefined
    throw error
  }
}
