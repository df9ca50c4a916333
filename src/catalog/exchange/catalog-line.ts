import { SCHEMA_VERSION } from '../../../generated/schema-version'
import { DataError, type Place } from '../../errors'
import { parseExactJson } from '../core/exact-json'

/** What the first line of an exported catalog says it is. */
export const FORMAT = 'model-artifacts-catalog/1'

/** The first line of a file. */
export interface CatalogHeader {
  readonly format: string
  readonly schema_version: string
  /** The lineage that was asked for, where the file does not hold the whole catalog. */
  readonly lineage?: string
}

/** The last line of a file: how many rows it has of each table, and the SHA-256 of all bytes before this line. */
export interface CatalogFooter {
  readonly end: Readonly<Record<string, number>>
  readonly sha256: string
}

/** A row as a line has it. */
export interface CatalogRow {
  /** The lineage it came with; undefined for a row of an artifact that is in none. */
  readonly lineage?: string
  readonly table: string
  /** The row as the very JSON text that PostgreSQL made of it: numbers never pass through JavaScript. */
  readonly text: string
}

/** The first line, without its newline. */
export const headerLine = (lineage?: string): string => JSON.stringify({
  format: FORMAT, schema_version: SCHEMA_VERSION, ...(lineage === undefined ? {} : { lineage }),
} satisfies CatalogHeader)

/** The line of a row, without its newline. */
export const rowLine = ({ lineage, table, text }: CatalogRow): string =>
  `{${lineage === undefined ? '' : `"lineage":${JSON.stringify(lineage)},`}"table":"${table}","row":${text}}`

/** The last line, without its newline. */
export const footerLine = (footer: CatalogFooter): string => JSON.stringify(footer)

const ROW = /^\{(?:"lineage":("(?:[^"\\]|\\.)*"),)?"table":"([a-z_]+)","row":(\{.*\})\}$/s
const FOOTER = /^\{"end":\{[^{}]*\},"sha256":"[0-9a-f]{64}"\}$/

/** The parts of a row's line; undefined for a line of any other form. */
export function readRowLine(line: string): CatalogRow | undefined {
  const [, lineage, table = '', text = ''] = ROW.exec(line) ?? []
  if (table === '') return undefined
  return lineage === undefined ? { table, text } : { lineage: JSON.parse(lineage) as string, table, text }
}

/** The last line as data; undefined for a line of any other form. */
export function readFooterLine(line: string): CatalogFooter | undefined {
  if (!FOOTER.test(line)) return undefined
  try {
    return JSON.parse(line) as CatalogFooter
  } catch {
    return undefined
  }
}

/**
 * The first line as data.
 *
 * @throws DataError `exchange/unknown-format`, `exchange/other-schema-version`
 */
export function readHeaderLine(line: string, where: Place): CatalogHeader {
  let header: Partial<CatalogHeader> | null = null
  try {
    header = JSON.parse(line) as Partial<CatalogHeader> | null
  } catch {
    // told below: whatever it is, it is not this format
  }
  if (header?.format !== FORMAT || typeof header.schema_version !== 'string') {
    const found = typeof header?.format === 'string' ? `the format "${header.format.slice(0, 80)}"` : 'another first line'
    throw new DataError({
      code: 'exchange/unknown-format',
      where,
      what: `found ${found}`,
      why: `a catalog begins with {"format":"${FORMAT}",…}`,
      fix: 'give a file that `model-artifacts export` has written; legacy records come in with --vocabulary',
    })
  }
  if (header.schema_version !== SCHEMA_VERSION) {
    throw new DataError({
      code: 'exchange/other-schema-version',
      where,
      what: `the file is of schema version ${header.schema_version.slice(0, 200)}, this toolkit of ${SCHEMA_VERSION}`,
      why: 'its tables and documents may mean something else here',
      fix: 'import it with a toolkit of that version, migrate that database, and export again',
    })
  }
  return header as CatalogHeader
}

// the blanks that PostgreSQL writes, wherever they stand: a comparison of texts may overlook them
const tight = (text: string): string => text.replace(/([:,]) /g, '$1')

/**
 * A JSON text as a value that says exactly what the text says. Most texts come through JavaScript's own parser as they
 * went in, and that is many times faster; all others are read exactly.
 *
 * @throws DataError as `parseExactJson`
 */
export function readJsonText(text: string, where: Place): unknown {
  try {
    const value: unknown = JSON.parse(text)
    const again = JSON.stringify(value)
    if (again === text || tight(again) === tight(text)) return value
  } catch {
    // too deep for JavaScript, or no JSON: the exact reader says which
  }
  return parseExactJson(text, where)
}
