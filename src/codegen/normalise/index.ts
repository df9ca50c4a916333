import type { JSONSchema } from 'json-schema-to-typescript'
import type { Json, Unexpressed } from '../model'
import { TYPE_NAME } from '../naming'
import { isObject } from '../order'
import { type Algebra, algebraOf } from './algebra'
import { type Goal, isNothing, keyOf, partOf } from './goal'
import { rulesOf, schemasIn } from './keywords'
import { WHY } from './losses'
import { type PrintChild, printGoal } from './print'
import { named, type Printed } from './printed'
import { below, isForeign, pointerOf, sourceOf } from './references'
import { nameGiver } from './type-names'

/** A schema that json-schema-to-typescript prints exactly, and what TypeScript cannot say of the original. */
export interface Normalised {
  /** A closed object with one property for each type, so that each is printed once, under its name. */
  readonly schema: JSONSchema
  /** The types' names: the schema's, its definitions', then those of types that needed one. */
  readonly names: readonly string[]
  /** Sorted by pointer and keyword; pointers lead into the schema that came in. */
  readonly unexpressed: readonly Unexpressed[]
}

/** The name of the object that holds the types together. */
export const BUNDLE = 'EveryDefinition'

interface Names {
  readonly of: Map<string, string>
  /** Every goal that has a name, in the order of its naming. */
  readonly goals: Map<string, Goal>
}

/** Names the goals that print cannot do without: those that lead back into themselves, and targets of references. */
function nameTheRest(algebra: Algebra, { of, goals }: Names, give: (wish: string) => string): void {
  const [done, open] = [new Set<string>(), new Map<string, string>()]
  const name = (goal: Goal, wish: string): void => {
    if (of.has(keyOf(goal))) return
    of.set(keyOf(goal), give(wish))
    goals.set(keyOf(goal), goal)
  }
  const visit = (goal: Goal, wish: string): void => {
    const key = keyOf(goal)
    if (goal.length === 0 || isNothing(goal)) return
    if (open.has(key)) return name(goal, open.get(key) ?? wish)
    if (done.has(key)) {
      const { arrays, objects } = algebra.shapeOf(goal)
      if (goal.length > 1 && arrays.length + objects.length > 0) name(goal, wish)
      return
    }
    open.set(key, wish)
    const own = goal.length === 1 ? ownName(goal[0] ?? '') : undefined
    if (own !== undefined) name(goal, own)
    const at = of.get(key) ?? wish
    printGoal(algebra, goal, (inner, hint) => {
      visit(inner, `${at} ${hint}`)
      return {}
    })
    open.delete(key)
    done.add(key)
  }
  const ownName = (part: string): string | undefined => {
    const [, id] = partOf(part)
    const node = source.nodeAt(id)
    if (isObject(node) && typeof node['title'] === 'string' && TYPE_NAME.test(node['title'])) return node['title']
    return targets.has(part) ? pointerOf(id)?.split('/').at(-1) ?? 'Schema' : undefined
  }
  const { source } = algebra
  const targets = referenceTargets(algebra)
  for (const [key, goal] of [...goals]) visit(goal, of.get(key) ?? 'Value')
}

/** The nodes that references lead to; what is not read of them, and beside them, is lost. */
function referenceTargets({ source, losses }: Algebra): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (node: Json, id: string): void => {
    if (!isObject(node)) return
    if (typeof node['$ref'] === 'string') {
      const target = source.resolve(id, node['$ref'])
      found.add(`+${target ?? ''}`)
      if (target === undefined) losses.lose(id, '$ref', WHY['$ref'] ?? '')
      else if (isForeign(target)) losses.lose(id, '$ref', 'the rules of the meta-schema are not listed')
      for (const rule of rulesOf(node).filter(name => name !== '$ref')) {
        losses.loseBelow(id, rule, 'draft-07 ignores what stands beside $ref')
      }
    }
    const definitions = isObject(node['definitions']) ? Object.entries(node['definitions']) : []
    for (const [name, one] of definitions) walk(one, below(id, 'definitions', name))
    for (const name of rulesOf(node)) for (const [pointer, one] of schemasIn(node, name)) walk(one, `${id}${pointer}`)
  }
  walk(source.nodeAt('#'), '#')
  return found
}

/**
 * A draft-07 schema as types: every instance that ajv accepts fits the type called `name`. Where TypeScript cannot say
 * a rule the type is wider, and the rule is listed. References that lead outside the schema are taken as any value.
 *
 * @param name the type of the whole schema; PascalCase, made so if it is not
 */
export function normalise(schema: Json, name: string): Normalised {
  const algebra = algebraOf(sourceOf(schema))
  const give = nameGiver([BUNDLE])
  const names: Names = { of: new Map(), goals: new Map() }
  const definitions = isObject(schema) && isObject(schema['definitions']) ? Object.keys(schema['definitions']) : []
  for (const [wish, id] of [[name, '#'], ...definitions.map(one => [one, below('#', 'definitions', one)])] as const) {
    const goal: Goal = [`+${id ?? ''}`]
    names.of.set(keyOf(goal), give(wish ?? ''))
    names.goals.set(keyOf(goal), goal)
  }
  nameTheRest(algebra, names, give)
  const child: PrintChild = goal => {
    const known = names.of.get(keyOf(goal))
    return known === undefined ? printGoal(algebra, goal, child) : named(known)
  }
  const types: { [name: string]: Printed } = {}
  for (const [key, goal] of names.goals) {
    const title = names.of.get(key) ?? ''
    types[title] = { ...printGoal(algebra, goal, child), title }
  }
  const all = Object.keys(types)
  return {
    names: all, unexpressed: algebra.losses.all(),
    schema: {
      title: BUNDLE, type: 'object', additionalProperties: false, required: [],
      definitions: types, properties: Object.fromEntries(all.map(one => [one, named(one)])),
    } as unknown as JSONSchema,
  }
}
