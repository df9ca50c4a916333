import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import type { Trouble } from '../../errors'

/**
 * The moves a decision may make, by the state before. Rejected and superseded are final: what was decided against, or
 * replaced, comes back as a new version. A trigger of `model_versions` holds raw SQL to the same moves.
 */
export const MOVES: Readonly<Record<PromotionState, readonly PromotionState[]>> = {
  candidate: ['promoted', 'rejected'],
  promoted: ['superseded'],
  rejected: [],
  superseded: [],
}

/** What a decision may be asked for. */
export type DecidedState = Exclude<PromotionState, 'candidate'>

/** A move that is not declared, with the state at hand and the moves it has. */
export const undeclaredMove = (id: string, from: PromotionState, to: PromotionState): Trouble => ({
  code: 'promotion/undeclared-move',
  where: { source: id, pointer: '/to' },
  what: `it is ${from}, and cannot become ${to}`,
  why: MOVES[from].length === 0 ? `${from} is final` : `from ${from} the moves are: ${MOVES[from].join(', ')}`,
  fix: MOVES[from].length === 0 ? 'register a new version, and decide on that one' : 'ask for one of these moves',
})
