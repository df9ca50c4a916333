import { isSafeNumber } from 'lossless-json'
import type { DataError } from '../../errors'
import { filterError } from './filter-error'

/** The longest filter, in UTF-16 units. */
export const MAX_LENGTH = 10_000

/** A word of a filter with its place. */
export type Token = { readonly at: number } & (
  /** `bare`: one segment without quotes. */
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly bare: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly value: string }
  | { readonly kind: 'end' })

const BLANK = /\s+/uy
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy
const SEGMENT = /[\p{L}\p{M}\p{N}_-]+/uy
const QUOTED = /"((?:[^"]|"")*)"/uy
const TEXT = /'((?:[^']|'')*)'/uy
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy
const SYMBOL = /!=|<>|<=|>=|[=<>(),]/uy

/** What PostgreSQL cannot hold in a text. */
const UNSTORABLE = /\u0000|\p{Cs}/u

const HINTS: Readonly<Record<string, string>> = {
  '&': 'write and', '|': 'write or', '!': 'write != or not', '+': 'leave the sign out',
    '*': 'a pattern has %, as in title like \'%net%\'',
  ';': 'leave it out', '@': 'put such a name in double quotes',
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isWordAt = (text: string, at: number): boolean => match(SEGMENT, text, at) !== null

/** A plain word: it needs no quotes as the first segment of a field's name. */
export const isPlainWord = (text: string): boolean => match(WORD, text, 0)?.[0] === text

/** A segment that needs no quotes behind a dot. */
export const isPlainSegment = (text: string): boolean => match(SEGMENT, text, 0)?.[0] === text

const unterminated = (text: string, at: number): DataError => filterError(text, {
  code: 'filter/unterminated', at, what: 'this quote is never closed',
  fix: text[at] === '"' ? 'close the quoted name' : 'close the text; a quote inside it is doubled',
})

interface Read {
  readonly token: Token
  readonly end: number
}

function readName(text: string, at: number): Read | undefined {
  const path: string[] = []
  let end = at
  let bare = true
  for (;;) {
    const plain = match(path.length === 0 ? WORD : SEGMENT, text, end)
    const quoted = plain === null ? match(QUOTED, text, end) : null
    const [whole, inner = ''] = plain ?? quoted ?? []
    if (whole === undefined) {
      if (path.length === 0) return undefined
      if (text[end] === '"') throw unterminated(text, end)
      throw filterError(text, {
        code: 'filter/syntax', at: end, what: 'a name is missing behind the dot',
        fix: 'write a name, in double quotes if it holds more than letters, digits, _ and -',
      })
    }
    path.push(plain === null ? inner.replaceAll('""', '"') : whole)
    bare &&= plain !== null
    end += whole.length
    if (text[end] !== '.') return { token: { kind: 'name', path, bare: bare && path.length === 1, at }, end }
    end++
  }
}

function readNumber(text: string, at: number): Read | undefined {
  const digits = match(NUMBER, text, at)?.[0]
  if (digits === undefined) return undefined
  const end = at + digits.length
  if (isWordAt(text, end) || text[end] === '.') {
    throw filterError(text, {
      code: 'filter/number', at, what: 'this is no number',
        fix: 'write digits, such as 12, -0.5 or 1e6; text stands in single quotes',
    })
  }
  if (!isSafeNumber(digits)) {
    throw filterError(text, {
      code: 'filter/number', at, what: 'this number cannot be held exactly',
      why: 'numbers have at most 17 significant digits, and whole ones go up to 9007199254740991',
      fix: 'give fewer digits',
    })
  }
  // -0 + 0 -> 0
  return { token: { kind: 'number', value: Number(digits) + 0, at }, end }
}

function readToken(text: string, at: number): Read {
  const quoted = match(TEXT, text, at)
  if (quoted !== null) {
    return { token: { kind: 'text', value: (quoted[1] ?? '').replaceAll("''", "'"), at }, end: at + quoted[0].length }
  }
  const symbol = match(SYMBOL, text, at)?.[0]
  if (symbol !== undefined) {
    return { token: { kind: 'symbol', value: symbol === '<>' ? '!=' : symbol, at }, end: at + symbol.length }
  }
  const read = readName(text, at) ?? readNumber(text, at)
  if (read !== undefined) return read
  const first = text[at] ?? ''
  if (first === "'" || first === '"') throw unterminated(text, at)
  throw filterError(text, {
    code: 'filter/character', at, what: 'this character means nothing here',
    fix: Object.hasOwn(HINTS, first) ? HINTS[first] ?? '' : 'docs/filters.md shows how a filter is written',
  })
}

/**
 * The words of a filter, `end` last.
 *
 * @throws DataError `filter/too-long`, `filter/character`, `filter/unterminated`, `filter/number`, `filter/syntax`
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH) {
    throw filterError(text, {
      code: 'filter/too-long', at: MAX_LENGTH,
        what: `the filter has ${text.length} characters, of at most ${MAX_LENGTH}`,
      fix: 'ask for less at once',
    })
  }
  const unstorable = UNSTORABLE.exec(text)
  if (unstorable !== null) {
    throw filterError(text, {
      code: 'filter/character', at: unstorable.index, what: 'PostgreSQL can hold neither NUL nor half a surrogate pair',
      fix: 'leave the character out: no stored value has it',
    })
  }
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    at += match(BLANK, text, at)?.[0].length ?? 0
    if (at >= text.length) return [...tokens, { kind: 'end', at: text.length }]
    const { token, end } = readToken(text, at)
    tokens.push(token)
    at = end
  }
}
