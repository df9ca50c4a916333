import { childPointer, pointerTokens, valueAt } from '../../json-pointer'
import { isObject, type JsonObject } from '../json-object'
import type { Json } from '../model'
import type { Refuse } from '../refuse'
import { subschemasOf } from '../subschemas'

/** Where each `$ref` of a schema leads: the pointer of the node with the `$ref` -> the pointer of its target. */
export type References = ReadonlyMap<string, string>

/** Stands in for the address of a schema that has no `$id`. */
const NOWHERE = 'json-schema://self/'

interface Place {
  readonly node: JsonObject
  readonly pointer: string
  readonly base: string
}

const resolveUri = (reference: string, base: string): string | undefined => {
  try {
    return new URL(reference, base).href
  } catch {
    return undefined
  }
}

const withoutFragment = (uri: string): string => uri.split('#', 1)[0] ?? ''

/** Every schema at or below a place, with the address that references in it are relative to. */
function placesBelow(start: Place): readonly Place[] {
  const places: Place[] = []
  const queue: Place[] = [start]
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const { node, pointer } = place
    const id = node['$id']
    // draft-07 ignores whatever stands beside $ref, an $id too
    const own = typeof id === 'string' && !Object.hasOwn(node, '$ref') ? resolveUri(id, place.base) : undefined
    const base = own === undefined ? place.base : withoutFragment(own)
    places.push({ node, pointer, base })
    for (const inner of subschemasOf(node, pointer)) {
      if (isObject(inner.node)) queue.push({ node: inner.node, pointer: inner.pointer, base })
    }
  }
  return places
}

/** The pointer of everything that has an address of its own: a resource, or `#name` in one. */
function addressesOf(places: readonly Place[]): ReadonlyMap<string, string> {
  const addresses = new Map([[NOWHERE, '']])
  for (const { node, pointer, base } of places) {
    const id = node['$id']
    if (typeof id !== 'string' || Object.hasOwn(node, '$ref')) continue
    const uri = resolveUri(id, base)
    if (uri !== undefined) addresses.set(uri.replace(/#$/, ''), pointer)
  }
  return addresses
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** `missing` is the pointer of the resource that should hold the target; without it, the reference leads away. */
type Target = { readonly pointer: string } | { readonly missing: string | undefined }

function targetOf(reference: string, base: string, addresses: ReadonlyMap<string, string>, root: Json): Target {
  const uri = resolveUri(reference, base)
  if (uri === undefined) return { missing: undefined }
  const [resource = '', fragment = ''] = uri.split('#', 2)
  const named = addresses.get(uri.replace(/#$/, ''))
  if (named !== undefined) return { pointer: named }
  const start = addresses.get(resource)
  if (start === undefined) return { missing: undefined }
  const pointer = start + decoded(fragment)
  const target = fragment === '' || fragment.startsWith('/') ? valueAt(root, pointer) : undefined
  return isObject(target as Json) || typeof target === 'boolean' ? { pointer } : { missing: start }
}

const held = (root: JsonObject, resource: string): string => {
  const definitions = valueAt(root, childPointer(resource, 'definitions')) as Json | undefined
  const names = isObject(definitions) ? Object.keys(definitions).sort().join(', ') : ''
  const where = resource === '' ? '' : `the $id at ${resource} begins a file of its own, whose `
  return `${where}definitions holds ${names || 'nothing'}`
}

function refuseLost(reference: string, why: string | undefined, pointer: string, refuse: Refuse): void {
  refuse(childPointer(pointer, '$ref'), why === undefined
    ? {
      code: 'schema/ref-remote',
      what: `${JSON.stringify(reference)} leads out of the file`,
      why: 'codegen reads this file alone, so that the same file always gives the same output',
      fix: 'copy what it means into definitions: #/definitions/NAME',
    }
    : {
      code: 'schema/ref-missing',
      what: `${JSON.stringify(reference)} points at nothing`,
      why,
      fix: 'point at one of them: #/definitions/NAME',
    })
}

/** Where every `$ref` leads. Those that lead nowhere, or out of the file, are refused and left out. */
export function referencesOf(root: JsonObject, refuse: Refuse): References {
  const places = [...placesBelow({ node: root, pointer: '', base: NOWHERE })]
  const known = new Set(places.map(({ pointer }) => pointer))
  const addresses = addressesOf(places)
  const references = new Map<string, string>()
  // grows on the way: a reference may lead to where no keyword of draft-07 holds a schema
  for (const { node, pointer, base } of places) {
    const reference = node['$ref']
    if (typeof reference !== 'string') continue
    const target = targetOf(reference, base, addresses, root)
    if ('missing' in target) {
      const { missing } = target
      refuseLost(reference, missing === undefined ? undefined : held(root, missing), pointer, refuse)
      continue
    }
    references.set(pointer, target.pointer)
    const led = valueAt(root, target.pointer) as Json | undefined
    if (known.has(target.pointer) || !isObject(led)) continue
    for (const place of placesBelow({ node: led, pointer: target.pointer, base })) {
      known.add(place.pointer)
      places.push(place)
    }
  }
  return references
}

const BY_NAME = new Set(['definitions', 'dependencies', 'patternProperties', 'properties'])

/** The last name in a pointer that the file's author chose: of a property or a definition. */
export const lastName = (pointer: string): string | undefined =>
  pointerTokens(pointer).filter((_, i, tokens) => BY_NAME.has(tokens[i - 1] ?? '')).at(-1)
