import type { Json } from '../../src/codegen/model'

/** Numbers at the edges of a double, of an exact integer and of PostgreSQL's integer types. */
export const EDGE_NUMBERS: readonly number[] = [
  0, -0, 1, -1, 0.5, -0.5, 0.1, 0.30000000000000004, 1e-7, 1.5, 2147483647, 2147483648, -2147483648, -2147483649,
  2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, -(2 ** 53 - 1), -(2 ** 53), 1e21, 1e22, -1e21, 1e15, 123456789012345680000,
  9223372036854775807, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, -5e-324, 2.2250738585072014e-308,
  Number('1e-400'), Number('9007199254740993'),
]

/** Everything that ECMAScript's `\s` matches, and what looks like it and is not: U+0085, U+180E, U+200B. */
const BLANKS = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const NO_BLANKS = '\u0085\u180e\u200b\u2060\u001c\u001f'

/** Single characters that one layer may see otherwise than another. */
export const EDGE_CHARACTERS: readonly string[] = [
  ...BLANKS, ...NO_BLANKS, '\u0000', '\ud800', '\udfff', '\ud83d', '😀', '𝕏', '\u{10ffff}', '\u{10000}',
  '\uffff', '\ufffd',
  'é', 'e\u0301', 'ß', 'İ', 'ı', 'ſ', 'K', 'א', '\u202e', '\u200f', '٣', 'Ⅷ', '中', '\u007f', '\u0001', '\u001b',
  '"', "'", '\\', '/', '~', '$', '^', '.', '*', '[', ']', '{', '}', '|', '%', '_', '-', '`', '#', ' ',
]

/** Texts that one layer may see otherwise than another. */
export const EDGE_TEXTS: readonly string[] = [
  '', ' ', BLANKS, NO_BLANKS, `${BLANKS}x`, 'x\n', '\nx', 'a\u2028b', 'nul\u0000', '\u0000', '\ud800', 'x\udc00',
  '\ud83d\ude00',
  '𝕏𝕐𝕫', 'e\u0301\u0302\u0323', '\u202eabc\u202c', 'שלום', 'مرحبا', '__proto__', 'constructor', 'toString', 'null',
  'true',
  '0', '-0', '1e21', "it's", '"quoted"', 'back\\slash', '\\u0000', '$$', '$1', ';--', '*/', '${x}', '%s', 'main',
  'MAIN',
  'https://example.org/x', 'http://', 'HTTPS://example.org', '2026-01-31T12:00:00Z', '0123456789abcdef', '/a~b', 'a/b',
]

/** Property names that one layer may lose, or take for something else. */
export const EDGE_NAMES: readonly string[] = [
  '', ' ', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'length', '0', '-1', '1e3',
  'a/b', 'a~b', '~0', '~1', "it's", '"', '\\', '$', '$ref', '%', 'a.b', 'a b', '{', '}', '[0]', 'x\ny', 'é', 'e\u0301',
  'שם', '😀', '\u202e', '\u0000', '\ud800', 'absent', 'reason', 'null', 'undefined', 'default', 'class',
]

const nested = (depth: number): Json => {
  let value: Json = 1
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { deeper: value }
  return value
}

/** Values of every other kind, small ones. */
export const EDGE_VALUES: readonly Json[] = [
  null, true, false, [], {}, [null], [[]], [{}], { '': '' }, { a: { b: { c: 1 } } }, nested(30), '0', 'false',
  { absent: 'not_reported' }, { absent: 'not_reported', reason: 'r' }, { artifact_id: 'a' },
  Object.fromEntries([['__proto__', { polluted: true }]]), Object.fromEntries([['constructor', 1], ['length', 2]]),
]

const HUGE = 10_000

/** Collections of ten thousand entries, and a value nested three hundred deep. */
export const HUGE_VALUES: readonly (() => Json)[] = [
  () => Array.from({ length: HUGE }, (_, i) => i),
  () => Array.from({ length: HUGE }, () => 'x'),
  () => Object.fromEntries(Array.from({ length: HUGE }, (_, i) => [`k${i}`, i])),
  () => Object.fromEntries(Array.from({ length: HUGE }, (_, i) => [`k${i}`, { value: i }])),
  () => 'x'.repeat(HUGE),
  () => '😀'.repeat(HUGE),
  () => nested(300),
]
