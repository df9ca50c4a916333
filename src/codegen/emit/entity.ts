import type { Column, Index, Key, Reference, Table } from '../model'
import { kebab } from '../naming'
import { quote } from '../quote'
import { docstring } from './comment'
import { heading, sidecarsOf } from './heading'
import { transformerOf } from './transformers'

const ts = (value: string | number | boolean): string => quote(value, 'ts')

const names = (columns: readonly string[]): string => `[${columns.map(ts).join(', ')}]`

const defaultOption = (column: Column): readonly string[] => {
  if (column.default === undefined) return []
  return column.default.kind === 'sql'
    ? [`default: () => ${ts(column.default.expression)}`]
    : [`default: ${ts(column.default.value)}`]
}

function columnDecorator(column: Column, primaryKey: Key): string {
  const isKey = primaryKey.columns.includes(column.name)
  const transformer = transformerOf(column)
  const options = [
    `type: ${ts(column.type)}`,
    ...(isKey ? [`primaryKeyConstraintName: ${ts(primaryKey.name)}`] : []),
    ...(column.nullable ? ['nullable: true'] : []),
    ...defaultOption(column),
    ...(transformer === undefined ? [] : [`transformer: ${transformer}`]),
  ]
  return `  @${isKey ? 'PrimaryColumn' : 'Column'}({ ${options.join(', ')} })`
}

function foreignKeyDecorator(references: Reference, entityOf: ReadonlyMap<string, string>): string {
  const options = [
    `name: ${ts(references.name)}`,
    ...(references.onDelete === undefined ? [] : [`onDelete: ${ts(references.onDelete)}`]),
    ...(references.deferred === true ? ["deferrable: 'INITIALLY DEFERRED'"] : []),
  ]
  const target = entityOf.get(references.table) ?? references.table
  return `  @ForeignKey(() => ${target}, ${ts(references.column)}, { ${options.join(', ')} })`
}

function property(column: Column, table: Table, entityOf: ReadonlyMap<string, string>): readonly string[] {
  const { text } = column.typescript
  const type = column.nullable && text !== 'unknown' ? `${text} | null` : text
  return [
    '',
    ...(column.description === undefined ? [] : docstring(column.description, '  ')),
    columnDecorator(column, table.primaryKey),
    ...(column.references === undefined ? [] : [foreignKeyDecorator(column.references, entityOf)]),
    `  ${column.name}!: ${type}`,
  ]
}

const importLine = (what: readonly string[], from: string, type = false): string =>
  `import ${type ? 'type ' : ''}{ ${what.join(', ')} } from ${ts(from)}`

const wrappedImport = (what: readonly string[], from: string): readonly string[] => {
  const line = importLine(what, from, true)
  return line.length <= 120 ? [line] : ['import type {', ...what.map(one => `  ${one},`), `} from ${ts(from)}`]
}

function imports(table: Table, typesFile: string, entityOf: ReadonlyMap<string, string>): readonly string[] {
  const decorators = [
    ...(table.checks.length > 0 ? ['Check'] : []),
    ...(table.columns.some(column => !table.primaryKey.columns.includes(column.name)) ? ['Column'] : []),
    'Entity',
    ...(table.columns.some(column => column.references !== undefined) ? ['ForeignKey'] : []),
    ...(table.indexes.length > 0 ? ['Index'] : []),
    'PrimaryColumn',
    ...(table.unique.length > 0 ? ['Unique'] : []),
  ]
  const types = [...new Set(table.columns.flatMap(column => column.typescript.names))].sort()
  const transformers = [...new Set(table.columns.flatMap(column => transformerOf(column) ?? []))].sort()
  const targets = [...new Set(table.columns.flatMap(({ references }) =>
    (references === undefined ? [] : entityOf.get(references.table) ?? [])))].filter(entity => entity !== table.entity)
  return [
    importLine(decorators, 'typeorm'),
    ...(types.length === 0 ? [] : wrappedImport(types, `../types/${typesFile}`)),
    ...targets.sort().map(entity => importLine([entity], `./${kebab(entity)}`)),
    ...(transformers.length === 0 ? [] : [importLine(transformers, './transformers')]),
  ]
}

const decorator = (name: string, ...parameters: readonly string[]): readonly string[] => {
  const line = `@${name}(${parameters.join(', ')})`
  return line.length <= 120 ? [line] : [`@${name}(`, ...parameters.map(parameter => `  ${parameter},`), ')']
}

function indexDecorator(index: Index): readonly string[] {
  // TypeORM knows no expressions in an index: it must leave this one alone
  if (index.beginnings !== undefined) return decorator('Index', ts(index.name), '{ synchronize: false }')
  const options = [
    ...(index.unique === true ? ['unique: true'] : []),
    ...(index.where === undefined ? [] : [`where: ${ts(index.where)}`]),
  ]
  const extra = options.length === 0 ? [] : [`{ ${options.join(', ')} }`]
  return decorator('Index', ts(index.name), names(index.columns), ...extra)
}

/**
 * The TypeORM class of one table. Property names are the column names.
 *
 * @param entityOf entity names by table name
 */
export function emitEntity(
  table: Table, schemaSource: string, typesFile: string, entityOf: ReadonlyMap<string, string>,
): string {
  const entityOptions = [`name: ${ts(table.name)}`, ...(table.adopted ? ['synchronize: false'] : [])].join(', ')
  return [
    heading('ts', table.source, schemaSource),
    '',
    ...imports(table, typesFile, entityOf),
    '',
    ...docstring(table.description ?? table.name),
    `@Entity({ ${entityOptions} })`,
    ...table.checks.flatMap(check => decorator('Check', ts(check.name), ts(check.predicate))),
    ...table.unique.map(key => `@Unique(${ts(key.name)}, ${names(key.columns)})`),
    ...table.indexes.flatMap(indexDecorator),
    `export class ${table.entity} {`,
    ...table.columns.flatMap(column => property(column, table, entityOf)).slice(1),
    '}',
    '',
  ].join('\n')
}

/** The module that exports every entity. */
export const emitEntityIndex = (tables: readonly Table[]): string => [
  heading('ts', ...sidecarsOf(tables)),
  '',
  ...tables.map(({ entity }) => `export { ${entity} } from ${ts(`./${kebab(entity)}`)}`),
  '',
].join('\n')
