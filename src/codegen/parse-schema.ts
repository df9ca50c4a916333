import { canonicalText } from '../canonical-json'
import { childPointer } from '../json-pointer'
import { bundle } from './bundle'
import { isObject, type JsonObject } from './json-object'
import { refuseKeywords } from './keywords'
import type { Source } from './load'
import type { Definition, Document } from './model'
import { schemaVersion } from './naming'
import { orderSchema } from './order'
import { parseValue } from './parse-value'
import { parseVariants } from './parse-variants'
import type { Refuse } from './refuse'

/** What a draft-07 schema calls its draft: with an empty fragment or without. */
const DRAFT_07 = /^http:\/\/json-schema\.org\/draft-07\/schema#?$/

/** Refuses a schema that says it is of another draft. One that says nothing is read as draft-07. */
export function refuseOtherDraft(schema: JsonObject, refuse: Refuse): void {
  const { $schema } = schema
  if ($schema === undefined || (typeof $schema === 'string' && DRAFT_07.test($schema))) return
  refuse('/$schema', {
    code: 'schema/draft',
    what: `found ${JSON.stringify($schema)}`,
    why: 'the keywords of another draft mean other things',
    fix: 'write the schema in draft-07, and "http://json-schema.org/draft-07/schema#" here',
  })
}

function parseDefinitions(schema: JsonObject, origins: ReadonlyMap<string, string>): readonly Definition[] {
  const { definitions } = schema
  return Object.entries(isObject(definitions) ? definitions : {}).map(([name, node]) => {
    const pointer = childPointer('/definitions', name)
    const value = parseValue(node, pointer)
    const [origin, { description }] = [origins.get(name), value]
    return {
      name, pointer, value,
      ...(description === undefined ? {} : { description }), ...(origin === undefined ? {} : { origin }),
    }
  })
}

const EMPTY: Document = {
  pointer: '', source: '', name: 'Nothing', version: '', variants: [], definitions: [], schema: {},
}

/** A schema of draft-07 as a Document. References that cannot be followed go to `refuse`. */
export function documentOf({ path, value }: Source & { readonly value: JsonObject }, refuse: Refuse): Document {
  const { name, schema, origins } = bundle(value, path, refuse)
  const definitions = parseDefinitions(schema, origins)
  const { description } = schema
  return {
    pointer: '', source: path, name, variants: parseVariants(schema, name, definitions), definitions, schema,
    // of the file as it is: what a bundle looks like must not change the name of a version
    version: schemaVersion(name, canonicalText(orderSchema(value))),
    ...(typeof description === 'string' ? { description } : {}),
  }
}

/** A schema for tables as a Document. Troubles go to `refuse`; the Document is whole only when there are none. */
export function parseSchema({ path, value }: Source, refuse: Refuse): Document {
  if (!isObject(value)) {
    refuse('', { code: 'schema/type', what: 'not a schema', fix: 'write an object' })
    return { ...EMPTY, source: path }
  }
  refuseOtherDraft(value, refuse)
  refuseKeywords(value, refuse)
  return documentOf({ path, value }, refuse)
}
