import { pointerTokens } from '../../json-pointer'
import type { Json } from '../model'
import { isObject } from '../order'

/** An object schema. */
export type SchemaNode = { readonly [keyword: string]: Json }

/** A schema of a document, and where in it. */
export interface At {
  readonly node: Json
  readonly pointer: string
}

/** What a `#/…` reference leads to, through further references; itself where there is none, undefined in a circle. */
export function followed(root: SchemaNode, at: At, left = 32): At | undefined {
  const reference = isObject(at.node) ? at.node['$ref'] : undefined
  if (typeof reference !== 'string') return at
  if (left === 0 || !reference.startsWith('#')) return undefined
  const pointer = decodeURIComponent(reference.slice(1))
  let node: Json | undefined = root
  for (const token of pointerTokens(pointer)) {
    node = Array.isArray(node) ? (node as readonly Json[])[Number(token)] : isObject(node) ? node[token] : undefined
  }
  return node === undefined ? undefined : followed(root, { node, pointer }, left - 1)
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

/** The members of a list of schemas under a keyword, each with its place. */
export const armsAt = ({ node, pointer }: At, keyword: string): readonly At[] =>
  (isObject(node) ? list(node[keyword]) : []).map((arm, i) => ({ node: arm, pointer: `${pointer}/${keyword}/${i}` }))

const mergedProperty = (a: Json | undefined, b: Json | undefined): Json =>
  (a === undefined || a === true ? b : b === undefined || b === true ? a : { allOf: [a, b] }) as Json

/** Two schemas of one value as one, as far as a keyword can be in it once. */
export function merged(a: SchemaNode, b: SchemaNode): SchemaNode {
  const [left, right] = [a, b].map(({ properties }) => (isObject(properties) ? properties : {}))
  const names = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])]
  const required = [...new Set([...list(a['required']), ...list(b['required'])])]
  return {
    ...a, ...b,
    ...(names.length === 0 ? {} : {
      properties: Object.fromEntries(names.map(name => [name, mergedProperty(left?.[name], right?.[name])])),
    }),
    ...(required.length === 0 ? {} : { required }),
    ...(a['allOf'] === undefined || b['allOf'] === undefined ? {} :
      { allOf: [...list(a['allOf']), ...list(b['allOf'])] }),
  }
}

/** The node without some keywords. */
export const without = (node: SchemaNode, ...keywords: readonly string[]): SchemaNode =>
  Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)))

export const namesOf = (value: Json | undefined): readonly string[] =>
  list(value).filter((name): name is string => typeof name === 'string')
