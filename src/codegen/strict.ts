import Ajv from 'ajv'
import { isObject } from './json-object'
import type { Json } from './model'
import type { Refuse } from './refuse'

const META_SCHEMA = 'http://json-schema.org/draft-07/schema'

/** Refuses what the meta-schema of draft-07 refuses, e.g. a bound that is no number. */
export function refuseUnlessDraft07(schema: Json, refuse: Refuse): void {
  const ajv = new Ajv({ allErrors: true, logger: false })
  if (ajv.validate(META_SCHEMA, schema)) return
  // a node that may be true, false or an object fails in three ways at once
  for (const error of (ajv.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf')) {
    refuse(error.instancePath, {
      code: 'schema/not-draft-07',
      what: `${error.message ?? error.keyword}`,
      why: 'the file must satisfy the meta-schema of draft-07',
      fix: 'correct the keyword',
    })
  }
}

/** Refuses what plain `ajv compile`, without flags or plugins, refuses. */
export function refuseUnlessStrict(schema: Json, refuse: Refuse): void {
  if (!isObject(schema)) return
  const ajv = new Ajv({ allErrors: true, logger: false, code: { optimize: false } })
  try {
    ajv.compile(schema)
  } catch (error) {
    refuse('', {
      code: 'schema/not-strict',
      what: error instanceof Error ? error.message : String(error),
      why: 'plain `ajv compile` without flags or plugins must accept the file',
      fix: 'correct the keyword',
    })
  }
}
