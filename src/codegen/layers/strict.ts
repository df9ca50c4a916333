import { SchemaError, type Trouble } from '../../errors'
import { childPointer } from '../../json-pointer'
import type { Model, Table } from '../model'
import { type Layers, ruleName, type RuleLayers } from './layers'

/** What is wrong with the waiver of a rule, if anything. */
function unneeded(
  rule: RuleLayers | undefined, name: string, schema: string,
): Omit<Trouble, 'code' | 'where'> | undefined {
  if (rule?.database === undefined) {
    return {
      what: `${JSON.stringify(name)} is no rule of ${schema}`,
      why: 'a waiver names the pointer of a schema, then the keyword',
      fix: 'correct or remove it',
    }
  }
  const { database } = rule
  if (database.enforced) {
    const why = 'a waiver would hide it if that were lost'
    return { what: `${database.by.join(', ')} enforces the rule`, why, fix: 'remove the waiver' }
  }
  return database.excused === true
    ? { what: 'the rule needs no waiver', why: database.why, fix: 'remove the waiver' }
    : undefined
}

/**
 * Waivers must be of rules that need them, or the list of what is not enforced would be wrong.
 *
 * @throws SchemaError `layers/waiver-unneeded`, all at once
 */
export function refuseUnneededWaivers({ tables }: Model, { schema, rules }: Layers): void {
  const byName = new Map(rules.map(rule => [ruleName(rule), rule]))
  const troublesIn = ({ source, waived = [] }: Table): readonly Trouble[] => waived.flatMap(({ rule: name }) => {
    const trouble = unneeded(byName.get(name), name, schema)
    const where = { source, pointer: childPointer('/waived', name) }
    return trouble === undefined ? [] : [{ code: 'layers/waiver-unneeded', where, ...trouble }]
  })
  const troubles = tables.flatMap(troublesIn)
  if (troubles.length > 0) throw new SchemaError(troubles)
}

/**
 * Strict mode: every rule of the schema is enforced by the database too, or waived with a reason.
 *
 * @throws SchemaError `layers/unexpressible`, all at once
 */
export function refuseUnexpressible({ tables }: Model, { schema, rules }: Layers): void {
  const sidecar = (tables.find(({ governs }) => governs !== undefined) ?? tables[0])?.source ?? 'a sidecar'
  const troubles = rules.flatMap(({ pointer, keyword, database }): readonly Trouble[] => {
    if (database === undefined || database.enforced || database.excused === true) return []
    if (database.waived !== undefined) return []
    const name = ruleName({ pointer, keyword })
    return [{
      code: 'layers/unexpressible',
      where: { source: schema, pointer: name },
      what: `the database cannot enforce ${keyword} of ${pointer === '' ? 'the document' : pointer}`,
      why: database.why,
      fix: `say it another way, or in ${sidecar}: "waived": {${JSON.stringify(name)}: "the reason"}`,
    }]
  })
  if (troubles.length > 0) throw new SchemaError(troubles)
}
