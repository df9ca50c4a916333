import { validateModelArtifactMetadata } from '../../generated/validator/model-artifact-metadata'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { DataError, type Trouble } from '../errors'
import { explain } from './core/explain'
import { readStorable } from './core/storable'

/** What the schema says against plain data; empty when it is valid. */
export function schemaTroubles(value: unknown, source?: string): readonly Trouble[] {
  if (validateModelArtifactMetadata(value)) return []
  return explain(validateModelArtifactMetadata.errors ?? [], value, source)
}

/** Everything wrong with a metadata document, one trouble per mistake; empty when it is valid. */
export function metadataTroubles(value: unknown, source?: string): readonly Trouble[] {
  const { value: copy, troubles } = readStorable(value, source)
  return troubles.length > 0 ? troubles : schemaTroubles(copy, source)
}

/**
 * A plain copy of the value, typed, when it satisfies `schemas/model_artifact_metadata.json` and PostgreSQL can hold
 * it. A copy, so that nobody changes the document after it was checked.
 *
 * @param source names the document in messages, e.g. a file or an artifact id
 * @throws DataError with every problem at once: `storable/*` first, else `metadata/*`
 */
export function validateMetadata(value: unknown, source?: string): ModelArtifactMetadata {
  const { value: copy, troubles } = readStorable(value, source)
  const all = troubles.length > 0 ? troubles : schemaTroubles(copy, source)
  if (all.length > 0) throw new DataError(all)
  return copy as ModelArtifactMetadata
}
