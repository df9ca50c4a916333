import Ajv from 'ajv'
import type { Document } from './model'
import type { Refuse } from './parse-value'

const META_SCHEMA = 'http://json-schema.org/draft-07/schema'

/** Refuses what the meta-schema of draft-07 refuses, e.g. a bound that is no number. */
export function refuseUnlessDraft07(document: Document, refuse: Refuse): void {
  const ajv = new Ajv({ allErrors: true, logger: false })
  if (ajv.validate(META_SCHEMA, document.schema)) return
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
export function refuseUnlessStrict(document: Document, refuse: Refuse): void {
  const ajv = new Ajv({ allErrors: true, logger: false, code: { optimize: false } })
  try {
    ajv.compile(document.schema)
  } catch (error) {
    refuse('', {
      code: 'schema/not-strict',
      what: error instanceof Error ? error.message : String(error),
      why: 'plain `ajv compile` without flags or plugins must accept the file',
      fix: 'correct the keyword',
    })
  }
}
