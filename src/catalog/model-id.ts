import type { DataError } from '../errors'
import { refuse } from './core/artifact-kind'
import { MODEL_REFUSALS } from './model-refusals'

/** The refusal of an id that no model has. */
export const unknownModel = (id: string): DataError => refuse(id, MODEL_REFUSALS.unknown())

/** The refusal of a model that is no version yet. */
export const heldModel = (id: string): DataError => refuse(id, MODEL_REFUSALS.held(id))
