import type { Json } from '../model'
import type { Algebra } from './algebra'
import { ANY_ARRAY, type ArrayClause } from './array-clause'
import { ANYTHING, childGoal, isNothing } from './goal'
import { keyword, type SchemaObject } from './keywords'
import { WHY } from './losses'
import { loseEach } from './own-shape'
import type { NodeId } from './references'
import { type Shape, TOP } from './shape'

/** As many items as a tuple may list; behind them all are alike. */
export const MAX_TUPLE = 20

const count = (value: Json | undefined, absent: number): number => (typeof value === 'number' ? value : absent)

/** What a node says of arrays, and of nothing else. */
export function arrayShape({ source, losses }: Algebra, node: SchemaObject, id: NodeId): Shape {
  const items = keyword(node, 'items')
  const listed = Array.isArray(items)
  const length = listed ? (items as readonly Json[]).length : 0
  const first = Array.from({ length }, (_, i) => childGoal(source, id, 'items', i))
  const rest = items === undefined || (listed && keyword(node, 'additionalItems') === undefined) ? ANYTHING
    : childGoal(source, id, listed ? 'additionalItems' : 'items')
  const contains = keyword(node, 'contains')
  const stop = first.findIndex(isNothing)
  const end = stop >= 0 ? stop : isNothing(rest) ? length : Infinity
  const min = Math.max(Math.ceil(count(node['minItems'], 0)), contains === undefined ? 0 : 1)
  const max = Math.min(Math.floor(count(node['maxItems'], Infinity)), end)
  if (contains !== undefined && contains !== true) losses.loseBelow(id, 'contains', WHY['contains'] ?? '')
  if (node['uniqueItems'] === true && max > 1) loseEach(losses, id, node, ['uniqueItems'])
  const long = `a tuple of more than ${MAX_TUPLE} items is not written out`
  if (count(node['minItems'], 0) > MAX_TUPLE) losses.lose(id, 'minItems', long)
  if (max !== Infinity && max > MAX_TUPLE) losses.lose(id, 'maxItems', long)
  if (length > MAX_TUPLE) losses.loseBelow(id, 'items', long)
  if (length > MAX_TUPLE) losses.loseBelow(id, 'additionalItems', long)
  const clause: ArrayClause = { first: first.slice(0, max), rest, min, max }
  const says = clause.first.length > 0 || rest !== ANYTHING || min > 0 || max !== Infinity
  const none = min > max || (contains !== undefined && isNothing(childGoal(source, id, 'contains')))
  return { ...TOP, arrays: none ? [] : [says ? clause : ANY_ARRAY] }
}
