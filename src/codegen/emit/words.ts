import type { NumberValue, TextValue, Value } from '../model'
import { assertNever } from '../model'
import { quote } from '../quote'

const code = (text: string): string => quote(text, 'markdown-code')

const oneOf = (values: readonly (string | number | boolean)[]): string =>
  values.length === 1 ? code(String(values[0])) : `one of ${values.map(value => code(String(value))).join(', ')}`

function range(value: NumberValue): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = value
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`
  return [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
  ].join(', ')
}

function lengths({ minLength, maxLength }: TextValue): string {
  return [
    ...(minLength === undefined ? [] : [`at least ${minLength} characters`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
  ].join(', ')
}

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`

/** What a value may be, in a few words of Markdown; a definition is named and linked. */
export function inWords(value: Value): string {
  switch (value.kind) {
    case 'reference':
      return link(value.definition)
    case 'union':
      return value.arms.map(inWords).join(' or ')
    case 'text':
      return value.oneOf === undefined ? 'text' : oneOf(value.oneOf)
    case 'number':
      return value.oneOf === undefined ? (value.whole ? 'whole number' : 'number') : oneOf(value.oneOf)
    case 'flag':
      return value.oneOf === undefined ? 'true or false' : oneOf(value.oneOf)
    case 'nothing':
      return 'null'
    case 'list':
      return `list of ${inWords(value.items)}`
    case 'record': {
      const named = value.fields.filter(field => field.presence !== 'forbidden').map(field => code(field.name))
      return named.length > 0 ? `object with ${named.join(', ')}` : `object of ${inWords(value.rest)} by name`
    }
    case 'any':
      return 'anything'
    case 'never':
      return 'nothing'
    default:
      return assertNever(value)
  }
}

/** The bounds of a value, in Markdown; empty when it has none, or when a definition it names says them. */
export function ruleOf(value: Value): string {
  switch (value.kind) {
    case 'text': {
      const bounds = lengths(value)
      const pattern = value.pattern === undefined ? '' : `matches ${code(value.pattern)}`
      return [bounds, pattern].filter(part => part !== '').join('; ')
    }
    case 'number':
      return range(value)
    case 'record': {
      const forbidden = value.fields.filter(field => field.presence === 'forbidden').map(field => code(field.name))
      const required = value.fields.filter(field => field.presence === 'required').map(field => code(field.name))
      return [
        ...(required.length === 0 ? [] : [`requires ${required.join(', ')}`]),
        ...(forbidden.length === 0 ? [] : [`never ${forbidden.join(', ')}`]),
        ...(value.rest.kind === 'never' ? ['nothing else'] : []),
      ].join('; ')
    }
    default:
      return ''
  }
}
