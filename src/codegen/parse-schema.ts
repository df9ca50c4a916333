import canonicalize from 'canonicalize'
import { childPointer } from '../json-pointer'
import type { Source } from './load'
import type { Definition, Document, Json, Value } from './model'
import { schemaVersion, TAKEN_TYPE_NAMES, TYPE_NAME } from './naming'
import { isObject, orderSchema } from './order'
import { parseValue, type Refuse } from './parse-value'
import { parseVariants } from './parse-variants'

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#'

const refuseTypeName = (name: string, pointer: string, refuse: Refuse): void => {
  if (TYPE_NAME.test(name) && !TAKEN_TYPE_NAMES.has(name)) return
  refuse(pointer, {
    code: 'schema/type-name',
    what: `${JSON.stringify(name)} cannot be the name of a type`,
    why: 'it is PascalCase, letters before digits, and no name that generated modules already use',
    fix: 'rename it',
  })
}

function parseDefinitions(definitions: Json | undefined, refuse: Refuse): readonly Definition[] {
  if (!isObject(definitions)) return []
  const names = new Set(Object.keys(definitions))
  return Object.entries(definitions).map(([name, node]) => {
    const pointer = childPointer('/definitions', name)
    refuseTypeName(name, pointer, refuse)
    const value = parseValue(node, pointer, { names, refuse })
    const { description } = value
    return { name, pointer, value, ...(description === undefined ? {} : { description }) }
  })
}

const leads = (value: Value | undefined): readonly string[] => {
  if (value?.kind === 'reference') return [value.definition]
  return value?.kind === 'union' ? value.arms.flatMap(leads) : []
}

/** A definition that leads back to itself through nothing but references and unions has no value. */
function refuseCircles(definitions: readonly Definition[], refuse: Refuse): boolean {
  const byName = new Map(definitions.map(definition => [definition.name, definition.value]))
  const circular = definitions.filter(({ name }) => {
    const reached = new Set<string>()
    const queue = [...leads(byName.get(name))]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      queue.push(...leads(byName.get(next)))
    }
    return reached.has(name)
  })
  for (const { name, pointer } of circular) {
    refuse(pointer, {
      code: 'schema/ref-circle',
      what: `${name} refers to itself without anything in between`,
      why: 'reading it would never end',
      fix: 'let it refer to itself only inside a property or an item',
    })
  }
  return circular.length > 0
}

const EMPTY: Document = {
  pointer: '', source: '', name: 'Nothing', version: '', variants: [], definitions: [], schema: {},
}

/** The metadata schema as a Document. Troubles go to `refuse`; the Document is whole only when there are none. */
export function parseSchema({ path, value }: Source, refuse: Refuse): Document {
  const schema = orderSchema(value)
  if (!isObject(schema)) {
    refuse('', { code: 'schema/type', what: 'not a schema', fix: 'write an object' })
    return { ...EMPTY, source: path }
  }
  if (schema['$schema'] !== DRAFT_07) {
    refuse('/$schema', {
      code: 'schema/draft',
      what: `found ${JSON.stringify(schema['$schema'] ?? null)}`,
      why: 'the schema is draft-07, and says so',
      fix: `write ${JSON.stringify(DRAFT_07)}`,
    })
  }
  const name = typeof schema['title'] === 'string' ? schema['title'] : ''
  refuseTypeName(name, '/title', refuse)
  const definitions = parseDefinitions(schema['definitions'], refuse)
  const circular = refuseCircles(definitions, refuse)
  const variants = parseVariants(schema, name, circular ? [] : definitions, refuse)
  const description = schema['description']
  return {
    pointer: '', source: path, name, variants, definitions, schema,
    version: schemaVersion(name, canonicalize(schema) ?? ''),
    ...(typeof description === 'string' ? { description } : {}),
  }
}
