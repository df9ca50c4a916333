import { accepts, regexOf } from './accepts'
import { all, ANYTHING, type Goal, isNothing, keyOf, NOTHING, sameGoal } from './goal'
import { INHERITED } from './inherited'
import type { NodeId, Source } from './references'

/** What one schema says of the properties that it does not name. */
export interface Layer {
  /** The schema that says so; undefined for one of ours. */
  readonly from?: NodeId
  readonly patterns: readonly { readonly pattern: string; readonly goal: Goal }[]
  /** Of a property that no pattern fits. */
  readonly additional: Goal
  /** What a name must satisfy. */
  readonly names?: NodeId
}

/** Objects: what their properties hold. Every required name is among the properties. */
export interface ObjectClause {
  readonly properties: ReadonlyMap<string, Goal>
  readonly required: ReadonlySet<string>
  readonly layers: readonly Layer[]
}

/** Any object. */
export const ANY_OBJECT: ObjectClause = { properties: new Map(), required: new Set(), layers: [] }

const CLOSED: Layer = { patterns: [], additional: NOTHING }

const layerKey = ({ from, patterns, additional, names }: Layer): string =>
  JSON.stringify([from, patterns.map(({ pattern, goal }) => [pattern, keyOf(goal)]), keyOf(additional), names])

/** What a layer says of a property that its schema does not name. */
export function goalIn(source: Source, layer: Layer, name: string): Goal {
  if (layer.names !== undefined && accepts(source, layer.names, name) === false) return NOTHING
  const hits = layer.patterns.map(({ pattern, goal }) => ({ goal, hit: regexOf(pattern)?.test(name) }))
  // a pattern that cannot be read may fit or not: then nothing is sure
  if (hits.some(({ hit }) => hit === undefined)) return ANYTHING
  const fitting = hits.filter(({ hit }) => hit === true)
  return fitting.length === 0 ? layer.additional : all(...fitting.map(({ goal }) => goal))
}

/** What an object of the clause may hold under a name. */
export const propertyGoal = (source: Source, clause: ObjectClause, name: string): Goal =>
  clause.properties.get(name) ?? all(...clause.layers.map(layer => goalIn(source, layer, name)), ANYTHING)

/** What a property with no name of its own may hold: one of these goals. None where there can be no such property. */
export function restGoals(clause: ObjectClause): readonly Goal[] {
  let goals: readonly Goal[] = [ANYTHING]
  for (const { patterns, additional } of clause.layers) {
    const here = [...patterns.map(({ goal }) => goal), additional]
    const next = goals.flatMap(goal => here.map(one => all(goal, one))).filter(goal => !isNothing(goal))
    goals = next.filter((goal, i) => next.findIndex(other => sameGoal(other, goal)) === i)
  }
  return goals
}

/** Whether an object of the clause has no properties but the named ones. */
export const isClosed = (clause: ObjectClause): boolean => restGoals(clause).length === 0

/** The clause with layers of its own, and every name that a finite `propertyNames` or a requirement brings in. */
export function objectClause(
  source: Source, properties: ReadonlyMap<string, Goal>, required: Iterable<string>, layer: Layer,
  names?: readonly string[],
): ObjectClause {
  // ajv finds them in every object, also in one that a closed type has no place for them in
  const own = [...required].filter(name => !INHERITED.has(name))
  const clause: ObjectClause = { properties, required: new Set(own), layers: [layer] }
  const allowed = (name: string): Goal =>
    (layer.names !== undefined && accepts(source, layer.names, name) === false ? NOTHING : ANYTHING)
  const listed = new Map([...properties].map(([name, goal]) => [name, all(goal, allowed(name))]))
  for (const name of [...clause.required, ...names ?? []]) {
    if (!listed.has(name)) listed.set(name, propertyGoal(source, clause, name))
  }
  const says = layer.patterns.length > 0 || layer.additional !== ANYTHING || layer.names !== undefined
  return { ...clause, properties: listed, layers: names !== undefined ? [CLOSED] : says ? [layer] : [] }
}

/** Objects of both clauses; undefined where `isEmpty` sees that there is none. */
export function intersectObjects(
  source: Source, a: ObjectClause, b: ObjectClause, isEmpty: (goal: Goal) => boolean,
): ObjectClause | undefined {
  if (a === ANY_OBJECT) return b
  if (b === ANY_OBJECT) return a
  const names = new Set([...a.properties.keys(), ...b.properties.keys()])
  const properties = new Map([...names].map(name =>
    [name, all(propertyGoal(source, a, name), propertyGoal(source, b, name))]))
  const required = new Set([...a.required, ...b.required])
  if ([...required].some(name => isEmpty(properties.get(name) ?? ANYTHING))) return undefined
  const layers = [...a.layers, ...b.layers]
  const keys = layers.map(layerKey)
  return { properties, required, layers: layers.filter((_, i) => keys.indexOf(keys[i] ?? '') === i) }
}

/** One clause that every object of the clauses satisfies: what they agree on. */
export function joinObjects(source: Source, clauses: readonly ObjectClause[]): ObjectClause {
  const names = new Set(clauses.flatMap(clause => [...clause.properties.keys()]))
  const properties = new Map([...names].map(name => {
    const goals = clauses.map(clause => propertyGoal(source, clause, name)).filter(goal => !isNothing(goal))
    const [first = NOTHING] = goals
    return [name, goals.every(goal => sameGoal(goal, first)) ? first : ANYTHING]
  }))
  const required = [...names].filter(name => clauses.every(clause => clause.required.has(name)))
  return { properties, required: new Set(required), layers: clauses.every(isClosed) ? [CLOSED] : [] }
}

/** One name for equal clauses. */
export const objectKey = ({ properties, required, layers }: ObjectClause): string => JSON.stringify([
  [...properties].map(([name, goal]) => [name, keyOf(goal)]).sort(), [...required].sort(), layers.map(layerKey).sort(),
])
