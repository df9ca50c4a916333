import { accepts } from './accepts'
import { all, type Goal, isNothing, keyOf, partOf } from './goal'
import { type Losses, noLosses } from './losses'
import { negative } from './negative'
import { positive } from './positive'
import type { NodeId, Source } from './references'
import { BOTTOM, intersect, isEmptyShape, type Shape, TOP } from './shape'

/** Computes the shapes of goals, each once. */
export interface Algebra {
  readonly source: Source
  readonly losses: Losses
  readonly shapeOf: (goal: Goal) => Shape
  /** Whether no value can satisfy the goal; false where that is not known. */
  readonly isEmpty: (goal: Goal) => boolean
  /** Whether the shape of not satisfying a node holds nothing else. */
  readonly isExactNegation: (goal: Goal) => boolean
}

// a goal that was met inside itself is computed again outside, so often
const MAX_AGAIN = 2000
const MAX_DEPTH = 12

interface Negation {
  readonly shape: Shape
  readonly exact: boolean
}

/** An algebra over the nodes of a schema. */
export function algebraOf(source: Source): Algebra {
  const losses = noLosses(source)
  const [goals, parts, open] = [new Map<string, Shape>(), new Map<string, Negation>(), new Set<string>()]
  let [again, met, depth] = [0, false, 0]

  /** What is met inside itself is taken as every value; what rests on that is not kept while it can be had better. */
  function once<T>(kept: Map<string, T>, key: string, circular: T, compute: () => T): T {
    const known = kept.get(key)
    if (known !== undefined) return known
    if (open.has(key)) {
      met = true
      return circular
    }
    const outside = met
    met = false
    open.add(key)
    const value = compute()
    open.delete(key)
    if (!met || open.size === 0 || ++again > MAX_AGAIN) kept.set(key, value)
    met = open.size > 0 && (outside || met)
    return value
  }

  const partShape = (part: string): Negation =>
    once(parts, part, { shape: TOP, exact: false }, () => {
      const [sign, id] = partOf(part)
      return sign === '+' ? { shape: positive(algebra, id), exact: false } : negative(algebra, id)
    })

  const keeps = (goal: Goal, value: Shape['literals'][number]): boolean => goal.every(part => {
    const [sign, id] = partOf(part)
    return accepts(source, id, value) !== (sign === '-')
  })

  function compute(goal: Goal): Shape {
    let shape = TOP
    for (const part of goal) {
      // too many clauses: what the parts before say is still true
      shape = intersect(source, shape, partShape(part).shape, isEmpty) ?? shape
    }
    if (shape === TOP || goal.length === 0) return shape
    const kept = shape.literals.filter(value => keeps(goal, value))
    const scalars = new Set([...shape.scalars].filter(scalar => scalar !== 'null' || keeps(goal, null)))
    const flags = [true, false].filter(flag => shape.scalars.has('boolean') && keeps(goal, flag))
    if (flags.length < 2) scalars.delete('boolean')
    return { ...shape, scalars, literals: flags.length === 1 ? [...kept, ...flags] : kept }
  }

  const shapeOf = (goal: Goal): Shape => {
    if (isNothing(goal)) return BOTTOM
    return once(goals, `goal ${keyOf(goal)}`, TOP, () => compute(goal))
  }

  function isEmpty(goal: Goal): boolean {
    if (isNothing(goal)) return true
    if (goal.length < 2 || depth > MAX_DEPTH) return false
    depth++
    const empty = isEmptyShape(shapeOf(goal))
    depth--
    return empty
  }

  const isExactNegation = (goal: Goal): boolean =>
    goal.every(part => part.startsWith('!') || (part.startsWith('-') && partShape(part).exact))

  const algebra: Algebra = { source, losses, shapeOf, isEmpty, isExactNegation }
  return algebra
}

/** The shape of a node's value that satisfies a goal too. */
export const also = (algebra: Algebra, id: NodeId, goal: Goal): Shape => algebra.shapeOf(all([`+${id}`], goal))
