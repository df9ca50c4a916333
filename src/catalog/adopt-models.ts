import type { EntityManager } from 'typeorm'
import type { ModelArtifactMetadata, PromotionState } from '../../generated/types/model-artifact-metadata'
import { Artifact, MetadataRevision, ModelVersion } from '../../generated/entities'
import { factOfModelVersionColumn, projectModelVersion } from '../../generated/projection/model-version'
import { insertRows, updateRows } from './core/bulk-rows'
import { refuse } from './core/artifact-kind'
import { firstOnes } from './core/first-ones'
import { momentWithOffset, utcTextSql } from './core/moment'
import { originColumns, pinColumns, type CodePin, type TrainingRun } from './model-row'
import { recordingDecisions, type RecordedDecision } from './promotion/record-decisions'
import { asReviewer } from './review-actor'
import { insertReviewItems, reviewItemId, type HeldFact, type HeldItem } from './review-items'
import { revisionRow, withText, type Authorship, type RevisionRow } from './core/revisions'
import { settingCalls, type Settings } from './core/transaction-settings'
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
  /** The `model_versions` row that is there, null for none; read again where it is left out. */
  readonly row?: ModelVersion | null
  /** false where it is known that there are no review items yet. Default true. */
  readonly hasItems?: boolean
  /** What its row says the origin is, so that all rows are written by one statement; left as it is where it is left out. */
  readonly originUrl?: string | null
  /** true where it is known that it follows no other. Default false: the database looks. */
  readonly isFirst?: boolean
}

const createdAt = (text: string | null): object => {
  const moment = text === null ? undefined : momentWithOffset(text)
  return moment === undefined ? {} : { created_at: moment }
}

// nothing known of an internal model: every other column keeps its default, NULL
const projected = (metadata: ModelArtifactMetadata | null): object =>
  metadata === null ? { is_external: false } : projectModelVersion(metadata)

/** A decision as columns; none where there is no decision. */
export const promotionColumns = (promotion: Adoption['promotion']): object =>
  promotion === undefined ? {} : { promotion_state: promotion.state, promotion_notes: promotion.notes }

/** Rows that give the same columns, for one statement each. */
function byColumns(rows: readonly object[]): readonly (readonly object[])[] {
  const groups = new Map<string, object[]>()
  for (const row of rows) {
    const form = Object.keys(row).join()
    groups.set(form, [...groups.get(form) ?? [], row])
  }
  return [...groups.values()]
}

async function writeRows(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  const ids = adoptions.filter(({ row }) => row === undefined).map(({ artifactId }) => artifactId)
  const read = ids.length === 0 ? []
    : await manager.createQueryBuilder(ModelVersion, 'v').where('v.artifact_id = any(:ids)', { ids }).getMany()
  const existing = new Map([...read, ...adoptions.flatMap(({ row }) => row ?? [])].map(row => [row.artifact_id, row]))
  const first = await firstOnes(manager, modelKind)
  await insertRows(manager, ModelVersion, adoptions.filter(({ artifactId }) => !existing.has(artifactId)).map(adoption => ({
    artifact_id: adoption.artifactId,
    ...(adoption.isFirst === true ? first(adoption.artifactId) : {}),
    ...projected(adoption.metadata),
    ...pinColumns(adoption.code, adoption.training),
    ...promotionColumns(adoption.promotion),
    ...createdAt(adoption.createdAt),
  })))
  const changed = adoptions.flatMap(adoption => {
    const row = existing.get(adoption.artifactId)
    const changes = row === undefined ? {} : changesOf(row, adoption)
    return Object.keys(changes).length > 0 ? [{ artifact_id: adoption.artifactId, ...changes }] : []
  })
  for (const group of byColumns(changed)) await updateRows(manager, ModelVersion, group)
}

/** Writes documents into their rows of `artifacts`, and as revisions. @throws DataError the kind's `writeSuppressed` */
async function writeDocuments(
  manager: EntityManager, documents: readonly (Adoption & { readonly metadata: ModelArtifactMetadata })[], moment: string,
): Promise<void> {
  const [first] = documents
  if (first === undefined) return
  const revisions = documents.map(document => revisionRow(modelKind.type.schemaVersion, document))
  const rows = documents.map(({ artifactId, metadata, originUrl }, i) => withText({
    id: artifactId, ...(originUrl === undefined ? {} : { origin_url: originUrl }), ...originColumns(metadata), updated_at: moment,
  }, revisions[i] as RevisionRow))
  let changed = 0
  for (const group of byColumns(rows)) changed += await updateRows(manager, Artifact, group)
  if (changed < documents.length) {
    // with several it is one of them: who calls finds it by halving
    const what = `the update of ${documents.length} artifacts changed ${changed} rows`
    throw refuse(first.artifactId, modelKind.refusals.writeSuppressed(what, 'UPDATE'))
  }
  await insertRows(manager, MetadataRevision, revisions)
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
    ...Object.fromEntries(fresh),
    ...(isUndecided || settled.has('/columns/promotion_state') ? promotionColumns(promotion) : {}),
  }
}

/** Closes what a document that is brought over no longer leaves open. */
async function closeSettledItems(manager: EntityManager, adoptions: readonly Adoption[]): Promise<void> {
  const held = adoptions.flatMap(({ artifactId, held: facts }) =>
    facts.map(({ pointer, reasonCode }) => reviewItemId(artifactId, pointer, reasonCode)))
  const by = adoptions[0]?.by ?? 'backfill'
  // an answer without a reason stays one: a reason of ours would pass for the override of whoever has answered
  await manager.query(
    `update review_items set status = 'resolved', closed_at = now(), answered_by = coalesce(answered_by, $3),
            answer_reason = case when answered_by is null then 'no longer in question' else answer_reason end
      where artifact_id = any($1) and status in ('open', 'answered') and not id = any($2)`,
    [adoptions.map(({ artifactId }) => artifactId), held, by],
  )
}

/**
 * When the transaction of `manager` began, as text with all its microseconds; in the same round trip it takes settings, which
 * hold until its end.
 */
export async function transactionMoment(
  manager: EntityManager, settings: Settings = {},
): Promise<string> {
  const { calls, parameters } = settingCalls(settings)
  const [{ moment } = { moment: '' }] = await manager.query<{ moment: string }[]>(
    `select ${[`${utcTextSql('now()')} as moment`, ...calls].join(', ')}`, [...parameters])
  return moment
}

async function writeItems(manager: EntityManager, adoptions: readonly Adoption[], isNamed: boolean): Promise<void> {
  const heldBy = (some: readonly Adoption[]): readonly HeldItem[] =>
    some.flatMap(({ artifactId, held }) => held.map(fact => ({ artifactId, fact })))
  const [known, fresh] = [heldBy(adoptions.filter(({ hasItems }) => hasItems !== false)),
    heldBy(adoptions.filter(({ hasItems }) => hasItems === false))]
  const settled = adoptions.filter(({ metadata, hasItems }) => metadata !== null && hasItems !== false)
  if (known.length + fresh.length + settled.length === 0) return
  const write = async (): Promise<void> => {
    await insertReviewItems(manager, known)
    await insertReviewItems(manager, fresh, 'refuse')
    if (settled.length > 0) await closeSettledItems(manager, settled)
  }
  await (isNamed ? write() : asReviewer(manager, { by: adoptions[0]?.by ?? 'backfill' }, write))
}

/**
 * Writes adoptions in the transaction of `manager`: documents with their revisions, `model_versions` rows, review
 * items. The caller has locked the artifacts and validated documents and pins.
 *
 * @param moment when the transaction began, from one that names whoever adopts by `actorSettings`; left out, both is done here
 */
export async function adoptModels(
  manager: EntityManager, adoptions: readonly Adoption[], moment?: string,
): Promise<void> {
  const documents = adoptions.flatMap(adoption =>
    adoption.metadata === null ? [] : [{ ...adoption, metadata: adoption.metadata }])
  await writeDocuments(manager, documents, moment ?? await transactionMoment(manager))
  const rows = adoptions.filter(adoption => adoption.hasRow)
  const decisions = rows.flatMap(({ artifactId, promotion }) => (promotion === undefined ? [] : [{ artifactId, ...promotion }]))
  await recordingDecisions(manager, decisions, () => writeRows(manager, rows))
  await writeItems(manager, adoptions, moment !== undefined)
}
