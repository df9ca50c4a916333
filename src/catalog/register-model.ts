import type { EntityManager } from 'typeorm'
import { Artifact, ModelVersion } from '../../generated/entities'
import { projectModelVersion } from '../../generated/projection/model-version'
import { DataError } from '../errors'
import { checkRequest, type CheckedRequest, type RegisterModel } from './check-request'
import { canonicalText } from './core/document-text'
import { originColumns, pinColumns, writable } from './model-row'
import { holdReferences, referenceTroubles } from './references'
import { insertRevisions } from './core/revisions'

export { checkRequest, type CheckedRequest, type RegisterModel }

/** Both rows of a registered model, as stored. */
export interface RegisteredModel {
  readonly artifact: Artifact
  readonly modelVersion: ModelVersion
}

/** The rows that a request asks for. */
export interface NewRows {
  readonly artifact: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly version: object
}

const isSame = (given: unknown, stored: unknown): boolean =>
  canonicalText({ value: given ?? null }) === canonicalText({ value: stored ?? null })

/** The columns in which a stored model differs from a request for the same id, sorted. */
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

/** What a request says, as columns of both tables; a title or changelog that is not given is in neither. */
export function rowsOf(request: Omit<CheckedRequest, 'title'> & { readonly title?: string }): NewRows {
  const { id, metadata, title, changelog } = request
  return {
    artifact: {
      id,
      artifact_type: 'model',
      ...(title === undefined ? {} : { title }),
      created_by: request.createdBy,
      metadata,
      ...originColumns(metadata),
      ...(changelog === undefined ? {} : { changelog }),
    },
    version: { ...projectModelVersion(metadata), ...pinColumns(request.code, request.training) },
  }
}

/**
 * Registers a model: its artifact, its `model_versions` row and revision 1 of its metadata, in the transaction of
 * `manager`. An id that is taken is refused, unless what is stored is what was asked for: then the stored rows come back.
 *
 * @throws DataError `model/exists-different`, `model/retired-id`, `model/unknown-base`, `model/base-is-itself`,
 *   `model/base-is-not-a-model`, `model/unknown-dataset`
 */
export async function registerModel(manager: EntityManager, request: CheckedRequest): Promise<RegisteredModel> {
  const { id, metadata, createdBy: by } = request
  await checkReferences(manager, id, metadata)
  const { artifact, version } = rowsOf(request)
  const rows = { artifact: { ...artifact, parent_version_id: null }, version }
  if (!await insertArtifact(manager, rows.artifact)) return existingModel(manager, rows)
  await completeModel(manager, rows, { by, reason: 'registered' })
  return storedModel(manager, id)
}

/** Refuses references to what is not there; what is there stays until the transaction ends. @throws DataError `model/*` */
export async function checkReferences(manager: EntityManager, artifactId: string, metadata: unknown): Promise<void> {
  await holdReferences(manager, metadata)
  const [unknown = []] = await referenceTroubles(manager, [{ artifactId, metadata }])
  if (unknown.length > 0) throw new DataError(unknown)
}

/** Whether the artifact was written; false where its id is taken. */
export async function insertArtifact(manager: EntityManager, artifact: NewRows['artifact']): Promise<boolean> {
  const insert = () => manager.createQueryBuilder().insert().into(Artifact).values(artifact as never).returning(['id'])
  const isWritten = ({ raw }: { readonly raw: unknown }): boolean => (raw as unknown[]).length > 0
  if (isWritten(await insert().orIgnore().execute())) return true
  if (await manager.getRepository(Artifact).existsBy({ id: artifact.id })) return false
  // another unique rule of the adopted table stands in the way: without orIgnore the database says which
  return isWritten(await insert().execute())
}

/**
 * Writes what belongs to an artifact that was just inserted: its `model_versions` row and revision 1.
 *
 * @throws DataError `model/retired-id`
 */
export async function completeModel(
  manager: EntityManager, { artifact, version }: NewRows, { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  // after the insert, which has waited for a deletion of the same id: only a new statement sees what that one left
  await refuseRetired(manager, artifact.id)
  await manager.getRepository(ModelVersion)
    // training_params_json is any JSON: a recursive type, and TypeORM's partial of it has no end
    .insert({ artifact_id: artifact.id, ...writable(version) } as never)
  await insertRevisions(manager, [{ artifactId: artifact.id, revision: 1, metadata: artifact['metadata'], by, reason }])
}

async function refuseRetired(manager: EntityManager, id: string): Promise<void> {
  const [row] = await manager.query<{ retired: boolean; by: string | null; at: string | null }[]>(
    `select exists (select from model_lineages where lineage_id = $1) or e.to_state is not distinct from 'removed' as retired,
            e.decided_by as by, e.decided_at::text as at
       from (values (1)) one
       left join lateral (select to_state, decided_by, decided_at from promotion_events
                           where artifact_id = $1 order by sequence desc limit 1) e on true`, [id])
  if (row?.retired !== true) return
  throw new DataError({
    code: 'model/retired-id',
    where: { source: id },
    what: 'a model with this id was removed' + (row.by === null ? '' : ` by ${row.by} at ${String(row.at)}`),
    why: 'the ledger and its readers know it by this id, which names one thing for good',
    fix: 'choose another id, or leave it out',
  })
}

/** Both rows of a model that is known to be there. */
export async function storedModel(manager: EntityManager, id: string): Promise<RegisteredModel> {
  return {
    artifact: await manager.getRepository(Artifact).findOneByOrFail({ id }),
    modelVersion: await manager.getRepository(ModelVersion).findOneByOrFail({ artifact_id: id }),
  }
}

/**
 * The stored rows, when they say what was asked for.
 *
 * @throws DataError `model/exists-different`; `model/write-suppressed` where nothing is stored, though the id is not free
 */
export async function existingModel(manager: EntityManager, { artifact, version }: NewRows): Promise<RegisteredModel> {
  const { id } = artifact
  const stored = await manager.getRepository(Artifact).findOneBy({ id })
  if (stored === null) throw swallowed(id)
  const storedVersion = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  const differing = [...differingColumns(artifact, stored), ...differingColumns(version, storedVersion ?? {})]
  if (storedVersion !== null && differing.length === 0) return { artifact: stored, modelVersion: storedVersion }
  throw new DataError({
    code: 'model/exists-different',
    where: { source: id },
    what: storedVersion === null
      ? 'an artifact with this id exists and is not a registered model'
      : `a model with this id exists and differs in ${differing.join(', ')}`,
    why: 'an id names one thing for good',
    fix: 'choose another id, or leave it out',
  })
}

const swallowed = (id: string): DataError => new DataError({
  code: 'model/write-suppressed',
  where: { source: id },
  what: 'the artifact was inserted, and there is none',
  why: 'a trigger or rule of the adopted table swallowed it',
  fix: 'look for BEFORE INSERT triggers that return NULL, and for rules, on artifacts',
})
