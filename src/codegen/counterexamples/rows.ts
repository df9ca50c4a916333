import type { Column, Document, Json, Table } from '../model'
import { cellOf, nthValue, type Row } from './cells'

/** A row of a table. */
export interface TableRow {
  readonly table: string
  readonly row: Row
}

/** Rows that fit the tables of a model. */
export interface Rows {
  /** The `n`th row, from 1: its keys, and what may not be left out. */
  row(table: Table, n: number): Row
  /** The `n`th value of one column, as SQL: of a foreign key, what its `n`th parent is called. */
  cell(table: Table, column: Column, n: number): string
  /** The rows that the `n`th rows of a table point at, those that others point at first. */
  parents(table: Table, ns: readonly number[]): readonly TableRow[]
}

const tableNamed = (tables: readonly Table[], name: string): Table => {
  const found = tables.find(table => table.name === name)
  if (found === undefined) throw new Error(`a foreign key to ${name} passed the parser; this is a bug in codegen`)
  return found
}

/** @param governed a document that the schema accepts, for the table that holds whole documents */
export function rowsOf(document: Document, tables: readonly Table[], governed: Json): Rows {
  const needsValue = (table: Table, column: Column): boolean =>
    (!column.nullable && column.default === undefined) || table.primaryKey.columns.includes(column.name) ||
    (table.governs !== undefined && column.source.kind === 'document')

  const cell = (table: Table, column: Column, n: number): string => {
    const { references } = column
    if (references !== undefined) {
      const parent = tableNamed(tables, references.table)
      const key = parent.columns.find(({ name }) => name === references.column)
      if (key !== undefined) return cell(parent, key, n)
    }
    return cellOf(column.source.kind === 'document' ? governed : nthValue(document, table, column, n), column.type)
  }
  const row = (table: Table, n: number): Row => Object.fromEntries(table.columns
    .filter(column => needsValue(table, column)).map(column => [column.name, cell(table, column, n)]))

  const parents = (table: Table, ns: readonly number[], below: readonly string[] = []): readonly TableRow[] => {
    const names = [...new Set(table.columns.flatMap(({ references }) => references?.table ?? []))]
      .filter(name => name !== table.name && !below.includes(name))
    return unique(names.flatMap(name => {
      const parent = tableNamed(tables, name)
      return [...parents(parent, ns, [...below, table.name]), ...ns.map(n => ({ table: name, row: row(parent, n) }))]
    }))
  }
  return { row, cell, parents: (table, ns) => parents(table, ns) }
}

const unique = (rows: readonly TableRow[]): readonly TableRow[] =>
  [...new Map(rows.map(row => [JSON.stringify(row), row])).values()]
