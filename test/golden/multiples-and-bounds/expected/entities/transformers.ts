// Made from relational/*.json by npm run codegen. Do not edit.

import type { ValueTransformer } from 'typeorm'

/** The driver gives bigint as text, because it may exceed a JavaScript number. The column's own bounds do not. */
export const exactBigint: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value),
}
