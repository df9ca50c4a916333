import { In, type EntityManager } from 'typeorm'
import type { ModelArtifactMetadata, PromotionState } from '../../generated/types/model-artifact-metadata'
import { ModelVersion } from '../../generated/entities'
import { factOfModelVersionColumn, projectModelVersion } from '../../generated/projection/model-version'
import { pinColumns, writable, type CodePin, type TrainingRun } from './model-row'
import { momentSql } from './core/moment'
import { recordingDecisions, type RecordedDecision } from './promotion/record-decisions'
import { asReviewer } from './review-actor'
import { openReviewItems, reviewItemId, type HeldFact } from './review-items'
import { insertRevisions, type Authorship } from './core/revisions'
import { writeDocument } from './core/update-document'
import { modelKind } from './model-kind'

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
  readonly promotion?: Omit<RecordedDecision, 'artifactId'> & { readonly state: PromotionState; readonly notes: string }
  /** Text of a moment as PostgreSQL prints it, from `artifacts.created_at`; null when that is unknown. */
  readonly createdAt: string | null
  readonly held: readonly HeldFact[]
  /** Pointers of facts and columns that people have answered: these may replace what a row says. */
  readonly settled: ReadonlySet<string>
}

const createdAt = (text: string | null): object => {
  const sql = text === null ? undefined : momentSql(text)
  return sql === undefined ? {} : { created_at: sql }
}

// nothing known of an internal model: every other column keeps its default, NULL
const projected = (metadata: ModelArtifactMetadata | null): object =>
  metadata === null ? { is_external: false } : projectModelVersion(metadata)

/** A decision as columns; none where there is no decision. */
export const promotionColumns = (promotion: Adoption['promotion']): object =>
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
      ...writable(pinColumns(adoption.code, adoption.training)),
      ...promotionColumns(adoption.promotion),
      ...createdAt(adoption.createdAt),
    })) as never).execute()
  }
  for (const adoption of adoptions) {
    const row = existing.get(adoption.artifactId)
    const changes = row === undefined ? {} : changesOf(row, adoption)
    if (Object.keys(changes).length > 0) await rows.update({ artifact_id: adoption.artifactId }, changes as never)
  }
}

/** What an adoption changes in a row that is there: only what is NULL, and what a person has settled. */
function changesOf(row: ModelVersion, adoption: Adoption): object {
  const { metadata, settled, code, training, promotion } = adoption
  const columns = { ...(metadata === null ? {} : projectModelVersion(metadata)), ...pinColumns(code, training) }
  const old = row as unknown as Readonly<Record<string, unknown>>
  const fresh = Object.entries(columns).filter(([column, value]) => {
    const fact = (factOfModelVersionColumn as Readonly<Record<string, string>>)[column] ?? `/columns/${column}`
    return (old[column] === null || settled.has(fact)) && value !== null && value !== old[column]
  })
  const isUndecided = row.promotion_state === 'candidate' && row.promotion_notes === null
  return {
    ...writable(Object.fromEntries(fresh)),
    ...(isUndecided || settled.has('/columns/promotion_state') ? promotionColumns(promotion) : {}),
  }
}

/** Closes what a document that is brought over no longer leaves open. */
async function closeSettledItems(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  if (adoptions.length === 0) return
  const held = adoptions.flatMap(({ artifactId, held: facts }) =>
    facts.map(({ pointer, reasonCode }) => reviewItemId(artifactId, pointer, reasonCode)))
  const by = adoptions[0]?.by ?? 'backfill'
  // an answer without a reason stays one: a reason of ours would pass for the override of whoever has answered
  await asReviewer(manager, { by }, () => manager.query(
    `update review_items set status = 'resolved', closed_at = now(), answered_by = coalesce(answered_by, $3),
            answer_reason = case when answered_by is null then 'no longer in question' else answer_reason end
      where artifact_id = any($1) and status in ('open', 'answered') and not id = any($2)`,
    [adoptions.map(({ artifactId }) => artifactId), held, by],
  ))
}

/**
 * Writes adoptions in the transaction of `manager`: documents with their revisions, `model_versions` rows, review
 * items. The caller has locked the artifacts and validated documents and pins.
 */
export async function adoptModels(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  const documents = adoptions.flatMap(adoption =>
    adoption.metadata === null ? [] : [{ ...adoption, metadata: adoption.metadata }])
  for (const { artifactId, metadata } of documents) await writeDocument(manager, modelKind, artifactId, metadata)
  await insertRevisions(manager, modelKind.type.schemaVersion, documents)
  const rows = adoptions.filter(adoption => adoption.hasRow)
  const decisions = rows.flatMap(({ artifactId, promotion }) => (promotion === undefined ? [] : [{ artifactId, ...promotion }]))
  await recordingDecisions(manager, decisions, () => writeRows(manager, rows))
  await openReviewItems(manager, adoptions.flatMap(({ artifactId, held }) => held.map(fact => ({ artifactId, fact }))),
    adoptions[0]?.by ?? 'backfill')
  await closeSettledItems(manager, documents)
}
