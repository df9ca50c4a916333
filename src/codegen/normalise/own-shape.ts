import type { Json } from '../model'
import { ANY_ARRAY } from './array-clause'
import { keyword, type SchemaObject, typesOf } from './keywords'
import { type Losses, WHY } from './losses'
import { ANY_OBJECT } from './object-clause'
import type { NodeId } from './references'
import { BOTTOM, type Scalar, type Shape, TOP } from './shape'

const SCALAR_OF: Readonly<Record<string, Scalar>> = {
  null: 'null', boolean: 'boolean', number: 'number', integer: 'number', string: 'string',
}
const OF_TYPE: Readonly<Record<'number' | 'string', readonly string[]>> = {
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern'],
}

/** Says of each of the keywords that a node has that it is lost, for its usual reason. */
export const loseEach = (losses: Losses, id: NodeId, node: SchemaObject, names: readonly string[]): void => {
  for (const name of names.filter(one => keyword(node, one) !== undefined)) losses.lose(id, name, WHY[name] ?? '')
}

/** The shape of some JSON types. */
export function typeShape(types: readonly Json[]): Shape {
  return {
    scalars: new Set(types.flatMap(type => SCALAR_OF[String(type)] ?? [])), literals: [],
    arrays: types.includes('array') ? [ANY_ARRAY] : [], objects: types.includes('object') ? [ANY_OBJECT] : [],
  }
}

/** What `type`, `enum` and `const` leave of every value; what the other keywords say of numbers and texts is lost. */
export function ownShape(node: SchemaObject, id: NodeId, losses: Losses): Shape {
  const listed = keyword(node, 'const') === undefined ? keyword(node, 'enum') : [node['const'] as Json]
  // whether a single value fits is asked of the whole node, later
  if (Array.isArray(listed)) return { ...BOTTOM, literals: listed as readonly Json[] }
  const types = typesOf(node)
  const shape = types === undefined ? TOP : typeShape(types)
  if (types?.includes('integer') === true && !types.includes('number')) losses.lose(id, 'type', WHY['type'] ?? '')
  for (const type of ['number', 'string'] as const) {
    if (shape.scalars.has(type)) loseEach(losses, id, node, OF_TYPE[type])
  }
  return shape
}
