// Made from relational/*.json by model-artifacts codegen. Do not edit.

import type { ValueTransformer } from 'typeorm'

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
