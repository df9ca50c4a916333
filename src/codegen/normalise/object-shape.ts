import { isObject } from '../order'
import { regexOf } from './accepts'
import type { Algebra } from './algebra'
import { all, ANYTHING, childGoal, type Goal, isNothing, NOTHING, sameGoal } from './goal'
import { keyword, type SchemaObject, texts } from './keywords'
import { INHERITED } from './inherited'
import { WHY } from './losses'
import { ANY_OBJECT, type Layer, objectClause } from './object-clause'
import { loseEach } from './own-shape'
import { below, type NodeId } from './references'
import { type Shape, TOP } from './shape'

function finiteNames({ source, shapeOf }: Algebra, id: NodeId): readonly string[] | undefined {
  const { scalars, literals } = shapeOf(childGoal(source, id, 'propertyNames'))
  return scalars.has('string') ? undefined : literals.filter((name): name is string => typeof name === 'string')
}

function losePatterns({ losses }: Algebra, node: SchemaObject, id: NodeId, layer: Layer): void {
  if (layer.patterns.length === 0) return
  const open = !isNothing(layer.additional)
  const [first = ANYTHING, ...others] = [...layer.patterns.map(({ goal }) => goal), ...open ? [layer.additional] : []]
  if (others.some(goal => !sameGoal(goal, first))) {
    losses.loseBelow(id, 'patternProperties', WHY['patternProperties'] ?? '')
  }
  if (keyword(node, 'additionalProperties') !== undefined) {
    losses.loseBelow(id, 'additionalProperties', 'TypeScript cannot hold names to a pattern')
  }
}

/** What a node says of objects, and of nothing else. */
export function objectShape(algebra: Algebra, node: SchemaObject, id: NodeId): Shape {
  const { source, losses } = algebra
  const { properties, patternProperties, maxProperties } = node
  const names = keyword(node, 'propertyNames') === undefined ? undefined : finiteNames(algebra, id)
  const has = (name: string): boolean => keyword(node, name) !== undefined
  const layer: Layer = {
    from: id,
    // an object without properties has none that fits a pattern
    patterns: Object.keys(isObject(patternProperties) && maxProperties !== 0 ? patternProperties : {})
      .map(pattern => ({ pattern, goal: childGoal(source, id, 'patternProperties', pattern) })),
    additional: maxProperties === 0 ? NOTHING
      : has('additionalProperties') ? childGoal(source, id, 'additionalProperties') : ANYTHING,
    ...has('propertyNames') ? { names: below(id, 'propertyNames') } : {},
  }
  const listed = Object.keys(isObject(properties) ? properties : {}).map((name): readonly [string, Goal] => {
    const fitting = layer.patterns.filter(({ pattern }) => regexOf(pattern)?.test(name) === true)
    // ajv never looks at a property of this name
    const own = name === '__proto__' ? ANYTHING : childGoal(source, id, 'properties', name)
    return [name, maxProperties === 0 ? NOTHING : all(own, ...fitting.map(one => one.goal))]
  })
  const required = texts(keyword(node, 'required'))
  for (const [name] of listed.filter(([one]) => INHERITED.has(one))) {
    losses.lose(id, 'properties', WHY['required'] ?? '')
    losses.loseAll(below(id, 'properties', name), WHY['required'] ?? '')
  }
  if (required.some(name => INHERITED.has(name))) losses.lose(id, 'required', WHY['required'] ?? '')
  losePatterns(algebra, node, id, layer)
  if (has('propertyNames') && names === undefined) losses.loseBelow(id, 'propertyNames', WHY['propertyNames'] ?? '')
  if (Number(node['minProperties'] ?? 0) > new Set(required).size) loseEach(losses, id, node, ['minProperties'])
  if (maxProperties !== 0) loseEach(losses, id, node, ['maxProperties'])
  const clause = objectClause(source, new Map(listed), required, layer, names)
  return { ...TOP, objects: [...clause.properties.keys(), ...clause.layers].length === 0 ? [ANY_OBJECT] : [clause] }
}
