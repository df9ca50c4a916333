import type { EntityManager } from 'typeorm'
import type { ModelVersion } from '../../../generated/entities'
import type { ModelArtifactMetadata } from '../../../generated/types/model-artifact-metadata'
import { refuse } from '../core/artifact-kind'
import * as core from '../core/check-update'
import type { Change } from '../core/exact-changes'
import { updateDocument } from '../core/update-document'
import { valueAt } from '../../json-pointer'
import { modelKind } from '../model-kind'
import { asModel, type RegisteredModel } from '../register-model'
import { closeAnsweredItems } from '../review-closing'
import { isWholeDocument, patchMetadata } from './metadata-patch'

/**
 * What to make of a document. An object that says `is_external` is a whole document and takes the place of the old one;
 * any other object is a JSON Merge Patch (RFC 7396): it changes the fields it names, and null removes one.
 */
export type MetadataChange = ModelArtifactMetadata | Readonly<Record<string, unknown>>

export type { UpdateOptions } from '../core/check-update'

/** A model after an update. */
export interface UpdatedModel extends RegisteredModel {
  /** The latest revision of its metadata. */
  readonly revision: number
  readonly metadataHash: string
  /** What the update changed in the document; empty when it said what was there already, and nothing was written. */
  readonly changes: readonly Change[]
}

/**
 * A plain copy of a change and its options. A whole document is checked against the schema, before the database is asked.
 *
 * @throws DataError with every problem; pointers are those of the change, `/by`, `/reason` and `/ifHash`
 */
export const checkUpdate = (change: MetadataChange, options: core.UpdateOptions): core.CheckedUpdate =>
  core.checkUpdate(modelKind, change, isWholeDocument, options)

function refuseOtherVariant(id: string, row: ModelVersion, document: unknown): void {
  const next = valueAt(document, '/is_external')
  if (typeof next !== 'boolean' || next === row.is_external) return
  throw refuse(id, {
    code: 'model/variant-is-for-good',
    what: `found ${String(next)}, and the model is ${row.is_external ? 'external' : 'internal'}`,
    why: 'where a model came from does not change; what was made from it is another model',
    fix: 'register that one, and name this one as its base or its parent',
  }, '/is_external')
}

/**
 * Changes the metadata of a model in the transaction of `manager`: the document, a new revision, the columns that follow
 * from it, and the review items that it answers. What somebody wrote outside the catalog is kept as a revision of its
 * own first. A change that says what is there already writes nothing.
 *
 * @throws DataError `model/unknown`, `model/legacy-document`, `model/held`, `model/stale`, `model/variant-is-for-good`,
 *   `model/write-suppressed`, `review/claimed`, and everything the document breaks: `storable/*`, `metadata/*`, references as `registerModel`
 */
export async function updateMetadata(
  manager: EntityManager, id: string, checked: core.CheckedUpdate,
): Promise<UpdatedModel> {
  const { by, reason } = checked
  const { revision, metadataHash, changes, ...stored } = await updateDocument(manager, modelKind, id, checked, {
    patch: patchMetadata,
    judge: (row, document) => refuseOtherVariant(id, row, document),
    after: change => closeAnsweredItems(manager, id, change, { by, reason }),
  })
  return { ...asModel(stored), revision, metadataHash, changes }
}
