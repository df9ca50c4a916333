import { validateModelArtifactMetadata } from '../../generated/validator/model-artifact-metadata'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { DataError, type Trouble } from '../errors'
import { explain } from './explain'
import { storableTroubles } from './storable'

/** Everything wrong with a metadata document, one trouble per mistake; empty when it is valid. */
export function metadataTroubles(value: unknown, source?: string): readonly Trouble[] {
  const unstorable = storableTroubles(value, source)
  if (unstorable.length > 0) return unstorable
  if (validateModelArtifactMetadata(value)) return []
  return explain(validateModelArtifactMetadata.errors ?? [], value, source)
}

/**
 * The value itself, typed, when it satisfies `schemas/model_artifact_metadata.json` and PostgreSQL can hold it.
 *
 * @param source names the document in messages, e.g. a file or an artifact id
 * @throws DataError with every problem at once: `storable/*` first, else `metadata/*`
 */
export function validateMetadata(value: unknown, source?: string): ModelArtifactMetadata {
  const troubles = metadataTroubles(value, source)
  if (troubles.length > 0) throw new DataError(troubles)
  return value as ModelArtifactMetadata
}
