import type { EntityManager } from 'typeorm'
import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import { checkId } from '../core/value-troubles'
import { unknownModel } from '../model-id'
import type { Blocker } from './blockers'
import { blockersOf, factsAfter, factsOf, type ModelFacts } from './model-facts'

/**
 * Whether a model could be promoted now. ready: nothing stands against it. blocked: something does. decided: it is
 * promoted, rejected or superseded; blockers then say what the decision has overridden, or what has changed since.
 */
export type ReadinessVerdict = 'ready' | 'blocked' | 'decided'

/** What stands between one model and its promotion. */
export interface Readiness {
  readonly artifactId: string
  readonly title: string | null
  /** null without a row in `model_versions`. */
  readonly state: PromotionState | null
  readonly verdict: ReadinessVerdict
  readonly blockers: readonly Blocker[]
}

function readinessOf(facts: ModelFacts): Readiness {
  const { id: artifactId, title, promotion_state: state } = facts
  const blockers = blockersOf(facts)
  const isDecided = state !== null && state !== 'candidate'
  return { artifactId, title, state, verdict: isDecided ? 'decided' : blockers.length === 0 ? 'ready' : 'blocked', blockers }
}

/** Readiness of one model. @throws DataError `model/unknown` */
export async function readiness(manager: EntityManager, id: string): Promise<Readiness> {
  const facts = await factsOf(manager, checkId(id))
  if (facts === undefined) throw unknownModel(id)
  return readinessOf(facts)
}

const PAGE = 200

/** Readiness of every model in the order of ids; a page of them is in memory at a time. */
export async function* readinessOfAll(manager: EntityManager): AsyncGenerator<Readiness> {
  for (let afterId = ''; ;) {
    const page = await factsAfter(manager, afterId, PAGE)
    for (const facts of page) yield readinessOf(facts)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    afterId = last.id
  }
}
