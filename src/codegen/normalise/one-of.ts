import type { Algebra } from './algebra'
import { all, type Goal, goalOf } from './goal'
import { WHY } from './losses'
import { below, type NodeId } from './references'
import { intersect, isEmptyShape, type Shape, union } from './shape'

// every arm is held against every other
const MAX_COMPARED = 30

const indices = (length: number): readonly number[] => Array.from({ length }, (_, i) => i)

/** Of each arm of a `oneOf`, the others that some value of the context satisfies too, as far as shapes can tell. */
function overlaps(algebra: Algebra, context: Shape, arms: readonly Shape[]): readonly (readonly number[])[] {
  const { source, isEmpty } = algebra
  const here = arms.map(arm => intersect(source, context, arm, isEmpty) ?? arm)
  const apart = (i: number, j: number): boolean => {
    const [a, b] = [here[Math.min(i, j)], here[Math.max(i, j)]]
    const both = a === undefined || b === undefined ? undefined : intersect(source, a, b, isEmpty)
    return both !== undefined && isEmptyShape(both)
  }
  return arms.map((_, i) => arms.flatMap((__, j) => (j === i || apart(i, j) ? [] : [j])))
}

const size = ({ arrays, objects }: Shape): number => arrays.length + objects.length

/**
 * Values of exactly one arm where that can be said without more clauses; else of any arm.
 *
 * @param context what the other keywords leave: arms need to be told apart only there
 */
export function exclusive(algebra: Algebra, id: NodeId, length: number, context: Shape): Shape {
  const { source, shapeOf, isExactNegation, losses } = algebra
  const goals = indices(length).map(i => goalOf(source, below(id, 'oneOf', i)))
  const any = union(source, goals.map(shapeOf))
  const others = length > MAX_COMPARED ? undefined : overlaps(algebra, context, goals.map(shapeOf))
  if (others?.every(list => list.length === 0) === true) return any
  const without = (j: number): Goal => goalOf(source, below(id, 'oneOf', j), '-')
  const exact = others?.flat().every(j => isExactNegation(without(j))) ?? false
  if (!exact) losses.lose(id, 'oneOf', others === undefined ? 'so many arms are not compared' : WHY['oneOf'] ?? '')
  const one = others?.map((list, i) => shapeOf(all(goals[i] ?? [], ...list.map(without))))
  const only = one === undefined ? any : union(source, one)
  return size(only) <= Math.max(size(any), exact ? 2 * length : 0) ? only : any
}
