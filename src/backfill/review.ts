import { In, type EntityManager } from 'typeorm'
import { Artifact, ReviewItem } from '../../generated/entities'
import { valueTroubles } from '../catalog/value-rules'
import { UNSETTLED } from '../catalog/unsettled-items'
import { asReviewer } from '../catalog/review-actor'
import { claimTroubles } from '../catalog/review-claims'
import { checkReviewer, lockReviewItems, type Reviewer } from '../catalog/review-lock'
import { DataError, type Trouble } from '../errors'
import { valueAt } from '../json-pointer'
import { matchDecisions } from './decisions'
import { readLegacyModels } from './legacy-model'
import { planModels } from './plan-models'
import { adoptWithAnswers, applyToDocument, type Applied, type ReviewContext } from './review-apply'
import { answerTroubles, earlierTroubles, isSame, rejectionOf, type ItemAnswer } from './review-answers'
import { decideAnswered, holdLineages, PROMOTION } from './review-promotion'
import { contraryTroubles, siblingsOf, type Given } from './review-siblings'

/** What became of the answers for one artifact. */
export interface ReviewOutcome {
  readonly artifactId: string
  /**
   * `applied`: the document has them. `answered`: stored until the rest validates. `rejected`: the items are closed, and
   * the document stays as it is.
   */
  readonly outcome: 'applied' | 'answered' | 'rejected'
  /** The revision that holds them, when applied. */
  readonly revision: number | null
  /** Ids of what is answered: the items that were named, then others that ask for the same facts. */
  readonly items: readonly string[]
  /** What still keeps the document from validating. */
  readonly remaining: readonly Trouble[]
  /** Items of the artifact that still wait for an answer or for others. 0: the review holds nothing back any more. */
  readonly open: number
}

interface Document {
  readonly artifact: Artifact
  readonly isLegacy: boolean
  /** The stored document, or the one proposed for a legacy model; null when there is none. */
  readonly document: unknown
}

/**
 * Stores answers and applies them, per artifact, as soon as its document validates with them: a new revision, both
 * rows, and the `model_versions` row where there was none. All in the transaction of `manager`, and in the log.
 *
 * An item takes one answer. Until it is applied, who gave it may correct it; anybody else needs `force` and a reason.
 * With these, an item that was rejected without effect on the document may be answered after all.
 *
 * @throws DataError with the rule an answer breaks; `review/unknown-item`, `review/ambiguous-item`, `review/closed`,
 *   `review/answered-twice`, `review/answered-differently`, `review/claimed`, `review/still-under-review`,
 *   `review/force-needs-reason`; for a promotion state `review/promotion-needs-reason` and those of `decidePromotion`
 */
export async function resolveReviewItems(
  manager: EntityManager,
  answers: readonly ItemAnswer[],
  reviewer: Reviewer,
  context: ReviewContext,
): Promise<readonly ReviewOutcome[]> {
  checkReviewer(reviewer)
  const named = answers.map(({ item }) => item)
  await holdLineages(manager, named)
  const items = await lockReviewItems(manager, named)
  const own = items.map((item, i): Given => ({ item, value: answers[i]?.value }))
  await refuse(manager, own, reviewer, contraryTroubles(own))
  const siblings = await siblingsOf(manager, own)
  // after the named ones: a sibling repeats what stands against them
  await refuse(manager, siblings, reviewer)
  const given = [...own, ...siblings]
  return perArtifact(manager, given, reviewer, async of => {
    const { artifact, document, isLegacy } = await documentOf(manager, of, context)
    const troubles = of.flatMap(({ item, value }) =>
      answerTroubles(item, value, document, artifact.origin_type === 'external')
        .map((trouble): Trouble => ({ ...trouble, where: { ...trouble.where, source: item.id } })))
    if (troubles.length > 0) throw new DataError(troubles)
    // an answer that is there already stays who gave it first
    await store(manager, of.filter(each => !isSame(each.item, each.value) || givesReason(each.item, reviewer)), 'answered', reviewer)
    const applied = isLegacy
      ? await adoptWithAnswers(manager, artifact.id, reviewer, context, of.map(({ item }) => item.id))
      : await applyStored(manager, artifact, of, reviewer)
    return { outcome: applied.revision === null ? 'answered' : 'applied', ...applied }
  })
}

/**
 * Closes items whose evidence is not to be used. Where the fact may be declared absent it becomes `not_reported` with
 * the reason, as an answer would. Where it may not (what the model is, its origin, the whole document), the model stays
 * held as it is and no backfill brings it over; a column stays NULL, and a promotion state what it is.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item`, `review/closed`, `review/answered-twice`,
 *   `review/answered-differently`, `review/claimed`, or the rule that name or reason break
 */
export async function rejectReviewItems(
  manager: EntityManager,
  named: readonly string[],
  reviewer: Reviewer & { readonly reason: string },
  context: ReviewContext,
): Promise<readonly ReviewOutcome[]> {
  checkReviewer(reviewer)
  const unreasoned = valueTroubles('Reason', reviewer.reason, '/reason')
  if (unreasoned.length > 0) throw new DataError(unreasoned)
  await holdLineages(manager, named)
  const items = await lockReviewItems(manager, named)
  const absence = { absent: 'not_reported', reason: reviewer.reason }
  await refuse(manager, items.map(item => ({ item, value: absence })), reviewer)
  return perArtifact(manager, items.map(item => ({ item, value: null })), reviewer, async of => {
    const { artifact, document, isLegacy } = await documentOf(manager, of, context)
    const given = of.map(({ item }): Given => {
      const isHeld = isLegacy || valueAt(document, `${item.pointer}/absent`) === 'under_review'
      return { item, value: isHeld ? rejectionOf(item, absence, document, artifact.origin_type === 'external') : null }
    })
    const stated = given.filter(({ value }) => value !== null)
    const siblings = await siblingsOf(manager, stated)
    await refuse(manager, siblings, reviewer)
    await store(manager, [...given, ...siblings], 'rejected', reviewer)
    const facts = [...stated, ...siblings]
    const applied: Applied = facts.length === 0 ? { revision: null, remaining: [] } : isLegacy
      ? await adoptWithAnswers(manager, artifact.id, reviewer, context, facts.map(({ item }) => item.id))
      : await applyStored(manager, artifact, facts, reviewer)
    const outcome = applied.revision !== null ? 'applied' : facts.length > 0 ? 'answered' : 'rejected'
    return { outcome, ...applied }
  })
}

async function refuse(
  manager: EntityManager, given: readonly Given[], reviewer: Reviewer, troubles: readonly Trouble[] = [],
): Promise<void> {
  const claims = await claimTroubles(manager, given.map(({ item }) => item), reviewer)
  const refused = [...troubles, ...earlierTroubles(given, reviewer), ...claims]
  if (refused.length > 0) throw new DataError(refused)
}

/** A promotion may wait for the reason it was answered without: then the same answer with a reason is another one. */
const givesReason = ({ pointer, answer_reason: earlier }: ReviewItem, { reason }: Reviewer): boolean =>
  pointer === PROMOTION && earlier === null && reason !== undefined

async function perArtifact(
  manager: EntityManager,
  given: readonly Given[],
  reviewer: Reviewer,
  work: (of: readonly Given[]) => Promise<Pick<ReviewOutcome, 'outcome' | 'revision' | 'remaining'>>,
): Promise<readonly ReviewOutcome[]> {
  const outcomes: ReviewOutcome[] = []
  for (const artifactId of [...new Set(given.map(({ item }) => item.artifact_id))].sort()) {
    const of = given.filter(({ item }) => item.artifact_id === artifactId)
    const done = await asReviewer(manager, reviewer, () => work(of))
    const open = await manager.getRepository(ReviewItem).countBy({ artifact_id: artifactId, status: In([...UNSETTLED]) })
    outcomes.push({ artifactId, items: of.map(({ item }) => item.id), ...done, open })
  }
  return outcomes
}

async function documentOf(manager: EntityManager, [first]: readonly Given[], context: ReviewContext): Promise<Document> {
  const artifactId = first?.item.artifact_id ?? ''
  const artifact = await manager.getRepository(Artifact).findOneByOrFail({ id: artifactId })
  const [legacy] = await readLegacyModels(manager, [artifactId])
  if (legacy === undefined) return { artifact, isLegacy: false, document: artifact.metadata }
  const verdicts = await matchDecisions(manager, context.decisions)
  const [planned] = await planModels(manager, [legacy], { ...context, verdicts })
  return { artifact, isLegacy: true, document: planned?.proposal.document ?? null }
}

async function store(
  manager: EntityManager,
  given: readonly Given[],
  status: 'answered' | 'rejected',
  { by, reason = null }: { readonly by: string; readonly reason?: string | null },
): Promise<void> {
  for (const { item, value } of given) {
    await manager.getRepository(ReviewItem).update({ id: item.id }, {
      status,
      answer: value as never,
      answer_reason: reason,
      answered_by: by,
      answered_at: () => 'now()',
      closed_at: status === 'rejected' ? () => 'now()' : null,
    })
  }
}

/** Applies every stored answer; where they do not validate together, those given now, which must not wait for others. */
async function applyStored(
  manager: EntityManager,
  artifact: Artifact,
  given: readonly Given[],
  reviewer: Reviewer,
): Promise<Applied> {
  const ids = given.map(({ item }) => item.id)
  const stored = await manager.createQueryBuilder(ReviewItem, 'i')
    .where("i.artifact_id = :artifactId and (i.status = 'answered' or i.id in (:...ids))", { artifactId: artifact.id, ids })
    .orderBy('i.pointer').addOrderBy('i.id').getMany()
  const together = await applyToDocument(manager, artifact, stored, reviewer)
  const now = stored.filter(({ id }) => ids.includes(id))
  const applied = together.revision !== null || now.length === stored.length
    ? together : await applyToDocument(manager, artifact, now, reviewer)
  if (applied.revision === null) return together
  const done = together.revision === null ? now : stored
  await manager.getRepository(ReviewItem).update(
    { id: In(done.filter(({ status }) => status === 'answered').map(({ id }) => id)) },
    { status: 'resolved', closed_at: () => 'now()' },
  )
  // only now: an item that is being answered does not stand against its own promotion
  return { ...applied, remaining: await decideAnswered(manager, done, ids) }
}
