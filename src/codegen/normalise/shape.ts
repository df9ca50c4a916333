import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../model'
import { isObject } from '../order'
import { ANY_ARRAY, type ArrayClause, arrayKey, intersectArrays, joinArrays } from './array-clause'
import type { Goal } from './goal'
import { ANY_OBJECT, intersectObjects, joinObjects, type ObjectClause, objectKey } from './object-clause'
import type { Source } from './references'

/** A type of JSON values without structure. */
export type Scalar = 'null' | 'boolean' | 'number' | 'string'

/**
 * A set of JSON values, as a union: every value of some scalar types, single values, and the arrays and objects of some
 * clauses. Where a schema says more than this can, the set is larger than the schema's, never smaller.
 */
export interface Shape {
  readonly scalars: ReadonlySet<Scalar>
  readonly literals: readonly Json[]
  readonly arrays: readonly ArrayClause[]
  readonly objects: readonly ObjectClause[]
}

const SCALARS: readonly Scalar[] = ['null', 'boolean', 'number', 'string']

/** Every value. */
export const TOP: Shape = { scalars: new Set(SCALARS), literals: [], arrays: [ANY_ARRAY], objects: [ANY_OBJECT] }
/** No value. */
export const BOTTOM: Shape = { scalars: new Set(), literals: [], arrays: [], objects: [] }

/** As many clauses as a union of arrays or objects may have before it is widened to one. */
export const MAX_CLAUSES = 100

/** As many properties as all clauses of an intersection may have. */
const MAX_WEIGHT = 6000

const weight = ({ objects }: Shape): number => objects.reduce((sum, { properties }) => sum + properties.size + 1, 0)

const scalarOf = (value: Json): Scalar | undefined => {
  const type = value === null ? 'null' : typeof value
  return type === 'object' ? undefined : type as Scalar
}

export const isEmptyShape = ({ scalars, literals, arrays, objects }: Shape): boolean =>
  scalars.size === 0 && literals.length === 0 && arrays.length === 0 && objects.length === 0

const isAnyArray = (clause: ArrayClause): boolean => arrayKey(clause) === arrayKey(ANY_ARRAY)
const isAnyObject = (clause: ObjectClause): boolean => objectKey(clause) === objectKey(ANY_OBJECT)

export const isTop = ({ scalars, arrays, objects }: Shape): boolean =>
  scalars.size === SCALARS.length && arrays.some(isAnyArray) && objects.some(isAnyObject)

const distinct = <T>(values: readonly T[], same: (a: T, b: T) => boolean): readonly T[] =>
  values.filter((value, i) => values.findIndex(other => same(other, value)) === i)

const alternatives = <T>(
  clauses: readonly T[], key: (clause: T) => string, isAny: (clause: T) => boolean, join: (all: readonly T[]) => T,
): readonly T[] => {
  const any = clauses.find(isAny)
  if (any !== undefined) return [any]
  const byKey = [...new Map(clauses.map(clause => [key(clause), clause])).values()]
  return byKey.length > MAX_CLAUSES ? [join(byKey)] : byKey
}

/** Values of any of the shapes. */
export function union(source: Source, shapes: readonly Shape[]): Shape {
  const scalars = new Set(shapes.flatMap(shape => [...shape.scalars]))
  const arrays = alternatives(shapes.flatMap(shape => shape.arrays), arrayKey, isAnyArray, joinArrays)
  const objects = alternatives(shapes.flatMap(shape => shape.objects), objectKey, isAnyObject,
    clauses => joinObjects(source, clauses))
  const literals = distinct(shapes.flatMap(shape => shape.literals), isDeepStrictEqual).filter(value => {
    const scalar = scalarOf(value)
    if (scalar !== undefined) return !scalars.has(scalar)
    return !(Array.isArray(value) ? arrays.some(isAnyArray) : objects.some(isAnyObject))
  })
  return { scalars, literals, arrays, objects }
}

/** Whether a shape may hold a value; a value with structure is not looked into. */
const mayHold = (shape: Shape, value: Json): boolean => {
  const scalar = scalarOf(value)
  if (scalar !== undefined && shape.scalars.has(scalar)) return true
  if (shape.literals.some(literal => isDeepStrictEqual(literal, value))) return true
  return (Array.isArray(value) && shape.arrays.length > 0) || (isObject(value) && shape.objects.length > 0)
}

const pairs = <T>(a: readonly T[], b: readonly T[], meet: (x: T, y: T) => T | undefined): readonly T[] =>
  a.flatMap(x => b.flatMap(y => meet(x, y) ?? []))

/** Values of both shapes, or undefined when that takes more clauses than a union may have. */
export function intersect(source: Source, a: Shape, b: Shape, isEmpty: (goal: Goal) => boolean): Shape | undefined {
  if (a === TOP) return b
  if (b === TOP) return a
  if (weight(a) * b.objects.length + weight(b) * a.objects.length > MAX_WEIGHT) return undefined
  const objects = pairs(a.objects, b.objects, (x, y) => intersectObjects(source, x, y, isEmpty))
  const arrays = pairs(a.arrays, b.arrays, (x, y) => intersectArrays(x, y, isEmpty))
  if (objects.length > MAX_CLAUSES || arrays.length > MAX_CLAUSES) return undefined
  const literals = [...a.literals.filter(value => mayHold(b, value)), ...b.literals.filter(value => mayHold(a, value))]
  const scalars = new Set([...a.scalars].filter(scalar => b.scalars.has(scalar)))
  return union(source, [{ scalars, literals, arrays, objects }])
}

/** One name for equal shapes. */
export const shapeKey = ({ scalars, literals, arrays, objects }: Shape): string => JSON.stringify([
  [...scalars].sort(), literals.map(value => JSON.stringify(value)).sort(), arrays.map(arrayKey).sort(),
  objects.map(objectKey).sort(),
])
