import metaSchema from 'ajv/dist/refs/json-schema-draft-07.json'
import { childPointer, pointerTokens, valueAt } from '../../json-pointer'
import type { Json } from '../model'
import { isObject } from '../order'

/** A node of a schema: a JSON Pointer into it, behind `#`; the meta-schema's nodes begin with its own address. */
export type NodeId = string

/** A schema whose nodes can be asked for, and whose references lead from node to node. */
export interface Source {
  readonly nodeAt: (id: NodeId) => Json
  /** Where a reference that stands in a node leads; undefined when it leads outside, or nowhere. */
  readonly resolve: (from: NodeId, reference: string) => NodeId | undefined
}

/** The schema's own pointer of a node, or undefined for a node of the meta-schema. */
export const pointerOf = (id: NodeId): string | undefined => (id.startsWith('#') ? id.slice(1) : undefined)

/** Whether a node is the meta-schema's. */
export const isForeign = (id: NodeId): boolean => !id.startsWith('#')

/** The node at a pointer below a node. */
export const below = (id: NodeId, ...tokens: readonly (string | number)[]): NodeId =>
  tokens.reduce<string>((pointer, token) => childPointer(pointer, token), id)

const META = 'http://json-schema.org/draft-07/schema'
// any address will do that nothing else has
const NOWHERE = 'schema://nowhere.invalid/'
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples'])

const absolute = (reference: string, base: string): URL | undefined => {
  try {
    return new URL(reference, base)
  } catch {
    return undefined
  }
}

// http://a/b#/c -> [http://a/b, /c]
function split(url: URL): readonly [string, string] {
  const fragment = url.hash.slice(1)
  return [url.href.slice(0, url.href.length - url.hash.length).replace(/#$/, ''), fragment]
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

// draft-07 ignores an $id beside $ref, ajv does not: what rests on it leads nowhere
const isAmbiguous = (node: Json): boolean =>
  isObject(node) && typeof node['$id'] === 'string' && typeof node['$ref'] === 'string'

/** The address that a node's `$id` gives to what stands in it; beside `$ref` it gives none. */
function baseIn(node: Json, base: string): string {
  if (!isObject(node) || typeof node['$id'] !== 'string' || isAmbiguous(node)) return base
  const url = absolute(node['$id'], base)
  return url === undefined ? base : url.href
}

/** Where every `$id` points, by address with its fragment. */
function addresses(root: Json): ReadonlyMap<string, NodeId> {
  const found = new Map<string, NodeId>([[NOWHERE, '#']])
  const walk = (node: Json, id: NodeId, base: string, key: string): void => {
    if (DATA.has(key) || typeof node !== 'object' || node === null) return
    const inner = baseIn(node, base)
    if (isObject(node) && typeof node['$id'] === 'string' && !isAmbiguous(node)) {
      const url = absolute(inner, NOWHERE)
      if (url !== undefined) {
        const [address, fragment] = split(url)
        const full = fragment === '' ? address : `${address}#${fragment}`
        if (!found.has(full)) found.set(full, id)
      }
    }
    for (const [name, child] of Object.entries(node)) walk(child as Json, below(id, name), inner, name)
  }
  walk(root, '#', NOWHERE, '')
  return found
}

/** A schema as a Source. Beside itself it knows the meta-schema of draft-07, as ajv does. */
export function sourceOf(root: Json): Source {
  const known = addresses(root)
  const documentOf = (id: NodeId): Json => (id.startsWith('#') ? root : metaSchema as Json)
  const tokensOf = (id: NodeId): readonly string[] => pointerTokens(id.slice(id.indexOf('#') + 1))
  const nodeAt = (id: NodeId): Json => valueAt(documentOf(id), id.slice(id.indexOf('#') + 1)) as Json ?? true

  function baseOf(id: NodeId): string {
    let [node, base] = [documentOf(id), id.startsWith('#') ? NOWHERE : META]
    const tokens = tokensOf(id)
    for (let i = 0; i < tokens.length; i++) {
      base = baseIn(node, base)
      node = valueAt(node, childPointer('', tokens[i] ?? '')) as Json ?? true
    }
    return baseIn(node, base)
  }

  function resolve(from: NodeId, reference: string): NodeId | undefined {
    const url = absolute(reference, baseOf(from))
    if (url === undefined || isAmbiguous(nodeAt(from))) return undefined
    const [address, fragment] = split(url)
    const start = address === META && !known.has(META) ? `${META}#` : known.get(address)
    const pointer = decoded(fragment)
    if (pointer !== '' && !pointer.startsWith('/')) return known.get(`${address}#${fragment}`)
    if (start === undefined) return undefined
    const id = `${start}${pointer}`
    return valueAt(documentOf(id), id.slice(id.indexOf('#') + 1)) === undefined ? undefined : id
  }
  return { nodeAt, resolve }
}
