import { type Arm, armsOf } from '../arms'
import type { Column, Document, Json, SqlType, Table } from '../model'
import { quote } from '../quote'
import { resolve } from '../resolve'
import { sample, textRulesOf } from './sample'
import type { SchemaNode } from './schema-node'
import { fits, textsThatFit } from './texts'

/** Columns and what stands in them, as expressions of SQL. */
export type Row = Readonly<Record<string, string>>

const LONG_RUN = 40

/** A text as SQL: a long run of one character is counted instead of written. */
function textCell(text: string): string {
  const run = /(.)\1*$/su.exec(text)?.[0] ?? ''
  const [character = ''] = run
  const start = text.slice(0, text.length - run.length)
  if (run.length < LONG_RUN || character.length !== 1) return quote(text, 'sql')
  return `${start === '' ? '' : `${quote(start, 'sql')} || `}repeat(${quote(character, 'sql')}, ${run.length})`
}

/** A value as PostgreSQL reads it into a column: a literal without a type takes that of its column. */
export const cellOf = (value: Json, type: SqlType): string =>
  (type === 'jsonb' ? quote(JSON.stringify(value), 'sql') : textCell(String(value)))

/** Whether a value is of a kind that a column of this type takes. */
export function isFor(value: Json, type: SqlType): boolean {
  switch (type) {
    case 'text':
    case 'timestamptz':
      return typeof value === 'string'
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
    case 'bigint':
      return typeof value === 'number' && Number.isInteger(value)
    case 'double precision':
      return typeof value === 'number'
    case 'jsonb':
      return true
  }
}

const holdsAbsence = ({ value }: Arm, property: string | undefined): boolean =>
  property !== undefined && value.kind === 'record' &&
  value.fields.some(({ name, presence }) => name === property && presence === 'required')

/** What a column of ours may hold: every form of its value but a declared absence, which is stored as NULL. */
export function columnArms(document: Document, { source }: Column): readonly Arm[] {
  switch (source.kind) {
    case 'value': {
      const found = document.definitions.find(({ name }) => name === source.definition)
      return found === undefined ? [] : armsOf(found.value, document.definitions, found.name)
    }
    case 'metadata': {
      const resolved = resolve(document, source.pointer, undefined)
      return 'arms' in resolved ? resolved.arms.filter(arm => !holdsAbsence(arm, source.absence?.property)) : []
    }
    case 'document':
      return document.variants.map(({ record, name }) => ({ value: record, name }))
  }
}

/** The rules of one form of a value as a schema. */
export function nodeOf({ value }: Arm): SchemaNode {
  const listed = 'oneOf' in value && value.oneOf !== undefined ? { enum: value.oneOf as readonly Json[] } : {}
  switch (value.kind) {
    case 'text': {
      const { minLength, maxLength, pattern } = value
      return {
        type: 'string', ...listed, ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }), ...(pattern === undefined ? {} : { pattern }),
      }
    }
    case 'number': {
      const { whole, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = value
      return {
        type: whole ? 'integer' : 'number', ...listed, ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }), ...(exclusiveMinimum === undefined ? {} : { exclusiveMinimum }),
        ...(exclusiveMaximum === undefined ? {} : { exclusiveMaximum }),
      }
    }
    case 'flag':
      return { type: 'boolean', ...listed }
    case 'list':
      return { type: 'array' }
    case 'record':
      return { type: 'object' }
    default:
      return {}
  }
}

/** The `n`th value, from 1, that a column of a table may hold; different for each `n` where it can be. */
export function nthValue(document: Document, table: Table, column: Column, n: number): Json {
  if (table.governs !== undefined && table.governs.column === column.name) return table.governs.equals
  const [arm] = columnArms(document, column).filter(each => each.value.kind !== 'nothing')
  const node = arm === undefined ? {} : nodeOf(arm)
  const name = `drift-probe-${n}`
  if (column.type === 'boolean') {
    return Array.isArray(node['enum']) ? (node['enum'] as readonly Json[])[0] ?? true : n === 1
  }
  if (Array.isArray(node['enum'])) return (node['enum'] as readonly Json[])[(n - 1) % node['enum'].length] ?? null
  if (column.type === 'timestamptz') return `2026-01-0${n}T00:00:00Z`
  if (column.type === 'jsonb') return sample(document.schema, node) ?? {}
  if (column.type !== 'text') {
    // the numbers that real rows have begin at the other end
    const last = table.primaryKey.columns.includes(column.name) ? node['maximum'] : undefined
    return typeof last === 'number' ? last - 1000 + n : Number(sample(document.schema, node) ?? 0) + n - 1
  }
  const rules = textRulesOf(node)
  const fitting = textsThatFit(rules)
  return fits(name, rules) ? name : fitting[(n - 1) % Math.max(1, fitting.length)] ?? name
}
