import { posix } from 'node:path'
import { SchemaError, type Trouble } from '../errors'
import { emitLayers } from './emit/layers'
import { emitTypes } from './emit/types'
import { isObject, type JsonObject } from './json-object'
import { layersOf } from './layers'
import type { Source } from './load'
import type { Model } from './model'
import { kebab } from './naming'
import { documentOf, refuseOtherDraft } from './parse-schema'
import type { Refuse } from './refuse'
import { refuseUnlessDraft07 } from './strict'
import type { Output } from './write'

/** The schema as an object: `true` says what an empty one says, and `false` what a negated empty one says. */
function asObject({ path, value }: Source): JsonObject {
  if (value === true) return {}
  if (value === false) return { not: {} }
  if (isObject(value)) return value
  throw new SchemaError({
    code: 'schema/type', where: { source: path, pointer: '' },
    what: 'not a schema', fix: 'write an object, true or false',
  })
}

/**
 * A schema without sidecars: any that draft-07 allows and that refers to nothing outside of its file.
 *
 * @throws SchemaError `schema/*`, all at once
 */
export function modelAlone(source: Source): Model {
  const troubles: Trouble[] = []
  const refuse: Refuse = (pointer, trouble) => troubles.push({ ...trouble, where: { source: source.path, pointer } })
  const value = asObject(source)
  refuseOtherDraft(value, refuse)
  refuseUnlessDraft07(value, refuse)
  if (troubles.length > 0) throw new SchemaError(troubles)
  const document = documentOf({ ...source, value }, refuse)
  if (troubles.length > 0) throw new SchemaError(troubles)
  return { document, tables: [] }
}

/** The types of a schema without sidecars, and what they and ajv enforce of it. @throws SchemaError `schema/*` */
export async function typesAlone(source: Source, outDir: string): Promise<readonly Output[]> {
  const model = modelAlone(source)
  const { document } = model
  return [
    { path: posix.join(outDir, 'layers.md'), text: emitLayers(layersOf(model)) },
    { path: posix.join(outDir, 'types', `${kebab(document.name)}.ts`), text: await emitTypes(document) },
  ]
}
