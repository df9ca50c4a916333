import type { Document, Model, Unexpressed } from '../model'
import { normalise } from '../normalise'
import { sourcePointer } from '../source-pointer'
import { databaseLayers } from './database'
import { by, type Layer, type Layers, not, ruleName, type RuleLayers } from './layers'
import { relationalFacts } from './relational'
import { type PlacedRule, reachedFrom, referencesOf, rulesOf } from './rules'
import { waiversOf } from './waivers'

export type { Layers, RelationalFact, RuleLayers } from './layers'
export { refuseUnexpressible, refuseUnneededWaivers } from './strict'

/** The type that says a rule, or why none does. */
function typescriptLayers(document: Document): (rule: PlacedRule) => Layer {
  const { unexpressed } = normalise(document.schema, document.name)
  const whys = new Map(unexpressed.map((one: Unexpressed) => [ruleName(one), one.why]))
  return rule => {
    const why = whys.get(ruleName(rule))
    return why === undefined ? by(`type ${rule.home === '' ? document.name : rule.home}`) : not(why)
  }
}

/** The validators that measure by a rule: that of documents, and those of values that only a table owns. */
function ajvLayers({ document, tables }: Model): (rule: PlacedRule) => Layer {
  // no validator is made of a schema without tables: ajv reads the schema itself
  if (tables.length === 0) return () => by('ajv compile')
  const references = referencesOf(document.schema)
  const owned = tables.flatMap(({ columns }) =>
    columns.flatMap(({ source }) => (source.kind === 'value' ? [source.definition] : [])))
  const validators = [
    [`validate${document.name}`, reachedFrom('', references)] as const,
    ...[...new Set(owned)].sort().map(name => [`validateValue.${name}`, reachedFrom(name, references)] as const),
  ]
  return ({ home }) => {
    const [first] = validators.filter(([, reached]) => reached.has(home)).map(([name]) => name)
    return first === undefined ? not('neither a document nor a table has values of it') : by(first)
  }
}

/** What enforces each rule of the schema, in the schema's order; without tables, in the types alone. */
export function layersOf(model: Model): Layers {
  const { document, tables } = model
  const [ajv, typescript] = [ajvLayers(model), typescriptLayers(document)]
  const database = tables.length === 0 ? undefined : databaseLayers(model)
  const waived = waiversOf(tables)
  const rules = rulesOf(document.schema).map((rule): RuleLayers => {
    const placed = { pointer: sourcePointer(document, rule.pointer), keyword: rule.keyword }
    const layer = database?.(rule)
    const reason = waived.get(ruleName(placed))?.reason
    return {
      ...placed, of: rule.home === '' ? document.name : rule.home, ajv: ajv(rule), typescript: typescript(rule),
      ...(layer === undefined ? {} : { database: reason === undefined ? layer : { ...layer, waived: reason } }),
    }
  })
  return { schema: document.source, type: document.name, rules, relational: tables.flatMap(relationalFacts) }
}
