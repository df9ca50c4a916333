import { held, quote, value, type Found, type JointConversion, type Options, type Outcome } from './conversion'
import { isSentinel } from './sentinel'

const PLACEHOLDER = /\{(\/[^{}]*)\}/g

/** The pointers that a template names, in order. */
export const placeholders = (template: string): readonly string[] =>
  [...template.matchAll(PLACEHOLDER)].map(match => match[1] ?? '')

const matchOf = (options: Options, pointer: string): string => {
  const parts = options['parts'] as Readonly<Record<string, string>> | undefined
  return parts !== undefined && Object.hasOwn(parts, pointer) ? (parts[pointer] ?? '^(.+)$') : '^([^\\s]+)$'
}

function compose(found: readonly Found[], options: Options): Outcome {
  const template = String(options['template'])
  const texts = new Map<string, string>()
  for (const pointer of placeholders(template)) {
    const it = found.find(each => each.pointer === pointer)?.value
    if (it === undefined) return held('missing', `${pointer} is not there`)
    const [, part] = typeof it === 'string' ? (new RegExp(matchOf(options, pointer), 'u').exec(it) ?? []) : []
    if (part === undefined || isSentinel(part)) {
      return held('unexpected-shape', `${pointer} is ${quote(it)}, which is not of the expected form`)
    }
    texts.set(pointer, options['encode'] === false ? part : encodeURI(part).replace(/[?#]/g, encodeURIComponent))
  }
  return value(template.replace(PLACEHOLDER, (_, pointer: string) => texts.get(pointer) ?? ''))
}

/**
 * `compose`: facts of the record put into a template, `https://host/{/owner}/{/path}`. `parts` gives for a pointer the
 * regular expression whose first group is taken; a part that does not match holds the whole. Parts are URL-encoded
 * unless `encode` is false.
 */
export const composed: JointConversion = {
  name: 'compose',
  reads: 'all',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['template'],
    properties: {
      template: { type: 'string', minLength: 1 },
      parts: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
      encode: { type: 'boolean' },
    },
  },
  convert: compose,
}
