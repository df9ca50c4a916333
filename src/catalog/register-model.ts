import type { EntityManager } from 'typeorm'
import type { Artifact, ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
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
    columns: pinColumns(request.code, request.training),
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
  await core.refuseId(manager, modelKind, rows.artifact.id)
  await core.completeArtifact(manager, modelKind, rows, author)
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
