import { isObject } from '../order'
import type { Algebra } from './algebra'
import { ANYTHING, childGoal, NOTHING } from './goal'
import { INHERITED } from './inherited'
import { type SchemaObject, texts } from './keywords'
import { WHY } from './losses'
import { objectClause } from './object-clause'
import type { NodeId } from './references'
import { BOTTOM, intersect, type Shape, TOP, union } from './shape'

/** Each dependency as a union: the property is not there, or what it needs is. */
export function dependencyShapes(algebra: Algebra, id: NodeId, node: SchemaObject): readonly Shape[] {
  const { source, losses, shapeOf, isEmpty } = algebra
  const { dependencies } = node
  const layer = { patterns: [], additional: ANYTHING }
  return Object.entries(isObject(dependencies) ? dependencies : {}).flatMap(([name, needs]): readonly Shape[] => {
    const names = [name, ...Array.isArray(needs) ? texts(needs) : []]
    if (names.some(one => INHERITED.has(one))) losses.loseBelow(id, 'dependencies', WHY['required'] ?? '')
    // ajv asks for what it needs of every object
    if (INHERITED.has(name)) return []
    if (needs === true || (Array.isArray(needs) && needs.length === 0)) return []
    const without: Shape = { ...TOP, objects: [objectClause(source, new Map([[name, NOTHING]]), [], layer)] }
    const listed = Array.isArray(needs) ? texts(needs) : []
    const having: Shape = { ...BOTTOM, objects: [objectClause(source, new Map(), [name, ...listed], layer)] }
    const fitting = Array.isArray(needs) ? having
      : intersect(source, having, shapeOf(childGoal(source, id, 'dependencies', name)), isEmpty)
    if (fitting === undefined) losses.loseBelow(id, 'dependencies', 'the type would have too many combinations')
    return [union(source, [without, fitting ?? having])]
  })
}
