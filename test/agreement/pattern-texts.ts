import fc from 'fast-check'
import { EDGE_CHARACTERS } from './edges'
import type { Chance } from './chance'

/** Where the group that opens at `start` ends; classes and escapes hold no brackets that count. */
function endOfGroup(pattern: string, start: number): number {
  let depth = 0
  let inClass = false
  for (let i = start; i < pattern.length; i++) {
    const character = pattern[i]
    if (character === '\\') i++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return i + 1
  }
  return pattern.length
}

/** A pattern without the assertions that fast-check cannot draw from; it admits what the pattern admits, and more. */
export function withoutAssertions(pattern: string): string {
  let text = ''
  let inClass = false
  for (let i = 0; i < pattern.length;) {
    const rest = pattern.slice(i)
    const taken = /^\\[\s\S]/.exec(rest)?.[0] ?? rest.slice(0, 1)
    if (!inClass && /^\(\?<?[=!]/.test(rest)) i = endOfGroup(pattern, i)
    else if (!inClass && /^\\[bB]/.test(rest)) i += 2
    else {
      inClass = taken === '[' || (inClass && taken !== ']')
      text += taken
      i += taken.length
    }
  }
  return text
}

/** Texts made from one pattern. */
export interface PatternTexts {
  readonly matches: (text: string) => boolean
  /** A text that matches, or at least comes near. */
  readonly draw: (chance: Chance) => string
}

function drawn(pattern: string): fc.Arbitrary<string> {
  for (const candidate of [pattern, withoutAssertions(pattern)]) {
    try {
      const arbitrary = fc.stringMatching(new RegExp(candidate, 'u'), { size: 'small' })
      // it reads the pattern only when it draws
      fc.sample(arbitrary, { numRuns: 1, seed: 1 })
      return arbitrary
    } catch {
      continue
    }
  }
  return fc.string({ unit: 'binary', size: 'small' })
}

const known = new Map<string, PatternTexts>()

/** Reads an ECMAScript pattern (flag u), once. */
export function patternTexts(pattern: string): PatternTexts {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const expression = new RegExp(pattern, 'u')
  const arbitrary = drawn(pattern)
  const made: PatternTexts = { matches: text => expression.test(text), draw: chance => chance.draw(arbitrary) }
  known.set(pattern, made)
  return made
}

/** The text with one character removed, added or replaced. */
export function oneCharacterOff(text: string, chance: Chance): string {
  const characters = [...text]
  const at = chance.between(0, characters.length)
  const other = chance.pick(EDGE_CHARACTERS) ?? ''
  const [removed, put] = chance.pick([[0, other], [1, other], [1, '']] as const) ?? [0, other]
  return characters.toSpliced(at, removed, ...(put === '' ? [] : [put])).join('')
}
