import type { Json } from '../model'
import { isObject } from '../order'
import type { Algebra } from './algebra'
import { type ArrayClause, itemGoal } from './array-clause'
import { MAX_TUPLE } from './array-shape'
import { type Goal, goalOf, isNothing, keyOf, partOf, sameGoal } from './goal'
import { keyword } from './keywords'
import { WHY } from './losses'
import { isClosed, type ObjectClause, restGoals } from './object-clause'
import { typesOf } from './own-shape'
import {
  isNever, isUnknown, literal, literals, NEVER, type Printed, type PrintedProperty, record, tuple, UNKNOWN, unionOf,
} from './printed'
import { below, type NodeId } from './references'
import { isTop, type Shape, shapeKey, union } from './shape'

/** Prints a goal that stands inside another: by its name, or in full. `hint` says where it stands. */
export type PrintChild = (goal: Goal, hint: string) => Printed

// text, not structure: a union of tuples repeats its items so often
const MAX_TUPLE_TEXT = 40_000

const description = (node: Json): Printed =>
  (isObject(node) && typeof node['description'] === 'string' && node['description'].trim() !== ''
    ? { description: node['description'].replace(/\s+/g, ' ').trim() } : {})

function printArray({ losses }: Algebra, clause: ArrayClause, child: PrintChild, from: NodeId | undefined): Printed {
  const { first, rest, min, max } = clause
  const wanted = Math.max(first.length, min, max <= MAX_TUPLE ? max : 0)
  const length = Math.min(wanted, MAX_TUPLE, max)
  const items = Array.from({ length }, (_, i) => child(itemGoal(clause, i), 'Item'))
  const others = unionOf([...first.slice(length).map(goal => child(goal, 'Item')), child(rest, 'Item')])
  const many = JSON.stringify(items).length * (length - Math.min(min, length) + 1)
  if (many <= MAX_TUPLE_TEXT) return tuple(items, length >= max ? NEVER : others, Math.min(min, length))
  for (const name of ['items', 'additionalItems', 'minItems', 'maxItems']) {
    if (from !== undefined) losses.loseBelow(from, name, 'the tuples would be too long')
  }
  return tuple([], unionOf([...items, others]), 0)
}

function printObject(algebra: Algebra, clause: ObjectClause, child: PrintChild, foreign: ReadonlySet<string>): Printed {
  const { losses, isEmpty } = algebra
  const others = restGoals(clause)
  const rest = others.map(goal => child(goal, 'Value'))
  const properties = [...clause.properties].map(([name, goal]): PrintedProperty =>
    ({ name, required: clause.required.has(name), type: isEmpty(goal) ? NEVER : child(goal, name) }))
  const open = unionOf(rest)
  const widened = !isNever(open) && !isUnknown(open) &&
    [...clause.properties.values()].some(goal => !isEmpty(goal) && !others.some(other => sameGoal(goal, other)))
  for (const { from } of clause.layers) {
    if (from === undefined || (!widened && others.length < 2)) continue
    for (const name of ['additionalProperties', 'patternProperties']) losses.loseBelow(from, name, WHY[name] ?? '')
  }
  const strangers = isNever(open)
    ? [...foreign].filter(name => !clause.properties.has(name)).map(name => ({ name, required: false, type: NEVER })) : []
  return record([...properties, ...strangers], rest)
}

// as many names of the other arms as an arm may refuse
const MAX_FOREIGN = 60

const STRANGERS = 'TypeScript lets a literal have properties of several arms of a union'

/** A shape in full: its arms in a fixed order, or in that of a list of types. */
export function printShape(
  algebra: Algebra, shape: Shape, child: PrintChild, order: readonly Json[], from: NodeId | undefined,
): Printed {
  if (isTop(shape)) return UNKNOWN
  const names = new Set(shape.objects.flatMap(clause => [...clause.properties.keys()]))
  const foreign = shape.objects.length > 1 && names.size <= MAX_FOREIGN ? names : new Set<string>()
  if (shape.objects.length > 1 && foreign.size === 0) loseStrangers(algebra, shape.objects)
  const byType: Readonly<Record<string, readonly Printed[]>> = {
    null: shape.scalars.has('null') ? [{ type: 'null' }] : [],
    boolean: shape.scalars.has('boolean') ? [{ type: 'boolean' }] : [],
    number: shape.scalars.has('number') ? [{ type: 'number' }] : [],
    string: shape.scalars.has('string') ? [{ type: 'string' }] : [],
    array: shape.arrays.map(clause => printArray(algebra, clause, child, from)),
    object: shape.objects.map(clause => printObject(algebra, clause, child, foreign)),
  }
  const types = [...order.map(type => (type === 'integer' ? 'number' : String(type))), ...Object.keys(byType)]
  const values = shape.literals.map(value => (typeof value === 'object' && value !== null ? literal(value) : literals([value])))
  return unionOf([...values, ...[...new Set(types)].flatMap(type => byType[type] ?? [])])
}

/** What a goal can be printed as by name: its arms where it is no more than their union, or what it refers to. */
function armsOf(algebra: Algebra, goal: Goal): readonly Goal[] | undefined {
  const { source, shapeOf } = algebra
  const [sign, id] = partOf(goal[0] ?? '')
  const node = source.nodeAt(id)
  if (goal.length !== 1 || sign === '-' || !isObject(node)) return undefined
  if (typeof node['$ref'] === 'string') return [goalOf(source, id)]
  const name = ['anyOf', 'oneOf', 'allOf'].find(one => Array.isArray(keyword(node, one)))
  const count = name === undefined ? 0 : (node[name] as readonly Json[]).length
  if (name === undefined || count === 0 || (name === 'allOf' && count > 1)) return undefined
  const goals = Array.from({ length: count }, (_, i) => goalOf(source, below(id, name, i)))
  return shapeKey(union(source, goals.map(shapeOf))) === shapeKey(shapeOf(goal)) ? goals : undefined
}

/** Whether a goal's arms, and theirs, lead back to it: TypeScript refuses a name that stands for itself. */
function isCircular(algebra: Algebra, goal: Goal): boolean {
  const seen = new Set<string>()
  const queue = [...armsOf(algebra, goal) ?? []]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (sameGoal(next, goal)) return true
    if (seen.has(keyOf(next))) continue
    seen.add(keyOf(next))
    queue.push(...armsOf(algebra, next) ?? [])
  }
  return false
}

/** A literal may have properties of several arms: a closed arm by its name cannot refuse those of the others. */
function loseStrangers({ losses }: Algebra, clauses: readonly ObjectClause[]): void {
  const names = new Set(clauses.flatMap(clause => [...clause.properties.keys()]))
  for (const clause of clauses.filter(one => isClosed(one) && [...names].some(name => !one.properties.has(name)))) {
    for (const { from } of clause.layers) {
      if (from !== undefined) losses.loseBelow(from, 'additionalProperties', STRANGERS)
    }
  }
}

/** A goal in full. Goals inside it are printed by `child`. */
export function printGoal(algebra: Algebra, goal: Goal, child: PrintChild): Printed {
  if (isNothing(goal)) return NEVER
  if (goal.length === 0) return UNKNOWN
  const [sign, id] = partOf(goal[0] ?? '')
  const node = algebra.source.nodeAt(id)
  const single = goal.length === 1 && sign === '+' && isObject(node) ? node : undefined
  const text = description(single ?? true)
  // asked in any case: it says what is lost
  const shape = algebra.shapeOf(goal)
  const arms = isCircular(algebra, goal) ? undefined : armsOf(algebra, goal)
  if (arms !== undefined) {
    if (arms.length > 1) loseStrangers(algebra, shape.objects)
    return alias(unionOf(arms.map((arm, i) => child(arm, arms.length < 2 ? '' : `Arm${i + 1}`))), text)
  }
  const order = single === undefined ? [] : typesOf(single) ?? []
  return { ...printShape(algebra, shape, child, order, single === undefined ? undefined : id), ...text }
}

/** [$ref, description] -> [allOf [$ref], description]: what stands beside a reference is not read. */
const alias = (one: Printed, text: Printed): Printed =>
  (Object.hasOwn(one, '$ref') ? { allOf: [one], ...text } : { ...one, ...text })
