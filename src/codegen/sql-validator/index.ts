import { byteLength, hashedName, MAX_NAME_BYTES, snake } from '../naming'
import type { Json } from '../model'
import { quote } from '../quote'
import { conditions } from './conditions'
import { defineAll } from './definitions'
import { ALL_TYPES, type JsonTypes } from './json-types'
import type { Predicate } from './predicate'
import { statements } from './statements'

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

  const functionFor = (predicate: Predicate, types: JsonTypes): string => {
    const pointer = predicate.kind === 'reference' ? predicate.pointer : undefined
    const key = pointer ?? `${[...types].sort().join()} ${JSON.stringify(predicate, (_, value: unknown) =>
      (value instanceof Set ? [...value].sort() : value))}`
    const made = names.get(key)
    if (made !== undefined) return quote(made, 'sql-name')
    const name = nameFor(pointer === undefined ? '_part' : pointer === '' ? '' : `_${wordsOf(pointer)}`)
    names.set(key, name)
    define(name, pointer === undefined ? predicate : definitions.at(pointer), pointer === undefined ? types : ALL_TYPES)
    return quote(name, 'sql-name')
  }

  const holds = conditions(definitions, functionFor)

  const define = (name: string, predicate: Predicate, types: JsonTypes): void => {
    const declared: string[] = []
    const add = (stem: string, type: string): string => {
      const count = declared.filter(line => line.startsWith(`${stem}_`)).length
      const variable = `${stem}_${count + 1}`
      declared.push(`${variable} ${type};`)
      return variable
    }
    const ask = statements(definitions, holds, functionFor, { add })
    const lines = ask(predicate, { json: 'document', types, has: new Set(), at: [] })
    const used = declared.filter(line => lines.some(other => new RegExp(`\\b${line.split(' ')[0]}\\b`).test(other)))
    const body = [
      ...(used.length === 0 ? [] : ['DECLARE', ...used.map(line => `  ${line}`)]),
      'BEGIN', ...lines.map(line => `  ${line}`), '  RETURN NULL;', 'END',
    ].join('\n')
    functions.push({ name, parameters: 'document jsonb', returns: 'text', body, language: 'plpgsql' })
  }

  const entry = nameFor('')
  names.set('', entry)
  define(entry, definitions.at(''), ALL_TYPES)
  return { entry, functions }
}
