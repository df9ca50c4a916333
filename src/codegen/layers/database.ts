import { decideUnions } from '../decide'
import type { Document, Model, Rule, Table, Unexpressed } from '../model'
import { compileSqlValidator, sqlUnexpressed } from '../sql-validator'
import { columnLayers } from './columns'
import { by, type DatabaseLayer, not, ruleName } from './layers'
import { type PlacedRule, reachedFrom, type References, referencesOf } from './rules'

/** Keywords that cannot be asked at all when a rule within them cannot; those below them fall with them. */
const FALLS_WITH: Readonly<Record<string, readonly string[]>> = {
  not: ['not'], if: ['if', 'then', 'else'], patternProperties: ['patternProperties'],
}

/** The rule whose refusal by a layer takes this one along, if there is one. */
function cause(rule: Rule, unexpressed: readonly Unexpressed[]): Unexpressed | undefined {
  return unexpressed.find(({ pointer, keyword }) => (FALLS_WITH[keyword] ?? [])
    .some(branch => `${rule.pointer}/`.startsWith(`${pointer}/${branch}/`)))
}

type OfRule = (rule: PlacedRule) => DatabaseLayer | undefined

/** What the SQL validator enforces: the rules of whole documents, where a table says which of its rows hold them. */
function byValidator({ document, tables }: Model, references: References): OfRule {
  const reached = reachedFrom('', references)
  const governed = tables.find(({ governs }) => governs !== undefined)
  if (governed === undefined) {
    const why = 'no sidecar says which rows hold whole documents of this schema (governs)'
    return ({ home }) => (reached.has(home) ? { ...not(why), excused: true } : undefined)
  }
  const entry = compileSqlValidator(document.name, decideUnions(document)).entry
  const unexpressed = sqlUnexpressed(document.schema)
  const why = new Map(unexpressed.map(one => [ruleName(one), one.why]))
  return rule => {
    if (!reached.has(rule.home)) return undefined
    const own = why.get(ruleName(rule))
    if (own !== undefined) return not(own)
    const above = cause(rule, unexpressed)
    if (above === undefined) return by(`function ${entry} on ${governed.name}`)
    return { ...not(`it stands within ${ruleName(above)}, which cannot be asked`), excused: true }
  }
}

/** What the columns of a table enforce. */
function byColumns(table: Table, document: Document, references: References): OfRule {
  const known = new Map<string, DatabaseLayer[]>()
  const holds = new Map<string, string>()
  for (const column of table.columns) {
    for (const { rule, layer } of columnLayers(table, column, document)) {
      known.set(ruleName(rule), [...known.get(ruleName(rule)) ?? [], layer])
    }
    if (column.source.kind !== 'value') continue
    for (const home of reachedFrom(column.source.definition, references)) holds.set(home, column.name)
  }
  return rule => {
    const layers = known.get(ruleName(rule))
    if (layers !== undefined) return joined(layers)
    const column = holds.get(rule.home)
    if (column === undefined) return undefined
    const why = `${table.name}.${column} is asked for its type, constants, lengths, bounds and pattern only`
    return table.adopted ? { ...not(why), excused: true } : not(why)
  }
}

/** One layer of several: whatever enforces the rule anywhere, else the first reason that excuses nobody. */
function joined(layers: readonly DatabaseLayer[]): DatabaseLayer | undefined {
  const enforcing = [...new Set(layers.flatMap(layer => (layer.enforced ? layer.by : [])))]
  if (enforcing.length > 0) return by(...enforcing)
  return layers.find(({ excused }) => excused === undefined) ?? layers[0]
}

function byVariants({ tables }: Model): OfRule {
  const checks = tables.flatMap(table => table.checks.filter(({ subject }) => subject === 'variant'))
  return ({ pointer, keyword }) => (pointer === '' && (keyword === 'oneOf' || keyword === 'anyOf') && checks.length > 0
    ? by(...checks.map(({ name }) => `CHECK ${name}`))
    : undefined)
}

const UNUSED: DatabaseLayer = { ...not('neither a document nor a table has values of it'), excused: true }

/** What in the database enforces a rule of the schema, or why nothing does. */
export function databaseLayers(model: Model): (rule: PlacedRule) => DatabaseLayer {
  const { document, tables } = model
  const references = referencesOf(document.schema)
  const layers = [
    byValidator(model, references), byVariants(model), ...tables.map(table => byColumns(table, document, references)),
  ]
  return rule => joined(layers.flatMap(of => of(rule) ?? [])) ?? UNUSED
}
