import type { EntityManager, ObjectLiteral } from 'typeorm'
import { canonicalText } from '../../canonical-json'
import { Artifact } from '../../../generated/entities'
import { DataError } from '../../errors'
import { refuse, type ArtifactKind } from './artifact-kind'
import type { Checked, Registration } from './check-registration'
import { referenceTroubles } from './documents'
import { insertRevisions } from './revisions'
import { companionRow, storedArtifact, writableColumns, type RegisteredArtifact } from './stored-artifact'

/** The rows that a request asks for. */
export interface NewRows {
  readonly artifact: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly row: object
}

const isSame = (given: unknown, stored: unknown): boolean =>
  canonicalText({ value: given ?? null }) === canonicalText({ value: stored ?? null })

/** The columns in which a stored artifact differs from a request for the same id, sorted. */
function differingColumns(given: object, stored: object): readonly string[] {
  const row = stored as Readonly<Record<string, unknown>>
  // a stored moment comes back as a Date; the given one is RFC 3339 text with any offset
  const isEqual = (value: unknown, old: unknown): boolean => old instanceof Date
    ? typeof value === 'string' && Date.parse(value) === old.getTime()
    : isSame(value, old)
  return Object.entries(given)
    .filter(([column, value]) => !isEqual(value, row[column]))
    .map(([column]) => column)
    .sort()
}

/**
 * What a request says, as columns of both tables; a title or changelog that is not given is in neither.
 *
 * @param columns the companion table's own ones
 */
export function newRows<D extends object, R extends ObjectLiteral>(
  { type, artifactColumns }: ArtifactKind<D, R>, request: Checked<Registration, D>, columns: object,
): NewRows {
  const { id, metadata, title, changelog } = request
  return {
    artifact: {
      id,
      artifact_type: type.governs.equals,
      ...(title === undefined ? {} : { title }),
      created_by: request.createdBy,
      metadata,
      ...artifactColumns?.(metadata),
      ...(changelog === undefined ? {} : { changelog }),
    },
    // no copy of it: there are thousands of them at once
    row: Object.assign(type.project(metadata), columns),
  }
}

/** The rows of an artifact that follows no other. */
export function firstRows<D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, request: Checked<Registration, D>, columns: object,
): NewRows {
  const rows = newRows(kind, request, columns)
  return { ...rows, artifact: { ...rows.artifact, parent_version_id: null } }
}

/** Refuses references to what is not there; what is there stays until the transaction ends. */
export async function checkReferences<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, artifactId: string, metadata: unknown,
): Promise<void> {
  const troubles = await referenceTroubles(manager, kind, artifactId, metadata)
  if (troubles.length > 0) throw new DataError(troubles)
}

/** Refuses an id that is free and yet not to be had. */
export async function refuseId<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { refusedIds }: ArtifactKind<D, R>, id: string,
): Promise<void> {
  const trouble = (await refusedIds?.(manager, [id]))?.get(id)
  if (trouble !== undefined) throw new DataError(trouble)
}

/** Whether the artifact was written; false where its id is taken. */
export async function insertArtifact(manager: EntityManager, artifact: NewRows['artifact']): Promise<boolean> {
  // the text of its revision: a column of other software may be json or text, which keep it as it is written
  const values = { ...artifact, metadata: () => ':document' }
  const insert = () => manager.createQueryBuilder().insert().into(Artifact).values(values as never).returning(['id'])
    .setParameter('document', canonicalText(artifact['metadata']))
  const isWritten = ({ raw }: { readonly raw: unknown }): boolean => (raw as unknown[]).length > 0
  if (isWritten(await insert().orIgnore().execute())) return true
  if (await manager.getRepository(Artifact).existsBy({ id: artifact.id })) return false
  // another unique rule of the adopted table stands in the way: without orIgnore the database says which
  return isWritten(await insert().execute())
}

/** Writes what belongs to an artifact that was just inserted: its companion row and revision 1. */
export async function completeArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type }: ArtifactKind<D, R>, { artifact, row }: NewRows,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  await manager.getRepository(type.entity)
    // a column may hold any JSON: a recursive type, and TypeORM's partial of it has no end
    .insert({ [type.key]: artifact.id, ...writableColumns({ type }, row) } as never)
  await insertRevisions(manager, type.schemaVersion,
    [{ artifactId: artifact.id, revision: 1, metadata: artifact['metadata'], by, reason }])
}

/**
 * What is stored under the id of a request, when it says what was asked for.
 *
 * @throws DataError the kind's `existsDifferent`
 */
export function sameAsStored<D extends object, R extends ObjectLiteral>(
  { refusals }: ArtifactKind<D, R>, { artifact, row }: NewRows, stored: Artifact, storedRow: R | null,
): RegisteredArtifact<R> {
  const differing = [...differingColumns(artifact, stored), ...differingColumns(row, storedRow ?? {})]
  if (storedRow !== null && differing.length === 0) return { artifact: stored, row: storedRow }
  throw refuse(artifact.id, refusals.existsDifferent(storedRow === null ? null : differing))
}

/**
 * The stored rows, when they say what was asked for.
 *
 * @throws DataError the kind's `existsDifferent`; `writeSuppressed` where nothing is stored, though the id is not free
 */
export async function existingArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, rows: NewRows,
): Promise<RegisteredArtifact<R>> {
  const { id } = rows.artifact
  const stored = await manager.getRepository(Artifact).findOneBy({ id })
  if (stored === null) {
    throw refuse(id, kind.refusals.writeSuppressed('the artifact was inserted, and there is none', 'INSERT'))
  }
  return sameAsStored(kind, rows, stored, await companionRow(manager, kind, id))
}

/**
 * Writes an artifact, its companion row and revision 1 of its document, in the transaction of `manager`. An id that is
 * taken is refused, unless what is stored is what was asked for: then the stored rows come back.
 *
 * @throws DataError the kind's `existsDifferent`, `writeSuppressed`, and its references
 */
export async function registerArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, request: Checked<Registration, D>,
  { columns }: { readonly columns: object },
): Promise<RegisteredArtifact<R>> {
  const { id, metadata, createdBy: by } = request
  const rows = firstRows(kind, request, columns)
  // asked first: an INSERT meets the CHECKs of its row before it meets the row that is there, or what bars its id
  if (await manager.getRepository(Artifact).existsBy({ id })) return existingArtifact(manager, kind, rows)
  await checkReferences(manager, kind, id, metadata)
  await refuseId(manager, kind, id)
  if (!await insertArtifact(manager, rows.artifact)) return existingArtifact(manager, kind, rows)
  // again after the insert, which has waited for a deletion of the same id: only a new statement sees what that one left
  await refuseId(manager, kind, id)
  await completeArtifact(manager, kind, rows, { by, reason: 'registered' })
  return storedArtifact(manager, kind, id)
}
