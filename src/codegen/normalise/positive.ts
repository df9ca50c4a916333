import type { Json } from '../model'
import { isObject } from '../order'
import type { Algebra } from './algebra'
import { arrayShape } from './array-shape'
import { goalOf } from './goal'
import { keyword, type SchemaObject } from './keywords'
import { dependencyShapes } from './dependencies'
import { WHY } from './losses'
import { objectShape } from './object-shape'
import { ownShape } from './own-shape'
import { exclusive } from './one-of'
import { below, type NodeId } from './references'
import { BOTTOM, intersect, type Shape, TOP, union } from './shape'

/** A keyword's part of a schema, as a shape to intersect with the others. */
type Part = readonly [keyword: string, shape: Shape]

const arms = (node: SchemaObject, name: string): readonly number[] =>
  (Array.isArray(node[name]) ? (node[name] as readonly Json[]).map((_, i) => i) : [])

function conditional(algebra: Algebra, id: NodeId, node: SchemaObject): Shape {
  const { source, shapeOf, isEmpty, isExactNegation, losses } = algebra
  const at = (name: string): Shape =>
    (keyword(node, name) === undefined ? TOP : shapeOf(goalOf(source, below(id, name))))
  if (keyword(node, 'if') === undefined || (keyword(node, 'then') ?? keyword(node, 'else')) === undefined) return TOP
  const unless = goalOf(source, below(id, 'if'), '-')
  const yes = intersect(source, at('if'), at('then'), isEmpty)
  const no = intersect(source, shapeOf(unless), at('else'), isEmpty)
  if (!isExactNegation(unless) || yes === undefined || no === undefined) {
    for (const name of ['if', 'then', 'else']) losses.loseBelow(id, name, WHY['if'] ?? '')
  }
  return yes === undefined || no === undefined ? TOP : union(source, [yes, no])
}

function complement({ source, shapeOf, isExactNegation, losses }: Algebra, id: NodeId): Shape {
  const goal = goalOf(source, below(id, 'not'), '-')
  if (!isExactNegation(goal)) losses.loseBelow(id, 'not', WHY['not'] ?? '')
  return shapeOf(goal)
}

/** The values that satisfy a node, at least. */
export function positive(algebra: Algebra, id: NodeId): Shape {
  const { source, losses, shapeOf, isEmpty } = algebra
  const node = source.nodeAt(id)
  if (!isObject(node)) return node === false ? BOTTOM : TOP
  if (typeof node['$ref'] === 'string') return shapeOf(goalOf(source, id))
  const own = ownShape(node, id, losses)
  const armShapes = (name: string): readonly Shape[] =>
    arms(node, name).map(i => shapeOf(goalOf(source, below(id, name, i))))
  const meet = (before: Shape, parts: readonly Part[]): Shape => parts.reduce((shape, [name, part]) => {
    const next = intersect(source, shape, part, isEmpty)
    if (next === undefined) losses.loseBelow(id, name, 'the type would have too many combinations')
    return next ?? shape
  }, before)
  const context = meet(own, [
    ['properties', own.objects.length === 0 ? TOP : objectShape(algebra, node, id)],
    ['items', own.arrays.length === 0 ? TOP : arrayShape(algebra, node, id)],
    ...armShapes('allOf').map(shape => ['allOf', shape] as const),
  ])
  const [any, one] = [arms(node, 'anyOf').length, arms(node, 'oneOf').length]
  return meet(context, [
    ...any === 0 ? [] : [['anyOf', union(source, armShapes('anyOf'))] as const],
    ...one === 0 ? [] : [['oneOf', exclusive(algebra, id, one, context)] as const],
    ...keyword(node, 'not') === undefined ? [] : [['not', complement(algebra, id)] as const],
    ['if', conditional(algebra, id, node)],
    ...own.objects.length === 0 ? []
      : dependencyShapes(algebra, id, node).map(shape => ['dependencies', shape] as const),
  ])
}
