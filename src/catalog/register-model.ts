import type { EntityManager } from 'typeorm'
import type { Artifact, ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { DataError } from '../errors'
import type { CheckedRequest, CheckedVersion } from './check-request'
import type { Checked, Registration } from './core/check-registration'
import * as core from './core/register-artifact'
import { storedArtifact, type RegisteredArtifact } from './core/stored-artifact'
import { modelKind } from './model-kind'
import { pinColumns } from './model-row'

/** Both rows of a registered model, as stored. */
export interface RegisteredModel {
  readonly artifact: Artifact
  readonly modelVersion: ModelVersion
}

/** The rows of a registered artifact, by the names that models have for them. */
export const asModel = ({ artifact, row }: RegisteredArtifact<ModelVersion>): RegisteredModel =>
  ({ artifact, modelVersion: row })

/** What a request says, as columns of both tables; a title or changelog that is not given is in neither. */
export const rowsOf = (request: CheckedRequest | CheckedVersion): core.NewRows =>
  core.newRows(modelKind, request as Checked<Registration, ModelArtifactMetadata>, pinColumns(request.code, request.training))

/**
 * Registers a model: its artifact, its `model_versions` row and revision 1 of its metadata, in the transaction of
 * `manager`. An id that is taken is refused, unless what is stored is what was asked for: then the stored rows come back.
 *
 * @throws DataError `model/exists-different`, `model/retired-id`, `model/unknown-base`, `model/base-is-itself`,
 *   `model/base-is-not-a-model`, `model/unknown-dataset`
 */
export async function registerModel(manager: EntityManager, request: CheckedRequest): Promise<RegisteredModel> {
  return asModel(await core.registerArtifact(manager, modelKind, request, {
    columns: pinColumns(request.code, request.training), refuseId: id => refuseRetired(manager, id),
  }))
}

/** Refuses references to what is not there; what is there stays until the transaction ends. @throws DataError `model/*` */
export const checkReferences = (manager: EntityManager, artifactId: string, metadata: unknown): Promise<void> =>
  core.checkReferences(manager, modelKind, artifactId, metadata)

/**
 * Writes what belongs to an artifact that was just inserted: its `model_versions` row and revision 1.
 *
 * @throws DataError `model/retired-id`
 */
export async function completeModel(
  manager: EntityManager, rows: core.NewRows, author: { readonly by: string; readonly reason: string },
): Promise<void> {
  // after the insert, which has waited for a deletion of the same id: only a new statement sees what that one left
  await refuseRetired(manager, rows.artifact.id)
  await core.completeArtifact(manager, modelKind, rows, author)
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
export const storedModel = async (manager: EntityManager, id: string): Promise<RegisteredModel> =>
  asModel(await storedArtifact(manager, modelKind, id))

/**
 * The stored rows, when they say what was asked for.
 *
 * @throws DataError `model/exists-different`; `model/write-suppressed` where nothing is stored, though the id is not free
 */
export const existingModel = async (manager: EntityManager, rows: core.NewRows): Promise<RegisteredModel> =>
  asModel(await core.existingArtifact(manager, modelKind, rows))
