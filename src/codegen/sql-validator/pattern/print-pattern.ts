import { assertNever } from '../../model'
import { type CodePoints, complement, sameCodePoints, STORABLE } from './code-points'
import { Untranslatable } from './read-pattern'
import type { Regex } from './regex'

/** The highest count PostgreSQL takes, `x{255}`. @see https://www.postgresql.org/docs/current/functions-matching.html */
const MAX_COUNT = 255
/** More copies of an element than this, and PostgreSQL takes seconds to compile the expression, or refuses it. */
const MAX_COPIES = 4000

const hex = (codePoint: number, digits: number): string => codePoint.toString(16).padStart(digits, '0')

// letters and digits stand for themselves; all else is written by number, so that no character is a sign
const character = (codePoint: number): string => {
  const text = String.fromCodePoint(codePoint)
  if (/^[0-9A-Za-z]$/.test(text)) return text
  return codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`
}

const ranges = (set: CodePoints): string => set.map(([first, last]) => {
  if (first === last) return character(first)
  return last === first + 1 ? `${character(first)}${character(last)}` : `${character(first)}-${character(last)}`
}).join('')

function printSet(set: CodePoints): string {
  const [only] = set
  if (set.length === 0) return '(?!)'
  if (only !== undefined && set.length === 1 && only[0] === only[1]) return character(only[0])
  if (sameCodePoints(set, STORABLE)) return '.'
  const without = complement(set)
  return without.length < set.length ? `[^${ranges(without)}]` : `[${ranges(set)}]`
}

const sizeOf = (regex: Regex): number => {
  switch (regex.kind) {
    case 'sequence':
    case 'choice':
      return regex.of.reduce((sum, part) => sum + sizeOf(part), 0)
    case 'repeat':
      return sizeOf(regex.of) * Math.max(1, regex.max === Infinity ? regex.min : regex.max)
    case 'look':
      return sizeOf(regex.of)
    default:
      return 1
  }
}

function counts(min: number, max: number): string {
  if (min === 0 && max === 1) return '?'
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  return min === max ? `{${min}}` : `{${min},${max}}`
}

// x{600} -> (?:x{255}){2}x{90}
function times(atom: string, count: number): string {
  if (count <= MAX_COUNT) return count === 0 ? '' : `${atom}{${count}}`
  return `(?:${atom}{${MAX_COUNT}}){${Math.floor(count / MAX_COUNT)}}${times(atom, count % MAX_COUNT)}`
}

// x{,600} -> (?:x{0,255}){2}x{0,90}
function upTo(atom: string, count: number): string {
  if (count <= MAX_COUNT) return count === 0 ? '' : `${atom}{0,${count}}`
  return `(?:${atom}{0,${MAX_COUNT}}){${Math.floor(count / MAX_COUNT)}}${upTo(atom, count % MAX_COUNT)}`
}

function printRepeat(atom: string, min: number, max: number): string {
  if (min <= MAX_COUNT && (max <= MAX_COUNT || max === Infinity)) return `${atom}${counts(min, max)}`
  return `${times(atom, min)}${max === Infinity ? `${atom}*` : upTo(atom, max - min)}`
}

const atomOf = (regex: Regex): string => (regex.kind === 'set' ? printSet(regex.set) : `(?:${print(regex)})`)

function print(regex: Regex): string {
  switch (regex.kind) {
    case 'set':
      return printSet(regex.set)
    case 'sequence':
      return regex.of.map(part => (part.kind === 'choice' ? atomOf(part) : print(part))).join('')
    case 'choice':
      return regex.of.map(print).join('|')
    case 'repeat':
      return printRepeat(atomOf(regex.of), regex.min, regex.max)
    case 'start':
      return '^'
    case 'end':
      return '$'
    case 'look':
      return `(?${regex.behind ? '<' : ''}${regex.negate ? '!' : '='}${print(regex.of)})`
    default:
      return assertNever(regex)
  }
}

/**
 * A regular expression of PostgreSQL (ARE), which means the same in every locale.
 *
 * @throws Untranslatable when it would be too large
 */
export function printPattern(regex: Regex): string {
  const size = sizeOf(regex)
  if (size > MAX_COPIES) throw new Untranslatable(`it counts ${size} characters and more, one by one`)
  return print(regex)
}
