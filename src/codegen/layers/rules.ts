import { isObject, type JsonObject } from '../json-object'
import { isRule } from '../keywords'
import type { Json, Rule } from '../model'
import { subschemasOf } from '../subschemas'

/** A rule of a bundled schema, and where it stands: in the root, `''`, or in a definition. */
export interface PlacedRule extends Rule {
  readonly home: string
}

/** The keyword under which the schema `false` is listed, as ajv calls it. */
export const FALSE = 'false schema'

/** Keywords that refuse nothing themselves: they lead to schemas, and the rules in those are listed. */
const LEADS: ReadonlySet<string> = new Set(['allOf', 'else', 'properties', 'then'])

// [additionalProperties: false] is one rule, not two
const SAYS_IT: ReadonlySet<string> = new Set(['additionalItems', 'additionalProperties'])

const leads = (keyword: string, value: Json | undefined): boolean =>
  LEADS.has(keyword) || (keyword === 'items' && isObject(value))

const homeOf = (pointer: string): string => /^\/definitions\/([^/]+)/.exec(pointer)?.[1] ?? ''

const lastToken = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

/** Every rule of a bundled schema, in its order. References, like other keywords that only lead elsewhere, are none. */
export function rulesOf(schema: JsonObject): readonly PlacedRule[] {
  const rules: PlacedRule[] = []
  const visit = (node: Json, pointer: string): void => {
    const home = homeOf(pointer)
    if (node === false && !SAYS_IT.has(lastToken(pointer))) rules.push({ pointer, keyword: FALSE, home })
    if (!isObject(node)) return
    for (const [keyword, value] of Object.entries(node)) {
      if (isRule(keyword) && !leads(keyword, value)) rules.push({ pointer, keyword, home })
    }
    for (const inner of subschemasOf(node, pointer)) visit(inner.node, inner.pointer)
  }
  visit(schema, '')
  return rules
}

/** Home -> the definitions that it refers to. */
export type References = ReadonlyMap<string, ReadonlySet<string>>

/** The definitions that the root, `''`, and each definition refer to. */
export function referencesOf(schema: JsonObject): References {
  const references = new Map<string, Set<string>>()
  const visit = (node: Json, pointer: string): void => {
    if (!isObject(node)) return
    const { $ref } = node
    if (typeof $ref === 'string') {
      const home = homeOf(pointer)
      references.set(home, (references.get(home) ?? new Set()).add(homeOf($ref.slice(1))))
    }
    for (const inner of subschemasOf(node, pointer)) visit(inner.node, inner.pointer)
  }
  visit(schema, '')
  return references
}

/** Everything that the rules of a home reach, itself included. */
export function reachedFrom(home: string, references: References): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [home]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    queue.push(...references.get(next) ?? [])
  }
  return reached
}
