import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/order'
import { valueAt } from '../../src/json-pointer'

const MAX_DEPTH = 6
const COUNT = 24

/** The same numbers for the same seed, from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

/** One attempt at an instance: right in most places, and not looked at again. */
function attempt(root: Json, random: () => number): Json {
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)]

  function value(schema: Json, depth: number): Json {
    if (!isObject(schema)) return pick<Json>(['text', 1, null, true]) ?? null
    const { $ref, const: only, enum: listed, default: usual, examples } = schema
    if (typeof $ref === 'string') return depth > 3 * MAX_DEPTH ? null : value(resolved(schema), depth + 1)
    if (only !== undefined) return only
    if (Array.isArray(listed)) return pick(listed as readonly Json[]) ?? null
    if (Array.isArray(examples) && random() < 0.5) return pick(examples as readonly Json[]) ?? null
    if (usual !== undefined && random() < 0.3) return usual
    const { anyOf, oneOf, allOf } = schema
    const arm = pick([...listOf(anyOf), ...listOf(oneOf)])
    const whole = [schema, ...arm === undefined ? [] : [arm], ...listOf(allOf)]
      .map(one => resolved(one)).filter(isObject)
    const type = pick(whole.flatMap(one => one['type'] ?? []).flat() as readonly string[])
    if (type === undefined && arm !== undefined && schema['properties'] === undefined) return value(arm, depth + 1)
    return typed(type ?? (whole.some(one => one['properties'] !== undefined) ? 'object' : 'string'), whole, depth)
  }

  function resolved(schema: Json): Json {
    const reference = isObject(schema) ? schema['$ref'] : undefined
    if (typeof reference !== 'string') return schema
    return (valueAt(root, decodeURIComponent(reference.slice(1))) ?? true) as Json
  }

  function typed(type: string, whole: readonly { readonly [key: string]: Json }[], depth: number): Json {
    const number = (name: string): number | undefined =>
      whole.map(one => one[name]).find((one): one is number => typeof one === 'number')
    switch (type) {
      case 'null': return null
      case 'boolean': return random() < 0.5
      case 'integer': return number('minimum') ?? number('maximum') ?? Math.floor(random() * 9)
      case 'number': return number('minimum') ?? number('maximum') ?? Math.floor(random() * 90) / 10
      case 'array': {
        const items = whole.map(one => one['items']).find(one => one !== undefined) ?? true
        const least = number('minItems') ?? 0
        const length = depth > MAX_DEPTH ? least : Math.max(least, Math.floor(random() * 3))
        return Array.from({ length }, (_, i) =>
          value(Array.isArray(items) ? (items as readonly Json[])[i] ?? true : items, depth + 1))
      }
      case 'object': return object(whole, depth)
      default: return pick(['text', 'https://example.org/', '1.2.3', '2026-01-31T12:00:00Z', 'a', '#fff', '*']) ?? ''
    }
  }

  function object(whole: readonly { readonly [key: string]: Json }[], depth: number): Json {
    const required = new Set(whole.flatMap(one => listOf(one['required'])))
    const properties = whole.flatMap(one => (isObject(one['properties']) ? Object.entries(one['properties']) : []))
    const chance = depth > MAX_DEPTH ? 0 : Math.min(0.6, 4 / (properties.length + 1))
    const entries = properties
      .filter(([name]) => (required.has(name) ? random() < 0.98 : random() < chance))
      .map(([name, schema]) => [name, value(schema, depth + 1)] as const)
    return Object.fromEntries(random() < 0.05 ? [...entries, ['a-typo', 1]] : entries)
  }

  return value(root, 0)
}

/** Values near a schema, the same ones each time; ajv says which are right. */
export const madeUp = (schema: Json): readonly Json[] =>
  Array.from({ length: COUNT }, (_, i) => attempt(schema, randomFrom(i * 7919 + 1)))
