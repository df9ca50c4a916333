import type { Column, Index, Key, Table } from '../model'
import { quote } from '../quote'
import { heading } from './heading'

const name = (text: string): string => quote(text, 'sql-name')

const list = (names: readonly string[]): string => names.map(name).join(', ')

const defaultOf = (column: Column): string => {
  if (column.default === undefined) return ''
  return ` DEFAULT ${column.default.kind === 'sql' ? column.default.expression : quote(column.default.value, 'sql')}`
}

const columnLine = (column: Column): string =>
  `${name(column.name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}${defaultOf(column)}`

const indexed = ({ columns, beginnings = {} }: Index): string => columns.map(column =>
  (Object.hasOwn(beginnings, column) ? `left(${name(column)}, ${beginnings[column]})` : name(column))).join(', ')

const uniqueLine = (key: Key): string => `CONSTRAINT ${name(key.name)} UNIQUE (${list(key.columns)})`

const referenceLines = (column: Column): readonly string[] => {
  const { references } = column
  if (references === undefined) return []
  const action = references.onDelete === undefined ? '' : ` ON DELETE ${references.onDelete}`
  const moment = references.deferred === true ? ' DEFERRABLE INITIALLY DEFERRED' : ''
  return [
    `CONSTRAINT ${name(references.name)} FOREIGN KEY (${name(column.name)})` +
    ` REFERENCES ${name(references.table)} (${name(references.column)})${action}${moment}`,
  ]
}

/** The statements that make one of our own tables: CREATE TABLE with its constraints, then its indexes. */
export function emitSql(table: Table, schemaSource: string): string {
  const lines = [
    ...table.columns.map(columnLine),
    `CONSTRAINT ${name(table.primaryKey.name)} PRIMARY KEY (${list(table.primaryKey.columns)})` +
    (table.primaryKey.include === undefined ? '' : ` INCLUDE (${list(table.primaryKey.include)})`),
    ...table.unique.map(uniqueLine),
    ...table.columns.flatMap(referenceLines),
    ...table.checks.map(check => `CONSTRAINT ${name(check.name)} CHECK (${check.predicate})`),
  ]
  const indexes = table.indexes.map(index =>
    `CREATE ${index.unique === true ? 'UNIQUE ' : ''}INDEX ${name(index.name)} ON ${name(table.name)}` +
    ` (${indexed(index)})${index.where === undefined ? '' : ` WHERE ${index.where}`};`)
  return [
    heading('sql', table.source, schemaSource),
    `CREATE TABLE ${name(table.name)} (`,
    lines.map(line => `  ${line}`).join(',\n'),
    ');',
    ...indexes,
    '',
  ].join('\n')
}
