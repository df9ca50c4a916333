import type { Row } from './cells'
import type { TableRow } from './rows'

/** A row that one constraint of its table refuses, and no other. */
export interface RefusedRow {
  /** Of the constraint or unique index; of a NOT NULL, its column. */
  readonly name: string
  readonly kind: 'primary key' | 'unique' | 'check' | 'foreign key' | 'not null'
  /** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly sqlstate: string
  /** What is in the way: how a row that is there already differs from the accepted one. */
  readonly first?: Row
  /** How the refused row differs from the accepted one. */
  readonly change: Row
}

/** Rows to try a table with. */
export interface TableCases {
  readonly table: string
  /** Rows of other tables that must be there. */
  readonly parents: readonly TableRow[]
  readonly row: Row
  /** How further accepted rows differ from `row`. */
  readonly accepted: readonly Row[]
  readonly refused: readonly RefusedRow[]
  /** Constraints for which no row was found. */
  readonly unprobed: readonly string[]
}
