import type { Column, Index, Model, Table } from '../model'
import { quote } from '../quote'
import { docstring } from './comment'
import { heading, sidecarsOf } from './heading'
import { transformerOf } from './transformers'

const ts = (value: string | number): string => quote(value, 'ts')

const list = (texts: readonly string[]): string => `[${texts.map(ts).join(', ')}]`

function columnLine(column: Column): string {
  const transformer = transformerOf(column)
  return `    { ${[
    `name: ${ts(column.name)}`,
    `type: ${ts(column.type)}`,
    ...(column.oneOf === undefined ? [] : [`oneOf: ${list(column.oneOf)}`]),
    ...(transformer === undefined ? [] : [`transformer: ${transformer}`]),
  ].join(', ')} },`
}

const beginningsOf = (beginnings: Readonly<Record<string, number>>): string =>
  `{ ${Object.entries(beginnings).map(([column, characters]) => `${ts(column)}: ${ts(characters)}`).join(', ')} }`

const indexLine = ({ columns, where, beginnings }: Index): string => `    { ${[
  `columns: ${list(columns)}`,
  ...(where === undefined ? [] : [`where: ${ts(where)}`]),
  ...(beginnings === undefined ? [] : [`beginnings: ${beginningsOf(beginnings)}`]),
].join(', ')} },`

const block = (name: string, lines: readonly string[]): readonly string[] =>
  (lines.length === 0 ? [`  ${name}: [],`] : [`  ${name}: [`, ...lines, '  ],'])

const constant = (table: Table): readonly string[] => [
  '',
  ...docstring(`The table ${table.name} and its indexes, those of its keys aside.`),
  `export const ${table.entity.charAt(0).toLowerCase()}${table.entity.slice(1)}Table = {`,
  `  name: ${ts(table.name)},`,
  `  key: ${list(table.primaryKey.columns)},`,
  ...block('columns', table.columns.map(columnLine)),
  ...block('indexes', table.indexes.map(indexLine)),
  '} as const',
]

/** The tables as plain data, for what reads rows without TypeORM, which takes longer to load than most answers. */
export function emitTables({ document, tables }: Model): string {
  const transformers = [...new Set(tables.flatMap(({ columns }) => columns.flatMap(column => transformerOf(column) ?? [])))]
  return [
    heading('ts', ...sidecarsOf(tables), document.source),
    ...(transformers.length === 0 ? [] : ['', `import { ${transformers.sort().join(', ')} } from './entities/transformers'`]),
    ...tables.flatMap(constant),
    '',
  ].join('\n')
}
