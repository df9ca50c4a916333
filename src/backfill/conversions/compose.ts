import { held, quote, value, type Found, type JointConversion, type Options, type Outcome } from './conversion'
import { isSentinel } from './sentinel'

const PLACEHOLDER = /\{(\/[^{}]*)\}/g

/** The pointers that a template names, in order. */
export const placeholders = (template: string): readonly string[] =>
  [...template.matchAll(PLACEHOLDER)].map(match => match[1] ?? '')

function matchOf(options: Options, pointer: string): RegExp {
  const parts = options['parts'] as Readonly<Record<string, string>> | undefined
  const match = parts !== undefined && Object.hasOwn(parts, pointer) ? (parts[pointer] ?? '^(.+)$') : '^([^\\s]+)$'
  return new RegExp(match, 'u')
}

interface Part {
  readonly pointer: string
  readonly match: RegExp
}

// by identity: a rule has the same options for every record
const known = new WeakMap<Options, readonly Part[]>()

function partsOf(options: Options): readonly Part[] {
  const parts = known.get(options) ??
    placeholders(String(options['template'])).map(pointer => ({ pointer, match: matchOf(options, pointer) }))
  known.set(options, parts)
  return parts
}

function compose(found: readonly Found[], options: Options): Outcome {
  const template = String(options['template'])
  const texts = new Map<string, string>()
  for (const { pointer, match } of partsOf(options)) {
    const it = found.find(each => each.pointer === pointer)?.value
    if (it === undefined) return held('missing', `${pointer} is not there`)
    const [, part] = typeof it === 'string' ? (match.exec(it) ?? []) : []
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
