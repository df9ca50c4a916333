import type { Json } from '../model'
import { isObject } from '../order'
import type { Algebra } from './algebra'
import { ANY_ARRAY } from './array-clause'
import { ANYTHING, type Goal, goalOf, isNothing, NOTHING } from './goal'
import { INHERITED } from './inherited'
import { keyword, rulesOf, type SchemaObject, texts, typesOf } from './keywords'
import { ANY_OBJECT, objectClause } from './object-clause'
import { typeShape } from './own-shape'
import { below, type NodeId } from './references'
import { BOTTOM, intersect, type Shape, TOP, union } from './shape'

/** A shape, and whether it holds nothing beside what it should. */
export interface Negation {
  readonly shape: Shape
  readonly exact: boolean
}

const ALL_TYPES = ['array', 'boolean', 'null', 'number', 'object', 'string']
const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const TEXTUAL = ['minLength', 'maxLength', 'pattern']
const OF_ARRAYS = ['items', 'additionalItems', 'contains', 'uniqueItems', 'minItems', 'maxItems']

const OPEN = { patterns: [], additional: ANYTHING }

const anyOf = ({ source }: Algebra, all: readonly Negation[]): Negation =>
  ({ shape: union(source, all.map(({ shape }) => shape)), exact: all.every(({ exact }) => exact) })

function allOf({ source, isEmpty }: Algebra, all: readonly Negation[]): Negation {
  let [shape, exact] = [TOP, all.every(one => one.exact)]
  for (const one of all) {
    const next = intersect(source, shape, one.shape, isEmpty)
    if (next === undefined) exact = false
    shape = next ?? shape
  }
  return { shape, exact }
}

const negation = ({ shapeOf, isExactNegation }: Algebra, goal: Goal): Negation =>
  ({ shape: shapeOf(goal), exact: isExactNegation(goal) || goal.length === 0 })

const types = (node: SchemaObject): Negation => {
  const named = typesOf(node) ?? ALL_TYPES
  const others = ALL_TYPES.filter(type => !named.includes(type))
  return { shape: typeShape(others), exact: !named.includes('integer') || named.includes('number') }
}

/** Some property that is required is not there. */
function required({ source }: Algebra, node: SchemaObject): Negation {
  const names = texts(keyword(node, 'required'))
  const objects = names.map(name => objectClause(source, new Map([[name, NOTHING]]), [], OPEN))
  return { shape: { ...BOTTOM, objects }, exact: !names.some(name => INHERITED.has(name)) }
}

/** Some property is there, and does not fit. */
function properties(algebra: Algebra, id: NodeId, node: SchemaObject): Negation {
  const { source, isExactNegation } = algebra
  const names = Object.keys(isObject(node['properties']) ? node['properties'] : {})
  // ajv holds what every object inherits against them: any object may break them
  if (names.some(name => INHERITED.has(name))) return { shape: { ...BOTTOM, objects: [ANY_OBJECT] }, exact: false }
  const goals = names
    .map(name => [name, goalOf(source, below(id, 'properties', name), '-')] as const)
    .filter(([, goal]) => !isNothing(goal))
  const objects = goals.map(([name, goal]) => objectClause(source, new Map([[name, goal]]), [name], OPEN))
  return { shape: { ...BOTTOM, objects }, exact: goals.every(([, goal]) => goal.length === 0 || isExactNegation(goal)) }
}

function arrays(node: SchemaObject, name: string): Negation {
  const bound = Number(node[name])
  if (name === 'minItems') {
    const clause = { ...ANY_ARRAY, max: Math.ceil(bound) - 1 }
    return { shape: { ...BOTTOM, arrays: bound > 0 ? [clause] : [] }, exact: bound <= 10 }
  }
  if (name === 'maxItems') {
    return { shape: { ...BOTTOM, arrays: [{ ...ANY_ARRAY, min: Math.floor(bound) + 1 }] }, exact: bound < 10 }
  }
  return { shape: { ...BOTTOM, arrays: [ANY_ARRAY] }, exact: false }
}

const isSmall = (value: Json): boolean => value === null || typeof value === 'boolean'

/** The values that break one keyword of a node, at least. */
function breaking(algebra: Algebra, id: NodeId, node: SchemaObject, name: string): Negation {
  const { source } = algebra
  const value = node[name] as Json
  const arms = Array.isArray(value) ? value.map((_, i) => goalOf(source, below(id, name, i), '-')) : []
  const some = (shape: Partial<Shape>): Negation => ({ shape: { ...BOTTOM, ...shape }, exact: false })
  if (NUMERIC.includes(name)) return some({ scalars: new Set(['number']) })
  if (TEXTUAL.includes(name)) return some({ scalars: new Set(['string']) })
  if (OF_ARRAYS.includes(name)) return arrays(node, name)
  switch (name) {
    case 'type': return types(node)
    // which single values go is asked of them, later; null, true and false are never forgotten there
    case 'const': return { shape: TOP, exact: isSmall(value) }
    case 'enum': return { shape: TOP, exact: (value as readonly Json[]).every(isSmall) }
    case 'allOf': return anyOf(algebra, arms.map(goal => negation(algebra, goal)))
    case 'anyOf': return allOf(algebra, arms.map(goal => negation(algebra, goal)))
    case 'not': return { shape: algebra.shapeOf(goalOf(source, below(id, 'not'))), exact: false }
    case 'required': return required(algebra, node)
    case 'properties': return properties(algebra, id, node)
    case 'oneOf': return { shape: TOP, exact: false }
    // without then and else it refuses nothing
    case 'if': return (keyword(node, 'then') ?? keyword(node, 'else')) === undefined
      ? { shape: BOTTOM, exact: true } : { shape: TOP, exact: false }
    case 'then': case 'else': return { shape: BOTTOM, exact: true }
    default: return some({ objects: [ANY_OBJECT] })
  }
}

/** The values that do not satisfy a node, at least. */
export function negative(algebra: Algebra, id: NodeId): Negation {
  const node = algebra.source.nodeAt(id)
  if (!isObject(node)) return { shape: node === false ? TOP : BOTTOM, exact: true }
  if (typeof node['$ref'] === 'string') {
    const goal = goalOf(algebra.source, id, '-')
    return goal[0] === `-${id}` ? { shape: TOP, exact: false } : negation(algebra, goal)
  }
  return anyOf(algebra, rulesOf(node).filter(name => name !== '$ref').map(name => breaking(algebra, id, node, name)))
}
