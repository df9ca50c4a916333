import { childPointer, pointerTokens, valueAt } from '../../json-pointer'
import { isObject, type JsonObject } from '../json-object'
import type { Json } from '../model'
import { orderSchema } from '../order'
import type { Refuse } from '../refuse'
import { mapSubschemas } from '../subschemas'
import { refuseCircles } from './circles'
import { lastName, type References, referencesOf } from './references'
import { freeName, nameOfFile } from './type-names'

/**
 * A schema that says the same in one form: whatever is referred to is a definition at the root with the name of its
 * type, every `$ref` is `#/definitions/NAME` and stands alone, nothing inside has an `$id`, keys are in order.
 */
export interface Bundle {
  /** The type of the document. */
  readonly name: string
  readonly schema: JsonObject
  /** Definition -> the pointer that it has in the file, where that is another one. */
  readonly origins: ReadonlyMap<string, string>
}

const DEFINITION = /^\/definitions\/[^/]+$/

/** The type of a document: its title, else its file. */
export const documentName = (schema: JsonObject, path: string): string => {
  const { title } = schema
  const named = typeof title === 'string' ? freeName(title, new Set()) : ''
  return named === '' || named === 'Unnamed' ? freeName(nameOfFile(path), new Set()) : named
}

/** The forms of a document that the root lists, as places: each becomes a definition, and so a type. */
function formsOf(root: JsonObject): readonly string[] {
  if (Object.hasOwn(root, 'properties')) return []
  return ['oneOf', 'anyOf'].flatMap(keyword => {
    const arms = root[keyword]
    if (!Array.isArray(arms)) return []
    return (arms as readonly Json[]).flatMap((arm, i) =>
      (isObject(arm) && arm['type'] === 'object' ? [`/${keyword}/${i}`] : []))
  })
}

const titleAt = (root: JsonObject, pointer: string): string | undefined => {
  const node = valueAt(root, pointer) as Json | undefined
  return isObject(node) && typeof node['title'] === 'string' ? node['title'] : undefined
}

/** A name for everything that becomes a definition: those of the file keep theirs where they can. */
function nameAll(pointers: readonly string[], root: JsonObject, document: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set([document])
  const name = (pointer: string, text: string): void => {
    const free = freeName(text, taken)
    taken.add(free)
    names.set(pointer, free)
  }
  const written = pointers.filter(pointer => DEFINITION.test(pointer)).sort()
  const textOf = (pointer: string): string => pointerTokens(pointer).at(-1) ?? ''
  const kept = written.filter(pointer => freeName(textOf(pointer), taken) === textOf(pointer))
  for (const pointer of kept) name(pointer, textOf(pointer))
  for (const pointer of written.filter(one => !names.has(one))) name(pointer, textOf(pointer))
  for (const pointer of pointers.filter(one => !names.has(one)).sort()) {
    const position = Number(pointerTokens(pointer).at(-1))
    const plain = lastName(pointer) ?? `${document}Form${Number.isNaN(position) ? '' : position + 1}`
    name(pointer, pointer === '' ? `${document}Root` : titleAt(root, pointer) ?? plain)
  }
  return names
}

interface Rewriting {
  readonly references: References
  readonly names: ReadonlyMap<string, string>
  readonly circular: ReadonlySet<string>
}

const reference = (name: string | undefined): JsonObject => ({ $ref: `#/definitions/${name ?? ''}` })

/** A node as it stands in the bundle; what became a definition is left as a reference to it. */
function rewrite(node: Json, pointer: string, { references, names, circular }: Rewriting): Json {
  if (!isObject(node)) return node
  if (Object.hasOwn(node, '$ref')) {
    const target = references.get(pointer)
    // refused already: what it might have been must not bring further refusals
    return target === undefined || circular.has(target) ? true : reference(names.get(target))
  }
  const { $id: _, definitions: __, ...kept } = node
  return mapSubschemas(kept, pointer, (inner, at) =>
    (names.has(at) ? reference(names.get(at)) : rewrite(inner, at, { references, names, circular })))
}

/**
 * The root without its definitions. One that something refers to is a definition, and the document a value of it;
 * a mere list of forms stays, for the forms are definitions anyway.
 */
function rootOf(root: JsonObject, rewriting: Rewriting): JsonObject {
  const own = rewriting.names.get('')
  const inner = own === undefined || formsOf(root).length > 0 ? rewrite(root, '', rewriting) : reference(own)
  if (!isObject(inner)) return {}
  if (!Object.hasOwn(inner, '$ref')) return inner
  const { title, description } = root
  return {
    ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }), allOf: [inner],
  }
}

/** The file in its one form. References that lead nowhere, away or in circles are refused, and become `true`. */
export function bundle(root: JsonObject, path: string, refuse: Refuse): Bundle {
  const references = referencesOf(root, refuse)
  const circular = refuseCircles(root, references, refuse)
  const name = documentName(root, path)
  const { definitions } = root
  const written = isObject(definitions) ? Object.keys(definitions).map(key => childPointer('/definitions', key)) : []
  const names = nameAll([...new Set([...written, ...references.values(), ...formsOf(root)])], root, name)
  const rewriting = { references, names, circular }
  const entries = [...names].map(([pointer, type]) =>
    [type, rewrite(valueAt(root, pointer) as Json, pointer, rewriting)] as const)
  const { $id, $schema } = root
  const schema = {
    ...($id === undefined ? {} : { $id }), ...($schema === undefined ? {} : { $schema }),
    ...rootOf(root, rewriting),
    ...(entries.length === 0 && definitions === undefined ? {} : { definitions: Object.fromEntries(entries) }),
  }
  const origins = [...names].filter(([pointer, type]) => pointer !== `/definitions/${type}`)
  return { name, schema: orderSchema(schema) as JsonObject, origins: new Map(origins.map(([at, type]) => [type, at])) }
}
