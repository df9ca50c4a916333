import type { Document, Json } from '../model'
import { BUNDLE, normalise } from '../normalise'
import { docstring } from './comment'
import { heading } from './heading'

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

async function declarations(schema: Json, name: string): Promise<readonly string[]> {
  // required here: formatting is ours, and the library brings its formatter along
  const { compile } = require('json-schema-to-typescript') as typeof import('json-schema-to-typescript')
  const normalised = normalise(schema, name)
  const text = await compile(normalised.schema, BUNDLE, {
    additionalProperties: false, bannerComment: '', format: false, unknownAny: true,
  })
  const lines = layOut(withoutBundle(text.split('\n')))
  const missing = normalised.names
    .filter(one => lines.filter(line => new RegExp(`^export (?:type|interface) ${one}\\b`).test(line)).length !== 1)
  if (missing.length > 0) throw new Error(`no single type for ${missing.join(', ')}; this is a bug in codegen`)
  return lines
}

/**
 * The types of a draft-07 schema and of its definitions, each exported once. Any name becomes PascalCase; any valid
 * schema has types.
 *
 * @param source what line 1 names as the origin
 */
export async function emitTypesOf(schema: Json, name: string, source: string): Promise<string> {
  return [heading('ts', source), ...await declarations(schema, name), ''].join('\n')
}

/** The types of the document and of every definition, each exported once under its own name. */
export async function emitTypes({ schema, name, source }: Document): Promise<string> {
  return emitTypesOf(schema, name, source)
}
