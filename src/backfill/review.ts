import { In, type EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion, ReviewItem } from '../../generated/entities'
import type { ModelArtifactMetadata, PromotionState } from '../../generated/types/model-artifact-metadata'
import { adoptModels, promotionColumns, storeDocument, type Adoption } from '../catalog/adopt-models'
import { changedColumns } from '../catalog/changed-columns'
import { pinColumns, pinTroubles, valueTroubles, writable } from '../catalog/model-row'
import { factBlockers, missingWords } from '../catalog/promotion/blockers'
import { recordingDecisions } from '../catalog/promotion/record-decisions'
import { referenceTroubles } from '../catalog/references'
import { metadataTroubles } from '../catalog/validate-metadata'
import { DataError, type Trouble } from '../errors'
import { withValueAt } from '../json-pointer'
import { planModels } from './backfill'
import { matchDecisions, promotionOf, type Decision } from './decisions'
import { readLegacyModels } from './legacy-model'
import { columnAnswers, COLUMNS, type Answer } from './plan'
import { answerTroubles, lockItems, type ItemAnswer } from './review-answers'
import type { Vocabulary } from './vocabulary'

/** Who answers, and with what knowledge. */
export interface Reviewer {
  readonly by: string
  readonly reason?: string
}

/** What the backfill needs to complete a document that is still the legacy one. */
export interface ReviewContext {
  readonly vocabularies: readonly Vocabulary[]
  readonly decisions: readonly Decision[]
}

/** What became of the answers for one artifact. */
export interface ReviewOutcome {
  readonly artifactId: string
  /** `applied`: the document has them. `answered`: stored until the rest validates. */
  readonly outcome: 'applied' | 'answered'
  /** The revision that holds them, when applied. */
  readonly revision: number | null
  readonly items: readonly string[]
  /** What still keeps the document from validating. */
  readonly remaining: readonly Trouble[]
}

/**
 * Stores answers and applies them, per artifact, as soon as its document validates with them: a new revision, both
 * rows, and the `model_versions` row where there was none. All in the transaction of `manager`.
 *
 * @throws DataError with the rule an answer breaks; `review/unknown-item`, `review/ambiguous-item`, `review/closed`,
 *   `review/answered-twice`, `review/still-under-review`
 */
export async function resolveReviewItems(
  manager: EntityManager,
  answers: readonly ItemAnswer[],
  reviewer: Reviewer,
  context: ReviewContext,
): Promise<readonly ReviewOutcome[]> {
  const invalid = [
    ...valueTroubles('AgentId', reviewer.by, '/by'),
    ...(reviewer.reason === undefined ? [] : valueTroubles('Reason', reviewer.reason, '/reason')),
  ]
  if (invalid.length > 0) throw new DataError(invalid)
  const given = await lockItems(manager, answers)
  const outcomes: ReviewOutcome[] = []
  for (const artifactId of [...new Set(given.map(({ item }) => item.artifact_id))].sort()) {
    outcomes.push(await answerArtifact(
      manager, artifactId, given.filter(({ item }) => item.artifact_id === artifactId), reviewer, context,
    ))
  }
  return outcomes
}

async function answerArtifact(
  manager: EntityManager,
  artifactId: string,
  given: readonly { readonly item: ReviewItem; readonly value: unknown }[],
  reviewer: Reviewer,
  context: ReviewContext,
): Promise<ReviewOutcome> {
  const artifact = await manager.getRepository(Artifact).findOneByOrFail({ id: artifactId })
  const [legacy] = await readLegacyModels(manager, [artifactId])
  const verdicts = legacy === undefined ? new Map() : await matchDecisions(manager, context.decisions)
  const before = legacy === undefined ? undefined : (await planModels(manager, [legacy], context, verdicts))[0]
  const document = before === undefined ? artifact.metadata : before.proposal.document
  const troubles = given.flatMap(({ item, value }) =>
    answerTroubles(item, value, document, artifact.origin_type === 'external')
      .map((trouble): Trouble => ({ ...trouble, where: { ...trouble.where, source: item.id } })))
  if (troubles.length > 0) throw new DataError(troubles)

  const items = manager.getRepository(ReviewItem)
  for (const { item, value } of given) {
    await items.update({ id: item.id }, {
      status: 'answered',
      answer: value as never,
      answer_reason: reviewer.reason ?? null,
      answered_by: reviewer.by,
      answered_at: () => 'now()',
    })
  }
  const unsettled = await manager.createQueryBuilder(ReviewItem, 'i')
    .where("i.artifact_id = :artifactId and i.status = 'answered'", { artifactId }).orderBy('i.pointer').getMany()
  const applied = legacy === undefined
    ? await applyToDocument(manager, artifact, unsettled, reviewer)
    : await adoptWithAnswers(manager, artifactId, reviewer, context)
  if (applied.revision !== null) {
    await items.update({ id: In(unsettled.map(item => item.id)) }, { status: 'resolved', closed_at: () => 'now()' })
  }
  return {
    artifactId,
    outcome: applied.revision === null ? 'answered' : 'applied',
    items: given.map(({ item }) => item.id),
    ...applied,
  }
}

type Applied = Pick<ReviewOutcome, 'revision' | 'remaining'>

/** A model whose document is still the legacy one: it is brought over as soon as the answers complete it. */
async function adoptWithAnswers(
  manager: EntityManager,
  artifactId: string,
  reviewer: Reviewer,
  context: ReviewContext,
): Promise<Applied> {
  const models = await readLegacyModels(manager, [artifactId])
  const verdicts = await matchDecisions(manager, context.decisions)
  const [planned] = await planModels(manager, models, context, verdicts)
  if (planned === undefined) throw new Error(`${artifactId} is no legacy model any more although it is locked: this is our bug`)
  const { proposal, adoption } = planned
  if (adoption.metadata === null) {
    const remaining = proposal.document === null ? [] : metadataTroubles(proposal.document)
    return { revision: null, remaining }
  }
  await adoptModels(manager, [{ ...adoption, by: reviewer.by, reason: reviewer.reason ?? 'review items answered' }])
  return { revision: adoption.revision, remaining: [] }
}

const asAnswer = ({ pointer, answer, answered_by: by, answer_reason: reason }: ReviewItem): Answer =>
  ({ pointer, value: answer, by: by ?? 'nobody', reason })

/** The row's promotion, as a person has answered; a promotion without all facts is an override and needs a reason. */
function promotionAnswered(
  answers: readonly Answer[], metadata: ModelArtifactMetadata, row: ModelVersion,
): Adoption['promotion'] {
  const answer = answers.find(({ pointer }) => pointer === `${COLUMNS}promotion_state`)
  if (answer === undefined) return undefined
  const state = answer.value as PromotionState
  const code = {
    ...(row.code_repo_url !== null && { repoUrl: row.code_repo_url }),
    ...(row.code_commit_sha !== null && { commitSha: row.code_commit_sha }),
    ...(row.code_entrypoint !== null && { entrypoint: row.code_entrypoint }),
  }
  const blockers = factBlockers(metadata, code)
  const missing = missingWords(blockers)
  if (state === 'promoted' && missing.length > 0 && answer.reason === null) {
    throw new DataError({
      code: 'review/promotion-needs-reason',
      where: { source: row.artifact_id, pointer: answer.pointer },
      what: `a promotion although ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
      why: 'it overrides the rule that a promoted model has all its facts, by name and reason',
      fix: 'give --reason, or settle the facts first',
    })
  }
  const decision = { title: row.artifact_id, promotion_state: state, reason: answer.reason ?? 'Decided in review.', by: answer.by }
  return promotionOf(decision, blockers)
}

/** A model in the new shape: the answers replace what was under review. */
async function applyToDocument(
  manager: EntityManager,
  artifact: Artifact,
  items: readonly ReviewItem[],
  reviewer: Reviewer,
): Promise<Applied> {
  const answers = items.map(asAnswer)
  const inDocument = answers.filter(({ pointer }) => !pointer.startsWith(COLUMNS))
  const document = inDocument.reduce<unknown>((draft, { pointer, value }) => withValueAt(draft, pointer, value), artifact.metadata)
  const { code, training } = columnAnswers(answers)
  const [unknown = []] = await referenceTroubles(manager, [{ artifactId: artifact.id, metadata: document }])
  const remaining = [...metadataTroubles(document, artifact.id), ...unknown, ...pinTroubles(code, training)]
  if (remaining.length > 0) return { revision: null, remaining }
  const metadata = document as ModelArtifactMetadata
  const rows = manager.getRepository(ModelVersion)
  const row = await rows.findOneByOrFail({ artifact_id: artifact.id })
  const pins = Object.fromEntries(Object.entries(pinColumns(code, training)).filter(([, value]) => value !== null))
  const promotion = promotionAnswered(answers, metadata, Object.assign(row, pins))
  const columns = {
    ...changedColumns(artifact.metadata as ModelArtifactMetadata, metadata),
    ...writable(pins),
    ...promotionColumns(promotion),
  }
  const decided = promotion === undefined ? [] : [{ artifactId: artifact.id, ...promotion }]
  if (Object.keys(columns).length > 0) {
    await recordingDecisions(manager, decided, () => rows.update({ artifact_id: artifact.id }, columns as never))
  }
  const latest = await manager.getRepository(MetadataRevision).maximum('revision', { artifact_id: artifact.id }) ?? 0
  if (inDocument.length === 0) return { revision: latest, remaining: [] }
  await storeDocument(manager, {
    artifactId: artifact.id,
    revision: latest + 1,
    metadata,
    by: reviewer.by,
    reason: reviewer.reason ?? `answered ${inDocument.map(({ pointer }) => pointer).join(', ')}`,
  })
  return { revision: latest + 1, remaining: [] }
}
