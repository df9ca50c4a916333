import { validateValue } from '../../generated/validator/model-artifact-metadata'
import type { Trouble } from '../errors'
import type { Validate } from './core/artifact-type'
import { valueTroubles as troublesBy } from './core/value-troubles'
import { MODEL_FIXES } from './model-refusals'

/** A definition of the schema that only a table uses. */
export type ValueRule = keyof typeof validateValue

/** What is wrong with one table-owned value; empty when it satisfies its definition. */
export const valueTroubles = (rule: ValueRule, value: unknown, pointer: string): readonly Trouble[] =>
  troublesBy<unknown>(validateValue[rule] as Validate<unknown>, value, pointer, MODEL_FIXES)
