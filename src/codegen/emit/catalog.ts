import type { Column, Document, Model, Reference, Table } from '../model'
import { kebab } from '../naming'
import { quote } from '../quote'
import { docstring } from './comment'
import { heading } from './heading'
import { projected } from './projection'
import { validateName } from './validator'

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/

const ts = (value: string): string => quote(value, 'ts')

/** The table whose rows hold documents that the schema governs, with the column that holds them. */
function governedTable({ tables }: Model): { readonly table: Table; readonly document: Column } | undefined {
  for (const table of tables) {
    const document = table.columns.find(({ source }) => source.kind === 'document')
    if (table.governs !== undefined && document !== undefined) return { table, document }
  }
  return undefined
}

const keyReference = (table: Table): Reference | undefined => {
  const [key, more] = table.primaryKey.columns
  return more === undefined ? table.columns.find(({ name }) => name === key)?.references : undefined
}

/** Our own tables with one row for each governed document, by their primary key, and columns that the document feeds. */
export function companions(model: Model): readonly Table[] {
  const governed = governedTable(model)
  if (governed === undefined) return []
  return model.tables.filter(table => {
    const to = keyReference(table)
    return !table.adopted && projected(table).length > 0 && to?.table === governed.table.name &&
      governed.table.primaryKey.columns.join() === to.column
  })
}

/** The file of a companion table's catalog module, beside the others. */
export const catalogFile = (table: Table): string => `catalog/${kebab(table.entity)}.ts`

const referenceLines = (table: Table): readonly string[] => projected(table).flatMap(({ name, source, references }) =>
  (references === undefined ? [] : [
    `    { column: ${ts(name)}, pointer: ${ts(source.pointer)}, table: ${ts(references.table)}, key: ${ts(references.column)} },`,
  ]))

const ownLines = (table: Table): readonly string[] => table.columns.flatMap(({ name, source, type }) =>
  (source.kind !== 'value' || table.primaryKey.columns.includes(name) ? [] : [
    `    ${IDENTIFIER.test(name) ? name : ts(name)}: { validate: validateValue.${source.definition}, isMoment: ${String(type === 'timestamptz')} },`,
  ]))

const listed = (name: string, [open, close]: readonly [string, string], lines: readonly string[]): readonly string[] =>
  (lines.length === 0 ? [`  ${name}: ${open}${close},`] : [`  ${name}: ${open}`, ...lines, `  ${close},`])

/** What a catalog needs to know of one type of artifacts, as a constant: plain data and functions of its neighbours. */
export function emitCatalog(model: Model, table: Table): string {
  const { document }: { document: Document } = model
  const governed = governedTable(model)
  if (governed?.table.governs === undefined) throw new Error('a companion without a governed table: this is our bug')
  const { column, equals } = governed.table.governs
  const [file, typesFile] = [kebab(table.entity), kebab(document.name)]
  const own = ownLines(table)
  const validators = [validateName(document), ...(own.length > 0 ? ['validateValue'] : [])]
  return [
    heading('ts', table.source, governed.table.source, document.source),
    '',
    `import { ${table.entity} } from ${ts(`../entities/${file}`)}`,
    `import { project${table.entity} } from ${ts(`../projection/${file}`)}`,
    "import { SCHEMA_VERSION } from '../schema-version'",
    `import { ${validators.join(', ')} } from ${ts(`../validator/${typesFile}`)}`,
    '',
    ...docstring(`What a catalog knows of a ${equals}: the documents in ${governed.table.name}, their rows in ${table.name}.`),
    `export const ${table.entity.charAt(0).toLowerCase()}${table.entity.slice(1)}Type = {`,
    '  governs: {',
    `    table: ${ts(governed.table.name)},`,
    `    column: ${ts(column)},`,
    `    equals: ${ts(equals)},`,
    `    document: ${ts(governed.document.name)},`,
    '  },',
    '  schemaVersion: SCHEMA_VERSION,',
    `  validate: ${validateName(document)},`,
    `  entity: ${table.entity},`,
    `  table: ${ts(table.name)},`,
    `  key: ${ts(table.primaryKey.columns[0] ?? '')},`,
    `  project: project${table.entity},`,
    ...listed('references', ['[', ']'], referenceLines(table)),
    ...listed('columns', ['{', '}'], own),
    '} as const',
    '',
  ].join('\n')
}
