import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { Trouble } from '../errors'
import * as documents from './core/documents'
import { modelKind } from './model-kind'

/** What the schema says against plain data; empty when it is valid. */
export const schemaTroubles = (value: unknown, source?: string): readonly Trouble[] =>
  documents.schemaTroubles(modelKind, value, source)

/** Everything wrong with a metadata document, one trouble per mistake; empty when it is valid. */
export const metadataTroubles = (value: unknown, source?: string): readonly Trouble[] =>
  documents.readDocument(modelKind, value, source).troubles

/**
 * A plain copy of the value, typed, when it satisfies `schemas/model_artifact_metadata.json` and PostgreSQL can hold
 * it. A copy, so that nobody changes the document after it was checked.
 *
 * @param source names the document in messages, e.g. a file or an artifact id
 * @throws DataError with every problem at once: `storable/*` first, else `metadata/*`
 */
export const validateMetadata = (value: unknown, source?: string): ModelArtifactMetadata =>
  documents.validDocument(modelKind, value, source)
