import type { ErrorObject } from 'ajv'
import { childPointer } from '../../json-pointer'
import type { Json } from '../model'

/** What a validator says of a document: no mistake, one (`<keyword> <JSON Pointer>`), or several. */
export type Verdict = { readonly kind: 'valid' } | { readonly kind: 'problem'; readonly problem: string } |
  { readonly kind: 'several' }

/** Keywords that only repeat, one level up, what an inner error says. */
const ECHOES = new Set(['if', 'propertyNames', 'allOf'])
/** Keywords that speak for all inner errors: which of them counts, nobody can say. */
const WRAPPERS = new Set(['anyOf', 'oneOf', 'not', 'contains'])

function placeOf({ instancePath, propertyName, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string, additionalProperty?: string }
  const name = missingProperty ?? additionalProperty ?? propertyName
  return name === undefined ? instancePath : childPointer(instancePath, name)
}

function verdictOn(errors: readonly ErrorObject[]): Verdict {
  const spoken = errors.filter(({ keyword }) => !ECHOES.has(keyword))
  const wrapper = spoken.filter(({ keyword }) => WRAPPERS.has(keyword))
    .toSorted((a, b) => a.instancePath.length - b.instancePath.length)[0]
  const inside = ({ instancePath }: ErrorObject): boolean => wrapper !== undefined &&
    (instancePath === wrapper.instancePath || instancePath.startsWith(`${wrapper.instancePath}/`))
  const [only, ...more] = wrapper === undefined ? spoken : [wrapper, ...spoken.filter(error => !inside(error))]
  return only === undefined || more.length > 0 ? { kind: 'several' } :
    { kind: 'problem', problem: `${only.keyword} ${placeOf(only)}` }
}

/**
 * What tells the mistakes of a document.
 *
 * @param schema with its unions decided, so that one mistake is one error
 */
export function judgeOf(schema: { readonly [keyword: string]: Json }): (document: Json) => Verdict {
  // required here: a process that only reads the model needs no compiler
  const { default: Ajv } = require('ajv') as typeof import('ajv')
  const validate = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false }).compile(schema)
  return document => (validate(document) ? { kind: 'valid' } : verdictOn(validate.errors ?? []))
}
