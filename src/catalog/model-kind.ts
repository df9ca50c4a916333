import type { ModelVersion } from '../../generated/entities'
import { modelVersionType } from '../../generated/catalog/model-version'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { ArtifactKind } from './core/artifact-kind'
import { lineageCycle, MODEL_FIXES, MODEL_REFUSALS } from './model-refusals'
import { originColumns } from './model-row'
import { judgeHeldReferences, namedArtifacts } from './references'
import { retiredIds } from './retired-ids'
import { referrersOf } from './versions/referrers'

/** Models: what codegen knows of them, and the rules that the schema has no words for. */
export const modelKind: ArtifactKind<ModelArtifactMetadata, ModelVersion> = {
  type: modelVersionType,
  refusals: MODEL_REFUSALS,
  fixes: MODEL_FIXES,
  artifactColumns: originColumns,
  judgeReferences: judgeHeldReferences,
  namedArtifacts,
  refusedIds: retiredIds,
  idFunction: 'model_id_unless_retired',
  // as the migrations write them
  firstColumn: { name: 'lineage_id', ownFunctions: '^(Made by model-artifacts|Judges the documents of type)' },
  referrers: referrersOf,
  knownViolation: lineageCycle,
}
