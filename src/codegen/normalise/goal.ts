import { isObject } from '../order'
import { rulesOf } from './keywords'
import { below, type NodeId, type Source } from './references'

/**
 * What a value must satisfy: all of these nodes (`+`) and none of those (`-`), sorted. Equal goals are equal lists, so
 * that a goal met again inside itself is known, and recursion ends in a name.
 */
export type Goal = readonly string[]

/** Every value. */
export const ANYTHING: Goal = []
/** No value. */
export const NOTHING: Goal = ['!']

/** One name for equal goals. */
export const keyOf = (goal: Goal): string => goal.join('\n')

export const isNothing = (goal: Goal): boolean => goal[0] === '!'

export const sameGoal = (a: Goal, b: Goal): boolean => a.length === b.length && a.every((part, i) => part === b[i])

/** The sign and the node of one part of a goal. */
export const partOf = (part: string): readonly ['+' | '-', NodeId] => [part.startsWith('-') ? '-' : '+', part.slice(1)]

/** Values that satisfy every goal. */
export function all(...goals: readonly Goal[]): Goal {
  const [only] = goals
  if (only === undefined || goals.length === 1) return only ?? ANYTHING
  const parts = new Set(goals.flat())
  const contradicts = [...parts].some(part => part.startsWith('+') && parts.has(`-${part.slice(1)}`))
  return parts.has('!') || contradicts ? NOTHING : [...parts].sort()
}

/** The goal of satisfying a node, or of not doing so. A reference that says nothing else becomes what it leads to. */
export function goalOf(source: Source, id: NodeId, sign: '+' | '-' = '+'): Goal {
  const node = source.nodeAt(id)
  const [whole, none] = sign === '+' ? [ANYTHING, NOTHING] : [NOTHING, ANYTHING]
  if (node === true) return whole
  if (node === false) return none
  if (!isObject(node)) return ANYTHING
  const rules = rulesOf(node)
  if (rules.length === 0) return whole
  if (typeof node['$ref'] !== 'string') return [`${sign}${id}`]
  const target = source.resolve(id, node['$ref'])
  // beside a reference ajv reads other keywords, draft-07 does not: their opposite is not known
  if (sign === '-' && (target === undefined || rules.length > 1)) return [`-${id}`]
  return target === undefined ? ANYTHING : [`${sign}${target}`]
}

/** The goal of the schema below a node, at the tokens. */
export const childGoal = (source: Source, id: NodeId, ...tokens: readonly (string | number)[]): Goal =>
  goalOf(source, below(id, ...tokens))
