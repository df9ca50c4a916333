import type { Json, Rule, Unexpressed } from '../model'
import { isObject } from '../order'
import { keyword as valueOf, rulesBelow, schemasIn } from './keywords'
import { type NodeId, pointerOf, type Source } from './references'

/** Keeps the rules that a type cannot say, each with the first reason that was found. */
export interface Losses {
  readonly lose: (id: NodeId, keyword: string, why: string) => void
  /** The keyword, and every rule of the schemas that it holds. */
  readonly loseBelow: (id: NodeId, keyword: string, why: string) => void
  /** Every rule of a schema. */
  readonly loseAll: (id: NodeId, why: string) => void
  readonly all: () => readonly Unexpressed[]
}

/** Why a keyword that is never part of a type is not. */
export const WHY: Readonly<Record<string, string>> = {
  minLength: 'TypeScript has no type for texts of a certain length',
  maxLength: 'TypeScript has no type for texts of a certain length',
  pattern: 'TypeScript has no type for texts that fit a pattern',
  minimum: 'TypeScript has no type for numbers in a range',
  maximum: 'TypeScript has no type for numbers in a range',
  exclusiveMinimum: 'TypeScript has no type for numbers in a range',
  exclusiveMaximum: 'TypeScript has no type for numbers in a range',
  multipleOf: 'TypeScript has no type for multiples of a number',
  type: 'TypeScript has no type for whole numbers',
  contains: 'TypeScript has no type for arrays that hold a certain item somewhere',
  uniqueItems: 'TypeScript has no type for arrays of distinct items',
  minProperties: 'TypeScript has no type for objects with so many properties',
  maxProperties: 'TypeScript has no type for objects with so many properties',
  propertyNames: 'TypeScript can list names, but not hold them to a rule',
  patternProperties: 'TypeScript has one type for all properties that are not named',
  additionalProperties: 'TypeScript has one type for all properties that are not named, and named ones must fit it',
  required: 'every JavaScript object has a property of that name',
  $ref: 'it points outside the schema, or nowhere: any value fits',
  not: 'TypeScript can take whole types and single values away, nothing else',
  if: 'TypeScript can take whole types and single values away, nothing else',
  oneOf: 'the arms overlap, and TypeScript has no type for exactly one of them',
}

const byPlace = (a: Rule, b: Rule): number =>
  (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : a.keyword < b.keyword ? -1 : a.keyword > b.keyword ? 1 : 0)

/** An empty list of losses. Rules of the meta-schema are not kept: they are none of the schema. */
export function noLosses(source: Source): Losses {
  const kept = new Map<string, Unexpressed>()
  const keep = (pointer: string, keyword: string, why: string): void => {
    const key = JSON.stringify([pointer, keyword])
    if (!kept.has(key)) kept.set(key, { pointer, keyword, why })
  }
  const lose: Losses['lose'] = (id, keyword, why) => {
    const pointer = pointerOf(id)
    if (pointer !== undefined) keep(pointer, keyword, why)
  }
  const loseBelow: Losses['loseBelow'] = (id, keyword, why) => {
    const [pointer, node] = [pointerOf(id), source.nodeAt(id)]
    if (pointer === undefined || !isObject(node) || valueOf(node, keyword) === undefined) return
    keep(pointer, keyword, why)
    for (const [below, schema] of schemasIn(node, keyword) as readonly (readonly [string, Json])[]) {
      for (const rule of rulesBelow(schema, `${pointer}${below}`)) keep(rule.pointer, rule.keyword, why)
    }
  }
  const loseAll: Losses['loseAll'] = (id, why) => {
    const pointer = pointerOf(id)
    const rules = pointer === undefined ? [] : rulesBelow(source.nodeAt(id), pointer)
    for (const rule of rules) keep(rule.pointer, rule.keyword, why)
  }
  return { lose, loseBelow, loseAll, all: () => [...kept.values()].sort(byPlace) }
}
