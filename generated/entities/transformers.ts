// Made from schemas/relational/*.json by npm run codegen. Do not edit.

import type { ValueTransformer } from 'typeorm'

/** A flag that is boolean in one database and integer in another. '1' and '0' mean the same to both. */
export const adoptedFlag: ValueTransformer = {
  to: (value: unknown): unknown => (typeof value === 'boolean' ? (value ? '1' : '0') : value),
  from: (value: unknown): unknown => {
    if (value === null || value === undefined) return value
    return value === true || value === 1 || value === '1' || value === 't' || value === 'true'
  },
}

/** A document that is jsonb, json or text. Text that does not parse is given as it is: nothing is lost by reading. */
export const adoptedJson: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): unknown => {
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      return value
    }
  },
}

/** The driver gives bigint as text, because it may exceed a JavaScript number. The column's own bounds do not. */
export const exactBigint: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value),
}
