import { posix } from 'node:path'
import { SchemaError, type Trouble } from '../errors'
import { bundle } from './bundle'
import { emitTypesOf } from './emit/types'
import { isObject, type JsonObject } from './json-object'
import type { Source } from './load'
import { kebab } from './naming'
import { refuseOtherDraft } from './parse-schema'
import type { Refuse } from './refuse'
import { refuseUnlessDraft07 } from './strict'
import type { Output } from './write'

/** The schema as an object: `true` says what an empty one says, and `false` what a negated empty one says. */
function asObject({ path, value }: Source): JsonObject {
  if (value === true) return {}
  if (value === false) return { not: {} }
  if (isObject(value)) return value
  throw new SchemaError({
    code: 'schema/type', where: { source: path, pointer: '' }, what: 'not a schema', fix: 'write an object, true or false',
  })
}

/**
 * The types of a schema without sidecars: any that draft-07 allows and that refers to nothing outside of its file.
 *
 * @throws SchemaError `schema/*`, all at once
 */
export async function typesAlone(source: Source, outDir: string): Promise<readonly Output[]> {
  const troubles: Trouble[] = []
  const refuse: Refuse = (pointer, trouble) => troubles.push({ ...trouble, where: { source: source.path, pointer } })
  const schema = asObject(source)
  refuseOtherDraft(schema, refuse)
  refuseUnlessDraft07(schema, refuse)
  if (troubles.length > 0) throw new SchemaError(troubles)
  const { name, schema: bundled } = bundle(schema, source.path, refuse)
  if (troubles.length > 0) throw new SchemaError(troubles)
  const text = await emitTypesOf(bundled, name, source.path)
  return [{ path: posix.join(outDir, 'types', `${kebab(name)}.ts`), text }]
}
