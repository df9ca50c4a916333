import { In, type EntityManager } from 'typeorm'
import type { ModelArtifactMetadata, PromotionState } from '../../generated/types/model-artifact-metadata'
import { Artifact, ModelVersion } from '../../generated/entities'
import { projectModelVersion } from '../../generated/projection/model-version'
import { originColumns, pinColumns, type CodePin, type TrainingRun } from './model-row'
import { openReviewItems, type HeldFact } from './review-items'
import { insertRevisions, type Authorship } from './revisions'

/** An artifact that exists and becomes, or already is, a governed model. */
export interface Adoption extends Authorship {
  readonly artifactId: string
  /** The validated document to store as `revision`; null leaves the stored document as it is. */
  readonly metadata: ModelArtifactMetadata | null
  readonly revision: number
  /** Whether the artifact has a `model_versions` row: without metadata one of an internal model, all else NULL. */
  readonly hasRow: boolean
  readonly code: CodePin
  readonly training: TrainingRun
  /** A decision on a model that nobody has decided on yet. */
  readonly promotion?: { readonly state: PromotionState; readonly notes: string }
  /** Text of a moment as PostgreSQL prints it, from `artifacts.created_at`; null when that is unknown. */
  readonly createdAt: string | null
  readonly held: readonly HeldFact[]
}

const MOMENT = /^\d{4,6}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d(?::\d\d)?)?$/

/** A moment as SQL, all microseconds kept: a Date would cut them. Only text of MOMENT's form gets into SQL. */
const momentSql = (text: string | null): { created_at?: () => string } =>
  text !== null && MOMENT.test(text) ? { created_at: () => `timestamptz '${text}'` } : {}

// nothing known of an internal model: every other column keeps its default, NULL
const projected = (metadata: ModelArtifactMetadata | null): object =>
  metadata === null ? { is_external: false } : projectModelVersion(metadata)

const promotionColumns = (promotion: Adoption['promotion']): object =>
  promotion === undefined ? {} : { promotion_state: promotion.state, promotion_notes: promotion.notes }

async function writeRows(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  const rows = manager.getRepository(ModelVersion)
  const existing = new Map((await rows.find({ where: { artifact_id: In(adoptions.map(a => a.artifactId)) } }))
    .map(row => [row.artifact_id, row]))
  const fresh = adoptions.filter(adoption => !existing.has(adoption.artifactId))
  if (fresh.length > 0) {
    await manager.createQueryBuilder().insert().into(ModelVersion).updateEntity(false).values(fresh.map(adoption => ({
      artifact_id: adoption.artifactId,
      ...projected(adoption.metadata),
      ...pinColumns(adoption.code, adoption.training),
      ...promotionColumns(adoption.promotion),
      ...momentSql(adoption.createdAt),
    })) as never).execute()
  }
  for (const adoption of adoptions) {
    const row = existing.get(adoption.artifactId)
    if (row === undefined) continue
    // what somebody wrote into the row stays; the document's own columns follow the document
    const pins = Object.entries(pinColumns(adoption.code, adoption.training))
      .filter(([column, value]) => value !== null && (row as unknown as Record<string, unknown>)[column] === null)
    const undecided = row.promotion_state === 'candidate' && row.promotion_notes === null
    const changes = {
      ...(adoption.metadata === null ? {} : projected(adoption.metadata)),
      ...Object.fromEntries(pins),
      ...(undecided ? promotionColumns(adoption.promotion) : {}),
    }
    if (Object.keys(changes).length > 0) await rows.update({ artifact_id: adoption.artifactId }, changes as never)
  }
}

/**
 * Writes adoptions in the transaction of `manager`: documents with their revisions, `model_versions` rows, review
 * items. The caller has locked the artifacts and validated documents and pins.
 */
export async function adoptModels(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  const documents = adoptions.flatMap(adoption =>
    adoption.metadata === null ? [] : [{ ...adoption, metadata: adoption.metadata }])
  for (const { artifactId, metadata } of documents) {
    await manager.getRepository(Artifact).update({ id: artifactId }, {
      metadata: metadata as never,
      ...originColumns(metadata),
      updated_at: () => 'now()',
    })
  }
  await insertRevisions(manager, documents)
  await writeRows(manager, adoptions.filter(adoption => adoption.hasRow))
  await openReviewItems(manager, adoptions.flatMap(({ artifactId, held }) => held.map(fact => ({ artifactId, fact }))))
}
