import type { JSONSchema } from 'json-schema-to-typescript'
import type { JsonObject } from '../json-object'
import { heading } from './heading'

/** The types of any draft-07 schema. */
export async function emitTypesOf(schema: JsonObject, name: string, source: string): Promise<string> {
  // required here: the library brings its formatter along
  const { compile } = require('json-schema-to-typescript') as typeof import('json-schema-to-typescript')
  const text = await compile({ ...structuredClone(schema), title: name } as JSONSchema, name, {
    bannerComment: '', format: false, unknownAny: true,
  })
  return [heading('ts', source), '', text.trim(), ''].join('\n')
}
