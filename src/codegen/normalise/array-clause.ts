import { all, ANYTHING, type Goal, keyOf, sameGoal } from './goal'

/** Arrays: what the first items hold, what the others do, and how many there are. */
export interface ArrayClause {
  readonly first: readonly Goal[]
  readonly rest: Goal
  readonly min: number
  readonly max: number
}

/** Any array. */
export const ANY_ARRAY: ArrayClause = { first: [], rest: ANYTHING, min: 0, max: Infinity }

/** What the item at a place may be. */
export const itemGoal = ({ first, rest }: ArrayClause, i: number): Goal => first[i] ?? rest

/** Arrays of both clauses; undefined where `isEmpty` sees that there is none. */
export function intersectArrays(
  a: ArrayClause, b: ArrayClause, isEmpty: (goal: Goal) => boolean,
): ArrayClause | undefined {
  const length = Math.max(a.first.length, b.first.length)
  const first = Array.from({ length }, (_, i) => all(itemGoal(a, i), itemGoal(b, i)))
  const rest = all(a.rest, b.rest)
  const stop = first.findIndex(isEmpty)
  const end = stop >= 0 ? stop : isEmpty(rest) ? length : Infinity
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max, end)]
  return min > max ? undefined : { first: first.slice(0, max), rest, min, max }
}

/** One clause that every array of the clauses satisfies. */
export function joinArrays(clauses: readonly ArrayClause[]): ArrayClause {
  const [one = ANY_ARRAY] = clauses
  const alike = clauses.every(({ first, rest }) => first.length === 0 && sameGoal(rest, one.rest))
  return {
    first: [], rest: alike ? one.rest : ANYTHING,
    min: Math.min(...clauses.map(({ min }) => min)), max: Math.max(...clauses.map(({ max }) => max)),
  }
}

/** One name for equal clauses. */
export const arrayKey = ({ first, rest, min, max }: ArrayClause): string =>
  JSON.stringify([first.map(keyOf), keyOf(rest), min, String(max)])
