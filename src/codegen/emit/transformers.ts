import type { Column, Table } from '../model'
import { heading, sidecarsOf } from './heading'

interface Transformer {
  readonly name: string
  readonly serves: (column: Column) => boolean
  readonly text: string
}

const adoptedAs = (column: Column, type: Column['type']): boolean =>
  column.type === type && column.adoptedTypes.length > 0

const TRANSFORMERS: readonly Transformer[] = [
  {
    name: 'adoptedFlag',
    serves: column => adoptedAs(column, 'boolean'),
    text: `
/** A flag that is boolean in one database and integer in another. '1' and '0' mean the same to both. */
export const adoptedFlag: ValueTransformer = {
  to: (value: unknown): unknown => (typeof value === 'boolean' ? (value ? '1' : '0') : value),
  from: (value: unknown): unknown => {
    if (value === null || value === undefined) return value
    return value === true || value === 1 || value === '1' || value === 't' || value === 'true'
  },
}
`,
  },
  {
    name: 'adoptedJson',
    serves: column => adoptedAs(column, 'jsonb'),
    text: `
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
`,
  },
  {
    name: 'exactBigint',
    serves: column => column.type === 'bigint',
    text: `
/** The driver gives bigint as text, because it may exceed a JavaScript number. The column's own bounds do not. */
export const exactBigint: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value),
}
`,
  },
]

/** The name of the value transformer a column needs, if it needs one. */
export const transformerOf = (column: Column): string | undefined =>
  TRANSFORMERS.find(transformer => transformer.serves(column))?.name

/** The module of the transformers that the tables' columns need, or undefined when they need none. */
export function emitTransformers(tables: readonly Table[]): string | undefined {
  const columns = tables.flatMap(table => table.columns)
  const needed = TRANSFORMERS.filter(transformer => columns.some(transformer.serves))
  if (needed.length === 0) return undefined
  return [
    heading('ts', ...sidecarsOf(tables)),
    '',
    "import type { ValueTransformer } from 'typeorm'",
    ...needed.map(transformer => transformer.text.trimEnd()),
    '',
  ].join('\n')
}
