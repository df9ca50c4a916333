import type { Json, Unexpressed } from '../../src/codegen/model'
import { emitTypesOf } from '../../src/codegen/emit/types'
import { isObject } from '../../src/codegen/order'
import { normalise } from '../../src/codegen/normalise'

/** What a generator made of a schema: a module that exports the type `Root`, or what it threw. */
export type Generated =
  | { readonly text: string; readonly unexpressed: readonly Unexpressed[] }
  | { readonly threw: string }

/** A way from a schema to a module. */
export type Generator = (schema: Json) => Promise<Generated>

const caught = (error: unknown): Generated =>
  ({ threw: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' })

/** Ours: json-schema-to-typescript behind the normalising pass. */
export const ours: Generator = async schema => {
  try {
    return { text: await emitTypesOf(schema, 'Root', 'a schema'), unexpressed: normalise(schema, 'Root').unexpressed }
  } catch (error) {
    return caught(error)
  }
}

/** json-schema-to-typescript alone. */
export const baseline: Generator = async schema => {
  const { compile } = require('json-schema-to-typescript') as typeof import('json-schema-to-typescript')
  try {
    const titled = isObject(schema) ? { ...structuredClone(schema), title: 'Root' } : schema
    const text = await compile(titled as never, 'Root', {
      bannerComment: '', format: false, unknownAny: true, $refOptions: { resolve: { http: false } },
    })
    return { text, unexpressed: [] }
  } catch (error) {
    return caught(error)
  }
}
