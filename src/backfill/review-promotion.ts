import { In, type EntityManager } from 'typeorm'
import { ModelVersion, ReviewItem } from '../../generated/entities'
import type { PromotionState } from '../../generated/types/model-artifact-metadata'
import { promotionColumns } from '../catalog/adopt-models'
import { UNSETTLED } from '../catalog/unsettled-items'
import { blockerText, blockerTroubles, type Blocker } from '../catalog/promotion/blockers'
import { decidePromotion } from '../catalog/promotion/decide-promotion'
import { checkDecision } from '../catalog/promotion/decision-request'
import { blockersOf, factsOf, trainerBlockers } from '../catalog/promotion/model-facts'
import { undeclaredMove } from '../catalog/promotion/moves'
import { unknownModel } from '../catalog/model-id'
import { recordingDecisions } from '../catalog/promotion/record-decisions'
import { findReviewItem } from '../catalog/review-list'
import { DataError, type Trouble } from '../errors'
import { promotionOf } from './decisions'
import { COLUMNS } from './plan'

/** The pointer of items that ask in which state of promotion a model is. */
export const PROMOTION = `${COLUMNS}promotion_state`

const isAnswered = ({ pointer, answer }: ReviewItem): boolean => pointer === PROMOTION && typeof answer === 'string'

/**
 * Locks the lineages in which answers to these items may decide. A decision locks lineages before artifacts, so a
 * review that began with the artifact would end in a deadlock with it.
 */
export async function holdLineages(manager: EntityManager, named: readonly string[]): Promise<void> {
  const artifacts: string[] = []
  for (const name of named) artifacts.push((await findReviewItem(manager, name)).artifact_id)
  await manager.query(
    `select from model_lineages where lineage_id in (
       select v.lineage_id from model_versions v join review_items i on i.artifact_id = v.artifact_id
        where v.artifact_id = any($1) and i.pointer = $2 and i.status = any($3))
      order by lineage_id for update`,
    [artifacts, PROMOTION, UNSETTLED],
  )
}

function unreasoned(id: string, blockers: readonly Blocker[]): DataError {
  const ofTrainer = blockers.filter(({ kind }) => kind === 'by-trainer')
  const missing = blockers.filter(({ kind }) => kind !== 'by-trainer')
  const needsReason: Trouble = {
    code: 'review/promotion-needs-reason',
    where: { source: id, pointer: PROMOTION },
    what: `a promotion although ${missing.map(blockerText).join('; ')}`,
    why: 'it overrides the rule that a promoted model has all its facts, by name and reason',
    fix: 'give --reason, or settle the facts first',
  }
  return new DataError([...(missing.length === 0 ? [] : [needsReason]), ...blockerTroubles(id, ofTrainer)])
}

/** Carries out what a person has answered, by the rules of `decidePromotion`; the item itself no longer waits. */
async function decide(manager: EntityManager, item: ReviewItem): Promise<void> {
  const { artifact_id: id, answer_reason: given } = item
  const to = item.answer as PromotionState
  const by = item.answered_by ?? 'nobody'
  const reason = given ?? 'Decided in review.'
  const facts = await factsOf(manager, id)
  if (facts === undefined) throw unknownModel(id)
  const state = facts.promotion_state
  if (to === 'candidate') {
    if (state !== null && state !== 'candidate') throw new DataError(undeclaredMove(id, state, to))
    const promotion = promotionOf({ title: id, promotion_state: to, reason, by }, [])
    await recordingDecisions(manager, [{ artifactId: id, by, reason }], () =>
      manager.getRepository(ModelVersion).update({ artifact_id: id }, promotionColumns(promotion)))
    return
  }
  const isPromotion = to === 'promoted' && state === 'candidate'
  const blockers = isPromotion ? [...blockersOf(facts), ...trainerBlockers(facts, by)] : []
  if (blockers.length > 0 && given === null) throw unreasoned(id, blockers)
  const override = blockers.length > 0 ? { override: { by, reason } } : {}
  await decidePromotion(manager, checkDecision(id, { to, by, reason, ...override }))
}

/**
 * Decides as answered items say, which are marked resolved already. What was answered earlier and is refused now waits
 * on, and its troubles are given: the answers of others do not wait for it.
 *
 * @throws DataError for an item with an id in `named`: `review/promotion-needs-reason`, `promotion/undeclared-move`,
 *   `promotion/by-trainer`, `promotion/lifecycle-refused`, `promotion/write-refused`
 */
export async function decideAnswered(
  manager: EntityManager, items: readonly ReviewItem[], named: readonly string[],
): Promise<readonly Trouble[]> {
  const about = items.filter(isAnswered)
  const item = about.find(({ id }) => named.includes(id)) ?? about.at(-1)
  if (item === undefined) return []
  try {
    await decide(manager, item)
    return []
  } catch (error) {
    // a decision is refused before it has written anything, so the transaction goes on without it
    if (!(error instanceof DataError) || about.some(({ id }) => named.includes(id))) throw error
    await manager.getRepository(ReviewItem).update(
      { id: In(about.map(({ id }) => id)) }, { status: 'answered', closed_at: null })
    return error.troubles
  }
}

/** The same for a model that was brought over at this moment, with the answers that are stored. */
export async function decideAdopted(
  manager: EntityManager, artifactId: string, named: readonly string[] = [],
): Promise<readonly Trouble[]> {
  const items = await manager.getRepository(ReviewItem).find({
    where: { artifact_id: artifactId, pointer: PROMOTION, status: 'resolved' }, order: { answered_at: 'ASC', id: 'ASC' },
  })
  return decideAnswered(manager, items, named)
}
