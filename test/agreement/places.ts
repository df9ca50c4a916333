import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import { type Choose, type Form, formOf, MADE, nodesOfItem, nodesOfProperty, TYPES, typesAdmitted } from './forms'
import type { SchemaReader } from './schema-reader'

/** One place of an instance, and what the schema asks there. */
export interface Place {
  /** JSON Pointer into the instance. */
  readonly at: string
  readonly value: Json
  /** The nodes it must satisfy, references not followed. */
  readonly nodes: readonly string[]
  readonly form: Form
  /** The types that some reading of the nodes admits. */
  readonly types: readonly string[]
}

const MAX_PLACES = 400

/** The ways that a valid value took. */
const taken = (reader: SchemaReader, value: Json): Choose => (part, keyword, ways) => {
  if (keyword === 'if') {
    // breaking a rule of the condition breaks nothing: it is left out
    const way = reader.accepts(childPointer(part.pointer, 'if'), value) ? ways[0] : ways[1]
    return { pointers: (way?.pointers ?? []).filter(pointer => pointer !== childPointer(part.pointer, 'if')) }
  }
  if (keyword === 'dependencies') {
    const [name] = (ways[0]?.beside?.['required'] ?? []) as readonly string[]
    return isObject(value) && name !== undefined && Object.hasOwn(value, name) ? ways[0] : ways[1]
  }
  return ways.find(({ pointers }) => pointers.every(pointer => reader.accepts(pointer, value)))
}

/** Every place of a valid instance, the root first; at most 400. */
export function placesOf(reader: SchemaReader, instance: Json): readonly Place[] {
  const places: Place[] = []
  const queue: { at: string; value: Json; nodes: readonly string[] }[] = [{ at: '', value: instance, nodes: [''] }]
  for (let next = queue.shift(); next !== undefined && places.length < MAX_PLACES; next = queue.shift()) {
    const { at, value } = next
    const nodes = next.nodes.filter(node => !node.startsWith(MADE))
    const form = formOf(reader, nodes, taken(reader, value)) ?? []
    const types = nodes.map(node => typesAdmitted(reader, node))
    places.push({ at, value, nodes, form, types: TYPES.filter(type => types.every(all => all.includes(type))) })
    if (Array.isArray(value)) {
      for (const [i, item] of (value as readonly Json[]).entries()) {
        queue.push({ at: childPointer(at, i), value: item, nodes: nodesOfItem(form, i) })
      }
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        queue.push({ at: childPointer(at, name), value: inner, nodes: nodesOfProperty(form, name) })
      }
    }
  }
  return places
}
