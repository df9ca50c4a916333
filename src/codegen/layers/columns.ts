import { armsOf, type Arm } from '../arms'
import { columnChecks } from '../checks'
import type { Column, Document, Rule, Table } from '../model'
import { resolve } from '../resolve'
import { type DatabaseLayer, by, not } from './layers'

/** A rule's layer in one column. */
export interface ColumnLayer {
  readonly rule: Rule
  readonly layer: DatabaseLayer
}

type Kind = Arm['value']['kind']

const KEPT: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  text: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
}

const TYPES: Readonly<Partial<Record<Kind, readonly Column['type'][]>>> = {
  text: ['text', 'timestamptz'], number: ['integer', 'bigint', 'double precision'], flag: ['boolean'],
}

/** The form with nothing but one of its rules: the CHECK that it alone would give is the one that enforces it. */
function withOnly({ value }: Arm, keyword: string): Arm {
  const kept = keyword === 'const' || keyword === 'enum' ? 'oneOf' : keyword
  const entries = Object.entries(value).filter(([key]) =>
    ['kind', 'pointer', 'whole', 'fields', 'rest', 'items', kept].includes(key))
  return { value: Object.fromEntries(entries) as unknown as Arm['value'] }
}

function enforcing(table: Table, column: Column, arm: Arm, keyword: string): readonly string[] {
  const made = new Set(table.checks.map(({ name }) => name))
  const checks = columnChecks(table.name, column, [withOnly(arm, keyword)])
    .filter(({ name }) => made.has(name)).map(({ name }) => `CHECK ${name}`)
  const at = `${column.type} of ${table.name}.${column.name}`
  const isTyped = keyword === 'type' && (TYPES[arm.value.kind]?.includes(column.type) ?? false)
  // a bound that the type itself has needs no CHECK
  const isBound = column.type === 'integer' && (keyword === 'minimum' || keyword === 'maximum') && checks.length === 0
  const isMoment = column.type === 'timestamptz' && arm.value.kind === 'text'
  return isTyped || isBound || isMoment ? [`type ${at}`, ...checks] : checks
}

const keywordsOf = ({ value }: Arm): readonly string[] => ['type', 'const', 'enum', ...KEPT[value.kind] ?? []]

function layerOf(table: Table, column: Column, arm: Arm, keyword: string): DatabaseLayer {
  const at = `${table.name}.${column.name}`
  if (table.adopted) return { ...not(`${table.name} belongs to other software, and is not constrained`), excused: true }
  const found = enforcing(table, column, arm, keyword)
  if (found.length > 0) return by(...found)
  if (column.references !== undefined) {
    const { name, table: target } = column.references
    return { ...not(`${target}, to which the foreign key ${name} leads, says what an id may be`), excused: true }
  }
  const why = not(`no CHECK of ${at} asks it`)
  // what a document must be is asked where the document is
  return column.source.kind === 'value' ? why : { ...why, excused: true }
}

/** The forms of a column's values, absences included. */
function armsAt(column: Column, document: Document): readonly Arm[] {
  const { source } = column
  switch (source.kind) {
    case 'document':
      return document.variants.map(({ record }) => ({ value: record }))
    case 'value': {
      const found = document.definitions.find(({ name }) => name === source.definition)
      return found === undefined ? [] : armsOf(found.value, document.definitions)
    }
    case 'metadata': {
      const resolved = resolve(document, source.pointer, undefined)
      return 'arms' in resolved ? resolved.arms : []
    }
  }
}

/** What a column's type and CHECKs enforce of the rules that its values follow, and what they do not. */
export const columnLayers = (table: Table, column: Column, document: Document): readonly ColumnLayer[] =>
  armsAt(column, document).flatMap(arm => keywordsOf(arm).map(keyword =>
    ({ rule: { pointer: arm.value.pointer, keyword }, layer: layerOf(table, column, arm, keyword) })))
