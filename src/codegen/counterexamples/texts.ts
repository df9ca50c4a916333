import type { CodePoints } from '../sql-validator/pattern/code-points'
import { readPattern } from '../sql-validator/pattern/read-pattern'
import type { Regex } from '../sql-validator/pattern/regex'
import { assertNever } from '../model'

/** Characters that people expect in a text, tried first. */
const PREFERRED = ['a', '0', 'A', 'x', '/', '-', ' ']

function characterOf(set: CodePoints, start: number): string {
  const preferred = [...PREFERRED.slice(start), ...PREFERRED.slice(0, start)]
    .find(character => set.some(([first, last]) => first <= character.charCodeAt(0) && character.charCodeAt(0) <= last))
  return preferred ?? String.fromCodePoint(set[0]?.[0] ?? 0x61)
}

/** One text that an expression describes, looks aside: `extra` times more than it must repeat. */
function textOf(regex: Regex, start: number, extra: number): string {
  switch (regex.kind) {
    case 'set':
      return characterOf(regex.set, start)
    case 'sequence':
      return regex.of.map(part => textOf(part, start, extra)).join('')
    case 'choice':
      return regex.of[start % regex.of.length] === undefined ? '' :
        textOf(regex.of[start % regex.of.length] as Regex, start, extra)
    case 'repeat':
      return textOf(regex.of, start, extra).repeat(Math.min(regex.max, regex.min + extra))
    case 'start':
    case 'end':
    case 'look':
      return ''
    default:
      return assertNever(regex)
  }
}

/** What a text must be. */
export interface TextRules {
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
}

const lengthOf = (text: string): number => [...text].length

/** Whether a text is as it must be. */
export function fits(text: string, { pattern, minLength = 0, maxLength = Infinity }: TextRules): boolean {
  const length = lengthOf(text)
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(text))
}

const COMMON = ['x', 'https://example.org/x', '2026-01-31T12:00:00Z', '1', 'a-b']

function described(pattern: string): readonly string[] {
  try {
    const regex = readPattern(pattern)
    return [...new Set(PREFERRED.flatMap((_, start) => [0, 1, 2].map(extra => textOf(regex, start, extra))))]
  } catch {
    // a pattern that nobody can read here, such as one that refers back to a group
    return []
  }
}

/** Longer texts of the same kind: the last, the first or the middle character again and again. */
const stretched = (text: string, length: number): readonly string[] => {
  const characters = [...text]
  const missing = length - characters.length
  if (missing <= 0) return []
  const places = [characters.length - 1, 0, Math.floor(characters.length / 2)]
  return places.map(i =>
    [...characters.slice(0, i), (characters[i] ?? 'x').repeat(missing), ...characters.slice(i)].join(''))
}

/** Some texts that are as they must be, shortest ideas first; none where nothing simple fits. */
export function textsThatFit(rules: TextRules): readonly string[] {
  const ideas = [...COMMON, ...rules.pattern === undefined ? [] : described(rules.pattern), '']
  const least = rules.minLength ?? 0
  const all = [...ideas, ...ideas.flatMap(idea => stretched(idea, least)), 'x'.repeat(least)]
  return [...new Set(all)].filter(text => fits(text, rules))
}

const WRONG = ['', ' ', '!', 'x', 'X y', '\u007f', 'main', '/', '..', '~', 'é', '0']

/** Texts that break the pattern and no other rule. */
export const textsAgainstPattern = (rules: TextRules): readonly string[] => {
  const { pattern = '', ...others } = rules
  const spoilt = textsThatFit(rules).flatMap(text => [` ${text}`, `${text} `, `!${text}`, `${text}!`, text.slice(1)])
  const ideas = [...WRONG, ...spoilt]
  return [...new Set(ideas)].filter(text => fits(text, others) && !fits(text, { pattern }))
}

/** Texts of a length, otherwise as they must be. */
export function textsOfLength(length: number, rules: TextRules): readonly string[] {
  const { minLength: _, maxLength: __, ...others } = rules
  const ideas = textsThatFit(others)
  const short = ideas.flatMap(idea => [[...idea].slice(0, length).join(''), [...idea].slice(-length).join('')])
  return [...new Set([...short, ...ideas.flatMap(idea => stretched(idea, length))])]
    .filter(text => lengthOf(text) === length && fits(text, others))
}
