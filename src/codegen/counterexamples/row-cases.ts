import { columnChecks } from '../checks'
import type { Arm } from '../arms'
import type { Check, Column, Document, Json, Key, Table } from '../model'
import type { RefusedRow, TableCases } from './cases'
import { cellOf, columnArms, isFor, nodeOf, type Row } from './cells'
import { mistakesAt } from './mistakes'
import type { Rows } from './rows'
import { sample } from './sample'
import { variantCases } from './variant-cases'

const NOWHERE = 'drift-probe-nowhere'

function keyCases(table: Table, rows: Rows): readonly RefusedRow[] {
  const kept = table.indexes.filter(({ unique }) => unique === true)
  const keys: readonly (Key & { readonly where?: string })[] = [table.primaryKey, ...table.unique, ...kept]
  const base = rows.row(table, 1)
  const cell = (name: string, n: number): Row => {
    const column = table.columns.find(each => each.name === name)
    return column === undefined ? {} : { [name]: rows.cell(table, column, n) }
  }
  return keys.flatMap(key => {
    const others = keys.filter(other => other !== key)
    // a row that another key refuses as well says nothing of this one
    if (others.some(({ columns }) => columns.every(name => key.columns.includes(name)))) return []
    const [, column, literal] = /^"(.*)" = (.*)$/s.exec(key.where ?? '') ?? []
    const shared = Object.assign({}, ...key.columns.filter(name => base[name] === undefined).map(name => cell(name, 1)),
      column === undefined || literal === undefined ? {} : { [column]: literal }) as Row
    const varied = others.flatMap(({ columns }) => columns).filter(name => !key.columns.includes(name))
    const change = Object.assign({}, shared, ...varied.map(name => cell(name, 2))) as Row
    const kind = key === table.primaryKey ? 'primary key' : 'unique'
    return [{ name: key.name, kind, sqlstate: '23505', first: shared, change } satisfies RefusedRow]
  })
}

/** What each CHECK of a column speaks of: without it in the schema, the CHECK would not be there. */
const FACETS = [
  'oneOf', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
]

const KEYWORDS: Readonly<Record<string, string>> = { oneOf: 'enum' }

const withoutFacet = ({ value, ...arm }: Arm, facet: string): Arm => {
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== facet))
  return { ...arm, value: rest as unknown as Arm['value'] }
}

const lost = (table: Table, column: Column, arms: readonly Arm[], weaker: readonly Arm[]): readonly Check[] => {
  const left = new Set(columnChecks(table.name, column, weaker).map(({ name }) => name))
  return columnChecks(table.name, column, arms).filter(({ name }) => !left.has(name))
}

/** Values that break a facet in every form that the column may hold: a bound is the weakest of all. */
function against(document: Document, column: Column, arms: readonly Arm[], facet: string): readonly Json[] {
  const keyword = KEYWORDS[facet] ?? facet
  const values = arms.flatMap(arm => {
    const node = nodeOf(arm)
    const value = sample(document.schema, node) ?? null
    const site = { node, pointer: '', value, instance: '', put: (made: Json) => made, instanceOf: () => '' }
    return mistakesAt(document.schema, site).filter(each => each.keyword === keyword).flatMap(each => each.values)
  }).filter(value => isFor(value, column.type))
  const size = (value: Json): number => (typeof value === 'string' ? value.length : Number(value))
  if (/^(max|exclusiveMax)/.test(facet)) return values.toSorted((a, b) => size(b) - size(a))
  return /^(min|exclusiveMin)/.test(facet) ? values.toSorted((a, b) => size(a) - size(b)) : values
}

function checkCases(document: Document, table: Table): readonly RefusedRow[] {
  return table.columns.flatMap(column => {
    const arms = columnArms(document, column).filter(({ value }) => value.kind !== 'nothing')
    const whole: readonly Arm[] = [{ value: { kind: 'any', pointer: '' } }]
    const ofKind = column.type === 'jsonb' ? [{ lost: lost(table, column, arms, whole), values: [null] as Json[] }] : []
    const ofFacets = FACETS.map(facet => ({
      lost: lost(table, column, arms, arms.map(arm => withoutFacet(arm, facet))),
      values: against(document, column, arms, facet),
    }))
    return [...ofKind, ...ofFacets].flatMap(({ lost: checks, values: [value] }) =>
      checks.flatMap(({ name }): RefusedRow[] => (value === undefined ? [] :
        [{ name, kind: 'check', sqlstate: '23514', change: { [column.name]: cellOf(value, column.type) } }])))
  })
}

const notNullCases = (table: Table): readonly RefusedRow[] => table.columns.filter(({ nullable }) => !nullable)
  .map(({ name }) => ({ name, kind: 'not null', sqlstate: '23502', change: { [name]: 'NULL' } }))

const foreignKeyCases = (table: Table): readonly RefusedRow[] => table.columns.flatMap(({ name, references, type }) =>
  (references === undefined ? [] : [{
    name: references.name, kind: 'foreign key', sqlstate: '23503',
    change: { [name]: cellOf(type === 'text' ? NOWHERE : -1, type) },
  } satisfies RefusedRow]))

/** For every constraint of a table a row that only it refuses. */
export function tableCases(document: Document, table: Table, rows: Rows): TableCases {
  const variants = variantCases(document, table, rows)
  const found = [
    ...keyCases(table, rows), ...notNullCases(table), ...foreignKeyCases(table), ...checkCases(document, table),
    ...variants.refused,
  ]
  const refused = found.filter(({ name, kind }, i) =>
    kind === 'unique' || kind === 'check' && variants.refused.some(each => each.name === name) ||
    found.findIndex(other => other.name === name && other.kind === kind) === i)
  const named = new Set(refused.map(({ name }) => name))
  const kept = table.indexes.filter(({ unique }) => unique === true)
  const all = [table.primaryKey, ...table.unique, ...kept, ...table.checks]
  return {
    table: table.name, parents: rows.parents(table, [1, 2]), row: rows.row(table, 1),
    accepted: variants.accepted, refused,
    unprobed: all.map(({ name }) => name).filter(name => !named.has(name)),
  }
}
