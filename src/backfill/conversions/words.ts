import {
  held,
  isObject,
  kindOf,
  quote,
  unwrap,
  value,
  type Options,
  type Outcome,
  type SingleConversion,
} from './conversion'
import { readTextList } from './text-list'

function translate(it: unknown, options: Options): Outcome {
  const entry = unwrap(it)
  const words = options['words'] as Readonly<Record<string, string>>
  if (typeof entry === 'string' && Object.hasOwn(words, entry)) return value(words[entry])
  return held('unknown-word', `${quote(entry)} is none of ${Object.keys(words).join(', ')}`)
}

/** `words`: a closed list of words of the source, each with the word it means here; any other word is held. */
export const words: SingleConversion = {
  name: 'words',
  reads: 'one',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['words'],
    properties: {
      words: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
    },
  },
  convert: translate,
}

/** `one-of`: the one entry of a list (or the text) that is among given words, whatever its case. */
export const oneOf: SingleConversion = {
  name: 'one-of',
  reads: 'one',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['words'],
    properties: { words: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } },
  },
  convert: (it, options) => {
    const known = options['words'] as readonly string[]
    const entries: readonly unknown[] = Array.isArray(it) ? it : [it]
    const hits = known.filter(word => entries.some(each => typeof each === 'string' && each.toLowerCase() === word))
    const [hit] = hits
    if (hits.length === 1 && hit !== undefined) return value(hit)
    return held(
      hits.length === 0 ? 'unknown-word' : 'contradiction',
      `${quote(it)} holds ${hits.length} of the known words`,
    )
  },
}

/** `keys`: the names in an object, as one text. */
export const keys: SingleConversion = {
  name: 'keys',
  reads: 'one',
  convert: it =>
    isObject(it) ? readTextList(Object.keys(it)) : held('unexpected-shape', `expected an object, got ${kindOf(it)}`),
}

/** `size`: how many entries an object or a list has. */
export const size: SingleConversion = {
  name: 'size',
  reads: 'one',
  convert: it =>
    typeof it === 'object' && it !== null
      ? value(Object.keys(it).length)
      : held('unexpected-shape', `expected an object or a list, got ${kindOf(it)}`),
}
