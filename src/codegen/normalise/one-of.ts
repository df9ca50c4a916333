import type { Algebra } from './algebra'
import { all, type Goal, goalOf } from './goal'
import { WHY } from './losses'
import { below, type NodeId } from './references'
import { intersect, isEmptyShape, type Shape, union } from './shape'

// every arm is held against every other
const MAX_COMPARED = 30

const indices = (length: number): readonly number[] => Array.from({ length }, (_, i) => i)

/** Of each arm of a `oneOf`, the others that some value satisfies too, as far as shapes can tell. */
export function overlaps({ source, shapeOf, isEmpty }: Algebra, id: NodeId, length: number): readonly (readonly number[])[] {
  const shapes = indices(length).map(i => shapeOf(goalOf(source, below(id, 'oneOf', i))))
  const apart = (i: number, j: number): boolean => {
    const [a, b] = [shapes[Math.min(i, j)], shapes[Math.max(i, j)]]
    const both = a === undefined || b === undefined ? undefined : intersect(source, a, b, isEmpty)
    return both !== undefined && isEmptyShape(both)
  }
  return indices(length).map(i => indices(length).filter(j => j !== i && !apart(i, j)))
}

const size = ({ arrays, objects }: Shape): number => arrays.length + objects.length

/** Values of exactly one arm where that can be said without more clauses; else of any arm. */
export function exclusive(algebra: Algebra, id: NodeId, length: number): Shape {
  const { source, shapeOf, isExactNegation, losses } = algebra
  const goals = indices(length).map(i => goalOf(source, below(id, 'oneOf', i)))
  const any = union(source, goals.map(shapeOf))
  const others = length > MAX_COMPARED ? undefined : overlaps(algebra, id, length)
  if (others?.every(list => list.length === 0) === true) return any
  const without = (j: number): Goal => goalOf(source, below(id, 'oneOf', j), '-')
  const exact = others?.flat().every(j => isExactNegation(without(j))) ?? false
  if (!exact) losses.lose(id, 'oneOf', others === undefined ? 'so many arms are not compared' : WHY['oneOf'] ?? '')
  const one = others?.map((list, i) => shapeOf(all(goals[i] ?? [], ...list.map(without))))
  const only = one === undefined ? any : union(source, one)
  return size(only) <= Math.max(size(any), exact ? 2 * length : 0) ? only : any
}
