import type { JSONSchema } from 'json-schema-to-typescript'
import type { Document, Json } from '../model'
import { isObject } from '../order'
import { docstring } from './comment'
import { heading } from './heading'

const BUNDLE = 'EveryDefinition'

/** [definitions, root] -> one closed object with a property for each, so that each is referred to and emitted once. */
function bundle(document: Document): JSONSchema {
  const { $id: _id, $schema: _schema, definitions, ...root } = document.schema
  const named = Object.entries(isObject(definitions) ? definitions : {}).map(([name, node]) =>
    // json-schema-to-typescript names a type by its title first
    [name, isObject(node) ? { ...node, title: name } : node] as const)
  const all: { [name: string]: Json } = { [document.name]: root, ...Object.fromEntries(named) }
  const properties = Object.keys(all).map(name => [name, { $ref: `#/definitions/${name}` }])
  return {
    title: BUNDLE, type: 'object', additionalProperties: false,
    // a copy: the library normalises what it is given in place
    ...structuredClone({ definitions: all, properties: Object.fromEntries(properties) }),
  } as JSONSchema
}

const isOpening = (line: string): boolean => line.endsWith('{')
const isClosing = (line: string): boolean => /^\}/.test(line)

/** Drops the interface that only holds the bundle together. */
function withoutBundle(lines: readonly string[]): readonly string[] {
  const start = lines.indexOf(`export interface ${BUNDLE} {`)
  const end = lines.indexOf('}', start)
  return [...lines.slice(0, start), ...lines.slice(end + 1)]
}

// [export type A = (B | C)] -> [export type A = B | C]
const withoutParentheses = (line: string): string =>
  line.replace(/^(export type \w+ = )\(([^()]*)\)$/, '$1$2').replace(/^(\w+\??: )\(([^()]*)\)$/, '$1$2')

/** Unformatted declarations, laid out: indented, docstrings on one line where they fit, a blank line between. */
function layOut(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let depth = 0
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim()
    if (line === '') continue
    if (depth === 0 && (line === '/**' || (line.startsWith('export ') && !out.at(-1)?.endsWith('*/')))) out.push('')
    if (line === '/**') {
      const end = lines.findIndex((candidate, j) => j > i && candidate.trim() === '*/')
      const text = lines.slice(i + 1, end).map(part => part.trim().replace(/^\* ?/, '')).join(' ')
      out.push(...docstring(text, '  '.repeat(depth)))
      i = end
      continue
    }
    if (isClosing(line)) depth--
    out.push(`${'  '.repeat(depth)}${withoutParentheses(line)}`)
    if (isOpening(line)) depth++
  }
  return out
}

/** The types of the document and of every definition, each exported once under its own name. */
export async function emitTypes(document: Document): Promise<string> {
  // required here: formatting is ours, and the library brings its formatter along
  const { compile } = require('json-schema-to-typescript') as typeof import('json-schema-to-typescript')
  const text = await compile(bundle(document), BUNDLE, {
    additionalProperties: false, bannerComment: '', format: false, unknownAny: true,
  })
  const lines = layOut(withoutBundle(text.split('\n')))
  const missing = [document.name, ...document.definitions.map(({ name }) => name)]
    .filter(name => lines.filter(line => new RegExp(`^export (?:type|interface) ${name}\\b`).test(line)).length !== 1)
  if (missing.length > 0) throw new Error(`no single type for ${missing.join(', ')}; this is a bug in codegen`)
  return [heading('ts', document.source), ...lines, ''].join('\n')
}
