import { byteLength, hashedName, MAX_NAME_BYTES, snake } from '../naming'
import type { Json } from '../model'
import { quote } from '../quote'
import { type Call, conditions } from './conditions'
import { defineAll } from './definitions'
import { ALL_TYPES, type JsonTypes } from './json-types'
import type { Predicate } from './predicate'
import { statements } from './statements'
import { unknownValue } from './subject'
import { variables } from './variables'

export { translatePattern } from './pattern/translate-pattern'
export { sqlUnexpressed } from './unexpressed'

/** An immutable function of a validator; its names carry no schema. */
export interface SqlFunction {
  readonly name: string
  /** As between the brackets of CREATE FUNCTION. */
  readonly parameters: string
  readonly returns: string
  readonly body: string
  readonly language: 'sql' | 'plpgsql'
}

/** A schema as functions of PostgreSQL 13 or later, without extensions. */
export interface SqlValidator {
  /** `<name>_problem(document jsonb) RETURNS text`: NULL for a valid document, else `<keyword> <JSON Pointer>`. */
  readonly entry: string
  /** Callees first. */
  readonly functions: readonly SqlFunction[]
}

const fitting = (name: string): string =>
  (byteLength(name) > MAX_NAME_BYTES ? hashedName(name.slice(0, MAX_NAME_BYTES), name) : name)

const wordsOf = (pointer: string): string =>
  snake(pointer.slice(pointer.lastIndexOf('/') + 1)).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'root'

const DOCUMENT = unknownValue('document', [])

// a call within a call takes stack; where it ends, a server says so and PGlite breaks
const MAX_CALLS = 64
const TOO_DEEP = `IF depth > ${MAX_CALLS} THEN RAISE EXCEPTION USING ERRCODE = 'statement_too_complex', ` +
  `MESSAGE = 'the document is nested too deeply where its schema refers to itself'; END IF;`

const asFunction = (
  name: string, parameters: string, lines: readonly string[], declarations: readonly string[] = [],
): SqlFunction => ({
  name, parameters, returns: 'text', language: 'plpgsql',
  body: [
    ...(declarations.length === 0 ? [] : ['DECLARE', ...declarations]),
    'BEGIN', ...lines.map(line => `  ${line}`), 'END',
  ].join('\n'),
})

/**
 * Compiles a self-contained schema of draft-07. What SQL cannot ask is left out: see `sqlUnexpressed`.
 *
 * @param name of the type, e.g. `ModelArtifactMetadata`
 * @param schema as Ajv would compile it; unions that are decided first (`decideUnions`) name what is wrong within
 */
export function compileSqlValidator(name: string, schema: Json): SqlValidator {
  const definitions = defineAll(schema)
  const base = snake(name)
  const functions: SqlFunction[] = []
  const names = new Map<string, string>()
  const taken = new Set<string>()

  const nameFor = (words: string): string => {
    for (let i = 1; ; i += 1) {
      const candidate = fitting(`${base}${words}${i === 1 ? '' : `_${i}`}_problem`)
      if (taken.has(candidate)) continue
      taken.add(candidate)
      return candidate
    }
  }

  const counts = definitions.hasRecursion
  const parameters = counts ? 'document jsonb, depth integer' : 'document jsonb'

  const nameOf = (predicate: Predicate, types: JsonTypes): string => {
    const pointer = predicate.kind === 'reference' ? predicate.pointer : undefined
    const key = pointer ?? `${[...types].sort().join()} ${JSON.stringify(predicate, (_, value: unknown) =>
      (value instanceof Set ? [...value].sort() : value))}`
    const made = names.get(key)
    if (made !== undefined) return quote(made, 'sql-name')
    const name = nameFor(pointer === undefined ? '_part' : pointer === '' ? '_first' : `_${wordsOf(pointer)}`)
    names.set(key, name)
    define(name, pointer === undefined ? predicate : definitions.at(pointer), pointer === undefined ? types : ALL_TYPES)
    return quote(name, 'sql-name')
  }

  /** Calls at a depth that SQL computes. */
  const callsAt = (depth: string): Call => (predicate, subject) =>
    `${nameOf(predicate, subject.types)}(${subject.json}${counts ? `, ${depth}` : ''})`

  const define = (name: string, predicate: Predicate, types: JsonTypes): void => {
    const own = variables()
    const call = callsAt('depth + 1')
    const ask = statements(definitions, conditions(definitions, call), call, own)
    const lines = ask(predicate, { ...DOCUMENT, types })
    const body = [...(counts ? [TOO_DEEP] : []), ...lines, 'RETURN NULL;']
    functions.push(asFunction(name, parameters, body, own.declarations(lines)))
  }

  const entry = nameFor('')
  const call = callsAt('1')
  const first = call({ kind: 'reference', pointer: '' }, DOCUMENT)
  const holds = conditions(definitions, call)
  functions.push(asFunction(entry, 'document jsonb', [
    // PostgreSQL unpacks a document that it has stored compressed anew at each look into it
    "document := document #> '{}';",
    // one expression that most documents satisfy costs a fraction of the statements that find out what is wrong
    `IF (${holds(definitions.at(''), DOCUMENT)}) THEN RETURN NULL; END IF;`,
    `RETURN ${first};`,
  ]))
  return { entry, functions }
}
