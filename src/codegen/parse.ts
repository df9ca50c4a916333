import { type Place, SchemaError, type Trouble } from '../errors'
import type { Sources } from './load'
import type { Model } from './model'
import { parseSchema } from './parse-schema'
import { parseTable } from './parse-table'
import type { Refuse } from './refuse'
import { refuseUnlessDraft07, refuseUnlessStrict } from './strict'
import { refuseAcross } from './tables'

/**
 * What the schema and its sidecars say, as one Model. The sources are left as they are; the order of keys in them
 * does not matter.
 *
 * @throws SchemaError with every `schema/*` trouble at once, or, when the schema is sound, every `relational/*` one
 */
export function parse(sources: Sources): Model {
  const troubles: Trouble[] = []
  const refuseAt = (source: string): Refuse => (pointer, trouble) => {
    const where: Place = { source, pointer }
    troubles.push({ ...trouble, where })
  }
  const document = parseSchema(sources.schema, refuseAt(sources.schema.path))
  // our own words for a place come first; the meta-schema would only repeat them
  const named = troubles.map(({ where }) => where.pointer)
  refuseUnlessDraft07(sources.schema.value, (pointer, trouble) => {
    if (!named.includes(pointer)) refuseAt(sources.schema.path)(pointer, trouble)
  })
  if (troubles.length === 0) refuseUnlessStrict(sources.schema.value, refuseAt(sources.schema.path))
  // a sidecar read against half a schema would be blamed for the other half
  if (troubles.length > 0) throw new SchemaError(troubles)
  const tables = sources.sidecars
    .flatMap(source => parseTable(source, document, refuseAt(source.path)) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  // a table whose sidecar was refused is missing here: foreign keys to it would be blamed for that
  if (tables.length === sources.sidecars.length) refuseAcross(tables, document, table => refuseAt(table.source))
  if (troubles.length > 0) throw new SchemaError(troubles)
  return { document, tables }
}
