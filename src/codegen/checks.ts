import type { Arm } from './arms'
import type { Check, Column, NumberValue, SqlType, TextValue, Variant } from './model'
import { checkName } from './naming'
import { quote } from './quote'
import { matches, textTest } from './sql-validator/pattern/translate-pattern'

const TYPE_LIMITS: Partial<Record<SqlType, { readonly least: number; readonly most: number }>> = {
  integer: { least: -2147483648, most: 2147483647 },
}

type Kind = Arm['value']['kind']
type OfKind<K extends Kind> = Extract<Arm['value'], { kind: K }>

/** The forms of a value when all are of one kind, null aside; else none. */
function only<K extends Kind>(arms: readonly Arm[], kind: K): readonly OfKind<K>[] {
  const isOfKind = (value: Arm['value']): value is OfKind<K> => value.kind === kind
  const values = arms.map(({ value }) => value).filter(value => value.kind !== 'nothing')
  const fitting = values.flatMap(value => (isOfKind(value) ? [value] : []))
  return fitting.length === values.length ? fitting : []
}

/** The weakest of the bounds, if every form has one. */
const weakest = (bounds: readonly (number | undefined)[], pick: (...all: number[]) => number): number | undefined =>
  bounds.length === 0 || bounds.includes(undefined) ? undefined : pick(...(bounds as readonly number[]))

const listed = (name: string, values: readonly (string | number)[]): string =>
  values.length === 1 && values[0] !== undefined
    ? `${name} = ${quote(values[0], 'sql')}`
    : `${name} IN (${values.map(value => quote(value, 'sql')).join(', ')})`

function constants<T>(values: readonly { readonly oneOf?: readonly T[] }[]): readonly T[] | undefined {
  const all = values.flatMap(value => value.oneOf ?? [])
  return values.length > 0 && values.every(value => value.oneOf !== undefined) ? [...new Set(all)] : undefined
}

/** The only texts that a value may be, if the schema lists them; null aside. */
export const listedTexts = (arms: readonly Arm[]): readonly string[] | undefined => constants(only(arms, 'text'))

/** That a text matches one of the patterns, if every form has one that a text can fail and SQL can ask. */
function patternRule(name: string, values: readonly TextValue[]): readonly string[] {
  const tests = values.map(({ pattern }) => (pattern === undefined ? undefined : textTest(pattern)))
  const predicates = tests.map(test => (test?.kind === 'matches' ? matches(name, test) : undefined))
  if (values.length === 0 || predicates.includes(undefined)) return []
  const different = [...new Set(predicates)]
  return [different.length === 1 ? different.join('') : different.map(predicate => `(${predicate})`).join(' OR ')]
}

function textRules(name: string, values: readonly TextValue[]): readonly string[] {
  const allowed = constants(values)
  if (allowed !== undefined) return [listed(name, allowed)]
  const least = weakest(values.map(value => value.minLength), Math.min)
  const most = weakest(values.map(value => value.maxLength), Math.max)
  return [
    ...(least === undefined || least === 0 ? [] : [`char_length(${name}) >= ${least}`]),
    ...(most === undefined ? [] : [`char_length(${name}) <= ${most}`]),
    ...patternRule(name, values),
  ]
}

function numberRules(name: string, type: SqlType, values: readonly NumberValue[]): readonly string[] {
  const allowed = constants(values)
  if (allowed !== undefined) return [listed(name, allowed)]
  const limits = TYPE_LIMITS[type]
  const least = weakest(values.map(value => value.minimum), Math.min)
  const most = weakest(values.map(value => value.maximum), Math.max)
  const above = weakest(values.map(value => value.exclusiveMinimum), Math.min)
  const below = weakest(values.map(value => value.exclusiveMaximum), Math.max)
  return [
    ...(least === undefined || (limits !== undefined && least <= limits.least) ? [] : [`${name} >= ${least}`]),
    ...(most === undefined || (limits !== undefined && most >= limits.most) ? [] : [`${name} <= ${most}`]),
    ...(above === undefined ? [] : [`${name} > ${above}`]),
    ...(below === undefined ? [] : [`${name} < ${below}`]),
  ]
}

function rules(column: Column, arms: readonly Arm[]): readonly string[] {
  const name = quote(column.name, 'sql-name')
  // the table referred to is the authority: an adopted one may hold ids that our definition would refuse
  if (column.references !== undefined || column.type === 'timestamptz') return []
  if (column.type === 'jsonb') {
    // a JSON null is no NULL: without this rule it would stand where the entity promises an object
    if (only(arms, 'record').length > 0) return [`jsonb_typeof(${name}) = 'object'`]
    return only(arms, 'list').length > 0 ? [`jsonb_typeof(${name}) = 'array'`] : []
  }
  const flags = constants(only(arms, 'flag'))
  if (flags?.length === 1) return [flags[0] === true ? name : `NOT ${name}`]
  return [...textRules(name, only(arms, 'text')), ...numberRules(name, column.type, only(arms, 'number'))]
}

/** What the schema says of a column's values, as far as PostgreSQL's types do not say it already: a CHECK per rule. */
export const columnChecks = (table: string, column: Column, arms: readonly Arm[]): readonly Check[] =>
  rules(column, arms).map(predicate => {
    const subject = column.name
    return { name: checkName(table, subject, predicate), predicate, subject }
  })

const isConstant = (name: string, is: string | boolean): string => {
  if (typeof is === 'string') return `${name} = ${quote(is, 'sql')}`
  return is ? name : `NOT ${name}`
}

/** Which columns each form of the document fills and leaves empty, as one CHECK; none when the forms do not differ. */
export function variantChecks(
  table: string, columns: readonly Column[], variants: readonly Variant[],
): readonly Check[] {
  const when = variants[0]?.when
  const mapped = columns.flatMap(column => {
    const { source } = column
    return source.kind === 'metadata' ? [{ column, source }] : []
  })
  const told = mapped.find(({ source }) => when !== undefined && source.pointer === `/${when.field}`)
  if (told === undefined) return []
  const clauses = variants.map(variant => mapped.flatMap(({ column, source }) => {
    const presence = source.presence[variant.name]
    if (!column.nullable || presence === 'sometimes') return []
    // every form has it, and it is NULL only in a row without a document: nothing tells the forms apart here
    if (Object.values(source.presence).every(each => each === 'always')) return []
    return [`${quote(column.name, 'sql-name')} IS ${presence === 'always' ? 'NOT NULL' : 'NULL'}`]
  }))
  if (clauses.every(clause => clause.length === 0)) return []
  const predicate = variants.map((variant, i) => {
    const constant = isConstant(quote(told.column.name, 'sql-name'), variant.when?.is ?? false)
    return `(${[constant, ...(clauses[i] ?? [])].join(' AND ')})`
  }).join(' OR ')
  return [{ name: checkName(table, 'variant', predicate), predicate, subject: 'variant' }]
}
