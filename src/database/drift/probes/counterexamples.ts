import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeIdentifier } from 'pg'

/** Columns and what stands in them, as expressions of SQL. */
export type Row = Readonly<Record<string, string>>

/** A row that one constraint refuses; both rows differ from the accepted one of their table. */
export interface RefusedRow {
  readonly name: string
  readonly kind: string
  readonly sqlstate: string
  readonly first?: Row
  readonly change: Row
}

/** Rows to try a table with. */
export interface TableCases {
  readonly table: string
  readonly parents: readonly { readonly table: string, readonly row: Row }[]
  readonly row: Row
  readonly accepted: readonly Row[]
  readonly refused: readonly RefusedRow[]
}

/** A document that breaks the rule `keyword` of the schema at `pointer`; `problem` is what the validator says. */
export interface RefusedDocument {
  readonly pointer: string
  readonly keyword: string
  readonly problem: string
  readonly document: unknown
}

/** What codegen wrote for the database to be tried with. */
export interface Counterexamples {
  /** The function that says what is wrong with a document. */
  readonly validator: string
  /** The table and column that hold whole documents, and a row of it that is accepted. */
  readonly governed: { readonly table: string, readonly column: string, readonly row: Row }
  readonly accepted: readonly unknown[]
  readonly refused: readonly RefusedDocument[]
  readonly tables: readonly TableCases[]
}

/** The counterexamples of this version of the schema. */
export const readCounterexamples = (): Counterexamples =>
  JSON.parse(readFileSync(join(__dirname, '../../../../generated/counterexamples.json'), 'utf8')) as Counterexamples

/** An INSERT of one row. */
export function insertion(table: string, row: Row): string {
  const names = Object.keys(row).map(escapeIdentifier)
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

/** A JSON value as a literal of SQL; a literal without a type takes that of its column. */
export const jsonLiteral = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`
