import { markdownTable } from 'markdown-table'
import { childPointer } from '../../json-pointer'
import type { Column, Definition, Document, Field, Index, Key, Model, Table, Variant } from '../model'
import { quote } from '../quote'
import { heading } from './heading'
import { inWords, ruleOf } from './words'

const code = (text: string): string => quote(text, 'markdown-code')
const plain = (text: string | undefined): string => (text === undefined ? '' : quote(text, 'markdown'))

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  (rows.length === 0 ? [] : [markdownTable([head, ...rows], { alignDelimiters: false, padding: true }), ''])

const definitionOf = (document: Document, name: string): Definition | undefined =>
  document.definitions.find(definition => definition.name === name)

/** Where a property goes: the columns that store it, or the reason why none does. */
function storedIn(field: Field, tables: readonly Table[]): string {
  const pointer = childPointer('', field.name)
  const columns = tables.flatMap(({ name, columns: all }) => all.filter(({ source }) =>
    source.kind === 'metadata' && (source.pointer === pointer || source.pointer.startsWith(`${pointer}/`)))
    .map(column => code(`${name}.${column.name}`)))
  if (columns.length > 0) return columns.join(', ')
  return tables.some(({ unmapped }) => unmapped.some(waiver => waiver.pointer === pointer)) ? 'the document only' : ''
}

function fieldRow(field: Field, { document, tables }: Model): readonly string[] {
  const { value } = field
  const description = field.description ??
    (value.kind === 'reference' ? definitionOf(document, value.definition)?.description : undefined)
  const required = field.presence === 'required' ? 'yes' : 'no'
  return [code(field.name), inWords(value), required, plain(description), storedIn(field, tables)]
}

function variantSection(variant: Variant, model: Model): readonly string[] {
  const { fields } = variant.record
  const forbidden = fields.filter(field => field.presence === 'forbidden').map(field => code(field.name))
  const { when } = variant
  return [
    `### ${variant.name}`, '',
    ...(variant.description === undefined ? [] : [plain(variant.description), '']),
    ...(when === undefined ? [] : [`When ${code(when.field)} is ${code(String(when.is))}.`, '']),
    ...table(['Field', 'Holds', 'Required', 'Meaning', 'Stored in'],
      fields.filter(field => field.presence !== 'forbidden').map(field => fieldRow(field, model))),
    ...(forbidden.length === 0 ? [] : [`Never here: ${forbidden.join(', ')}.`, '']),
  ]
}

function definitionSection({ name, description, value }: Definition): readonly string[] {
  const rule = ruleOf(value)
  return [
    `### ${name}`, '',
    ...(description === undefined ? [] : [plain(description), '']),
    `- Holds: ${inWords(value)}`,
    ...(rule === '' ? [] : [`- Rule: ${rule}`]),
    '',
  ]
}

const sourceOf = (column: Column): string => {
  switch (column.source.kind) {
    case 'document':
      return 'the whole document'
    case 'metadata':
      return `document ${code(column.source.pointer)}`
    case 'value':
      return `[${column.source.definition}](#${column.source.definition.toLowerCase()})`
  }
}

const defaultOf = ({ default: standard }: Column): string => {
  if (standard === undefined) return ''
  return code(standard.kind === 'sql' ? standard.expression : JSON.stringify(standard.value))
}

const refersTo = ({ references }: Column): string => {
  if (references === undefined) return ''
  const action = references.onDelete === undefined ? '' : ` ON DELETE ${references.onDelete}`
  const moment = references.deferred === true ? ', looked at when the transaction ends' : ''
  return `${code(`${references.table}.${references.column}`)}${action}${moment}`
}

const typeOf = (column: Column): string =>
  [column.type, ...column.adoptedTypes.filter(type => type !== column.type)].map(code).join(' or ')

const ADOPTED = ' The table is adopted: nothing in it is made or constrained here.'

const indexLine = ({ name, columns, unique, where, beginnings = {} }: Index): string =>
  `- ${unique === true ? 'Unique index' : 'Index'} ${code(name)}: ${columns.map(column => code(column) +
    (Object.hasOwn(beginnings, column) ? ` (its first ${beginnings[column]} characters)` : '')).join(', ')}` +
  (where === undefined ? '' : ` where ${code(where)}`)

function tableSection(one: Table): readonly string[] {
  const keys = (title: string, all: readonly Key[]): readonly string[] =>
    all.map(key => `- ${title} ${code(key.name)}: ${key.columns.map(code).join(', ')}`)
  const checks = one.checks.map(check => [code(check.name), code(check.predicate)])
  return [
    `### ${one.name}`, '',
    plain(one.description), '',
    `Entity ${code(one.entity)}.${one.adopted ? ADOPTED : ''}`, '',
    ...table(['Column', 'Type', 'NULL', 'Default', 'Source', 'Refers to', 'Meaning'], one.columns.map(column => [
      code(column.name), typeOf(column), column.nullable ? 'yes' : 'no', defaultOf(column), sourceOf(column),
      refersTo(column), plain(column.description),
    ])),
    ...keys('Primary key', [one.primaryKey]), ...keys('Unique', one.unique), ...one.indexes.map(indexLine), '',
    ...table(['Constraint', 'CHECK'], checks),
    ...table(['Not stored', 'Because'], one.unmapped.map(({ pointer, reason }) => [code(pointer), plain(reason)])),
  ]
}

/** The reference page: every form of the document, every table, every definition. */
export function emitReference(model: Model): string {
  const { document, tables } = model
  const owned = new Set(tables.flatMap(({ columns }) =>
    columns.flatMap(({ source }) => (source.kind === 'value' ? [source.definition] : []))))
  const forms = new Set(document.variants.map(({ name }) => name))
  const values = document.definitions.filter(({ name }) => !forms.has(name))
  return [
    heading('markdown', document.source),
    `# ${document.name}`, '',
    ...(document.description === undefined ? [] : [plain(document.description), '']),
    `Version ${code(document.version)}. A column that comes from the document is NULL where the fact is missing or`,
    'declared absent.', '',
    '## The document', '',
    ...document.variants.flatMap(variant => variantSection(variant, model)),
    '## The tables', '',
    ...tables.flatMap(tableSection),
    '## Values of the document', '',
    ...values.filter(({ name }) => !owned.has(name)).flatMap(definitionSection),
    '## Values that tables own', '',
    ...values.filter(({ name }) => owned.has(name)).flatMap(definitionSection),
  ].join('\n').trimEnd() + '\n'
}
