import Ajv, { type ValidateFunction } from 'ajv'
import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { escapeToken, pointerTokens, valueAt } from '../../src/json-pointer'

/** The keywords of one node. */
export type Schema = { readonly [keyword: string]: Json }

/** A raw draft-07 schema, asked by JSON Pointer. */
export interface SchemaReader {
  readonly root: Json
  /** The node there; a missing one admits everything. */
  at(pointer: string): Json
  /** The pointer of the node that a local `$ref` names. */
  target(reference: string): string
  /** Whether ajv accepts the value as the node there. */
  accepts(pointer: string, value: Json): boolean
}

const BASE = 'https://agreement.invalid/schema.json'

const fragment = (pointer: string): string =>
  pointerTokens(pointer).map(token => `/${encodeURIComponent(escapeToken(token))}`).join('')

/** ownProperties: else an object without a property `constructor` would have the inherited one. */
export const AJV_OPTIONS = { strict: false, logger: false, validateFormats: false, ownProperties: true } as const

/** Whether ajv accepts the value. */
export function accepts(validate: ValidateFunction, value: Json): boolean {
  try {
    return validate(value) === true
  } catch (error) {
    // fast-deep-equal calls toString and valueOf of the data, which may be any JSON: what throws is not accepted
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Reads any draft-07 schema whose references are local pointers. Validators are compiled once per node, when asked. */
export function readSchema(source: Json): SchemaReader {
  const root: Json = isObject(source) ? { ...source, $id: BASE } : source
  const ajv = new Ajv({ ...AJV_OPTIONS, addUsedSchema: false })
  if (isObject(root)) ajv.addSchema(root as object)
  const validators = new Map<string, ValidateFunction>()
  const at = (pointer: string): Json => (valueAt(root, pointer) as Json | undefined) ?? true
  const validator = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer)
    if (known !== undefined) return known
    const node = at(pointer)
    const made = ajv.compile(isObject(node) ? { $ref: `${BASE}#${fragment(pointer)}` } : node as boolean)
    validators.set(pointer, made)
    return made
  }
  return {
    root,
    at,
    target: reference => decodeURIComponent(reference.replace(/^[^#]*#/, '')),
    accepts: (pointer, value) => accepts(validator(pointer), value),
  }
}
