import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import { checkFilter } from './check-filter'
import type { Filter, Literal } from './filter'
import { parseFilter } from './parse-filter'
import { printFilter } from './print-filter'

/** Which models to list; every given condition must hold. */
export interface ModelFilter {
  /** A filter, such as `promotion_state = 'promoted' and metric.accuracy >= 0.9`. @see docs/filters.md */
  readonly where?: string
  readonly promotionState?: PromotionState
  /** Models fine-tuned from this one. */
  readonly baseModelId?: string
  readonly isExternal?: boolean
  readonly trainedBy?: string
  /** Only ids after this one. */
  readonly afterId?: string
}

const equal = (field: string, value: string | boolean | undefined, operator: '=' | '>' = '='): readonly Filter[] => {
  if (value === undefined) return []
  const literal: Literal = typeof value === 'boolean' ? { kind: 'truth', value, at: 0 } : { kind: 'text',
    value: String(value), at: 0 }
  return [{ kind: 'compare', field: { path: [field], at: 0 }, operator, value: literal }]
}

// printed and parsed again, so that a refusal has a text to point into
function checked(text: string): Filter {
  const filter = parseFilter(text)
  checkFilter(filter, text)
  return filter
}

/**
 * All conditions as one filter; undefined when there is none.
 *
 * @throws DataError `filter/*`, with every problem of `where` at once
 */
export function filterOf(asked: ModelFilter): Filter | undefined {
  const given = [
    ...equal('promotion_state', asked.promotionState), ...equal('base_model_id', asked.baseModelId),
    ...equal('is_external', asked.isExternal), ...equal('trained_by', asked.trainedBy), ...equal('id', asked.afterId,
      '>'),
  ].map(part => checked(printFilter(part)))
  const parts = [...(asked.where === undefined ? [] : [checked(asked.where)]), ...given]
  const [first] = parts
  return parts.length < 2 ? first : { kind: 'and', parts }
}
