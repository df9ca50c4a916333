import { isDeepStrictEqual } from 'node:util'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { projectModelVersion } from '../../generated/projection/model-version'

/** The columns of `model_versions` that a new document changes; what else the row says stays. */
export function changedColumns(before: ModelArtifactMetadata, after: ModelArtifactMetadata): object {
  const [old, next] = [projectModelVersion(before), projectModelVersion(after)]
  return Object.fromEntries(Object.entries(next).filter(([column, value]) =>
    !isDeepStrictEqual(value, old[column as keyof typeof old])))
}
