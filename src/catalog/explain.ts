import type { ErrorObject } from 'ajv'
import { stringify } from 'lossless-json'
import type { Trouble } from '../errors'
import { childPointer, valueAt } from '../json-pointer'

const SHOWN = 120

/** A value as people recognise it: JSON, cut at 120 characters. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  // a number that JavaScript cannot hold is shown by its digits
  const text = stringify(value) ?? String(value)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} characters)`
}

type Explain = (error: Failure) => Omit<Trouble, 'where'> & { pointer?: string }
interface Failure extends ErrorObject {
  readonly found: unknown
  readonly expected: string
}

const descriptionOf = (schema: unknown): string | undefined => {
  const description = valueAt(schema, '/description')
  return typeof description === 'string' ? description : undefined
}

const param = (error: Failure, name: string): string => String((error.params as Record<string, unknown>)[name])

const misfit = (code: string, fix: string): Explain => error => ({
  code,
  what: `found ${describeValue(error.found)}`,
  why: `expected: ${error.expected}`,
  fix,
})

const tooFew: Explain = error => ({
  code: 'metadata/empty',
  what: `found ${describeValue(error.found)}, which has nothing in it`,
  why: `expected: ${error.expected}`,
  fix: 'give at least one, or declare why there is none: {"absent": "not_reported", "reason": "…"}',
})

const EXPLAIN: Readonly<Record<string, Explain>> = {
  required: error => ({
    pointer: childPointer(error.instancePath, param(error, 'missingProperty')),
    code: 'metadata/required',
    what: 'missing',
    why: `every ${variantOf(error)} has this field`,
    fix: 'add it; a fact that is honestly unknown may be {"absent": "not_reported", "reason": "…"}',
  }),
  additionalProperties: error => ({
    pointer: childPointer(error.instancePath, param(error, 'additionalProperty')),
    code: 'metadata/unknown-field',
    what: 'a field the schema does not name',
    why: `the fields here are ${Object.keys((valueAt(error.parentSchema, '/properties') ?? {}) as object).join(', ')}`,
    fix: 'correct its name, or move it into extensions',
  }),
  'false schema': error => ({
    code: 'metadata/forbidden-field',
    what: `found ${describeValue(error.found)} where nothing may stand`,
    why: 'this variant has no such field, or the name is reserved',
    fix: 'remove it; a model with an external source has "is_external": true',
  }),
  type: misfit('metadata/type', 'give a value of that kind'),
  enum: misfit('metadata/not-allowed', 'give one of the values the schema lists'),
  const: misfit('metadata/not-allowed', 'give the one value the schema names'),
  pattern: misfit('metadata/pattern', 'give a value of that form'),
  minimum: misfit('metadata/range', 'give a number within the bounds'),
  maximum: misfit('metadata/range', 'give a number within the bounds'),
  minLength: misfit('metadata/length', 'give a longer text'),
  maxLength: misfit('metadata/length', 'give a shorter text'),
  minProperties: tooFew,
}

function variantOf(error: Failure): string {
  const title = valueAt(error.parentSchema, '/title')
  return typeof title === 'string' ? title : 'object here'
}

const allowed = (error: ErrorObject): string => {
  const values = (error.params as Record<string, unknown>)['allowedValues']
  return Array.isArray(values) ? `one of ${values.map(describeValue).join(', ')}` : ''
}

function expectedBy(error: ErrorObject): string {
  const described = descriptionOf(error.parentSchema)
  if (error.keyword === 'enum') return allowed(error)
  return described ?? error.message ?? error.keyword
}

/** Keywords that only repeat, one level up, what an inner error already says. */
const ECHOES = new Set(['if', 'propertyNames', 'anyOf', 'oneOf', 'allOf'])

/**
 * Ajv's errors as troubles: one per mistake, each with the pointer of the value it is about.
 * Of several errors at one place the kind of value speaks first: a text has no minimum.
 */
export function explain(errors: readonly ErrorObject[], root: unknown, source?: string): readonly Trouble[] {
  const byPointer = new Map<string, { trouble: Trouble; keyword: string }>()
  for (const error of errors) {
    if (ECHOES.has(error.keyword)) continue
    const name = error.propertyName
    const at = name === undefined ? error.instancePath : childPointer(error.instancePath, name)
    const found = name ?? valueAt(root, error.instancePath)
    const explained = (EXPLAIN[error.keyword] ?? misfit('metadata/invalid', 'see the schema'))({
      ...error, found, expected: expectedBy(error),
    })
    const { pointer = at, ...rest } = explained
    const code = name === undefined ? rest.code : 'metadata/name'
    const trouble: Trouble = { ...rest, code, where: source === undefined ? { pointer } : { source, pointer } }
    const earlier = byPointer.get(pointer)
    if (earlier === undefined || (error.keyword === 'type' && earlier.keyword !== 'type')) {
      byPointer.set(pointer, { trouble, keyword: error.keyword })
    }
  }
  return [...byPointer.values()].map(entry => entry.trouble)
}

/** What the database refused, as it says it. */
export interface RefusedRule {
  /** The keyword, e.g. `required`; `json` for a text that is no JSON. */
  readonly rule: string
  /** The artifact. */
  readonly source: string
  readonly pointer: string
  /** The value as JSON, cut. */
  readonly found: string
}

/** A rule that PostgreSQL found broken, as the trouble that the validator would have told. */
export function explainRefusal({ rule, source, pointer, found }: RefusedRule): Trouble {
  const where = { source, pointer }
  const why = `artifacts takes models only whose metadata satisfies the schema (${rule})`
  if (rule === 'json') {
    return { code: 'json/syntax', where, what: `found ${found}`, why, fix: 'write one JSON value that jsonb can hold' }
  }
  const { code, what, fix } = (EXPLAIN[rule] ?? misfit('metadata/invalid', 'see the schema'))({
    keyword: rule, instancePath: '', schemaPath: '', params: {}, found: undefined, expected: rule,
  })
  return {
    code: rule === 'propertyNames' ? 'metadata/name' : code, where,
    what: rule === 'required' ? what : `found ${found}`, why, ...(fix === undefined ? {} : { fix }),
  }
}
