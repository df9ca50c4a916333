import { type AST, RegExpParser } from '@eslint-community/regexpp'
import {
  type CodePoints, codePoints, complement, DIGIT, intersection, LINE_END, type Range, SPACE, STORABLE, WORD,
} from './code-points'
import { choice, look, type Regex, repeat, sequence } from './regex'

/** Why a pattern cannot be said in PostgreSQL's regular expressions. */
export class Untranslatable extends Error {}

const LAST_CODE_POINT = 0x10ffff
const MAX_RANGES = 1000

/** The code points that a `\p{…}` means to this version of Unicode, written out. */
function ofProperty(raw: string): CodePoints {
  const property = new RegExp(`^${raw}$`, 'u')
  const ranges: [number, number][] = []
  for (let at = 0; at <= LAST_CODE_POINT; at += 1) {
    if (!property.test(String.fromCodePoint(at))) continue
    const open = ranges.at(-1)
    if (open !== undefined && open[1] === at - 1) open[1] = at
    else ranges.push([at, at])
  }
  if (ranges.length > MAX_RANGES) throw new Untranslatable(`${raw} is ${ranges.length} ranges of characters`)
  return ranges
}

const maybeNot = (set: CodePoints, negate: boolean): CodePoints =>
  (negate ? complement(set) : intersection(set, STORABLE))

function ofCharacterSet(node: AST.CharacterSet): CodePoints {
  switch (node.kind) {
    case 'any':
      return complement(LINE_END)
    case 'digit':
      return maybeNot(DIGIT, node.negate)
    case 'space':
      return maybeNot(SPACE, node.negate)
    case 'word':
      return maybeNot(WORD, node.negate)
    case 'property':
      return intersection(ofProperty(node.raw), STORABLE)
  }
}

function ofClass(node: AST.CharacterClass): CodePoints {
  const ranges = node.elements.flatMap((element): readonly Range[] => {
    switch (element.type) {
      case 'Character':
        return [[element.value, element.value]]
      case 'CharacterClassRange':
        return [[element.min.value, element.max.value]]
      case 'CharacterSet':
        return ofCharacterSet(element)
      default:
        throw new Untranslatable(`${element.raw} needs the flag v`)
    }
  })
  return maybeNot(codePoints(ranges), node.negate)
}

/** [\b] -> [a word character on one side and none on the other], for PostgreSQL asks the locale what a word is. */
function wordBoundary(negate: boolean): Regex {
  const word: Regex = { kind: 'set', set: WORD }
  const side = (behind: boolean, not: boolean): Regex => look(word, behind, not)
  return choice([
    sequence([side(true, false), side(false, !negate)]),
    sequence([side(true, true), side(false, negate)]),
  ])
}

function ofAssertion(node: AST.Assertion): Regex {
  switch (node.kind) {
    case 'start':
    case 'end':
      return { kind: node.kind }
    case 'word':
      return wordBoundary(node.negate)
    case 'lookahead':
    case 'lookbehind':
      return look(ofAlternatives(node.alternatives), node.kind === 'lookbehind', node.negate)
  }
}

function ofElement(node: AST.Element): Regex {
  switch (node.type) {
    case 'Assertion':
      return ofAssertion(node)
    case 'Character':
      return { kind: 'set', set: intersection([[node.value, node.value]], STORABLE) }
    case 'CharacterClass':
      return { kind: 'set', set: ofClass(node) }
    case 'CharacterSet':
      return { kind: 'set', set: ofCharacterSet(node) }
    case 'CapturingGroup':
      return ofAlternatives(node.alternatives)
    case 'Group':
      if (node.modifiers !== null) throw new Untranslatable(`${node.raw} changes flags`)
      return ofAlternatives(node.alternatives)
    case 'Quantifier':
      return repeat(ofElement(node.element), node.min, node.max)
    case 'Backreference':
      throw new Untranslatable(`${node.raw} refers back to a group`)
    case 'ExpressionCharacterClass':
      throw new Untranslatable(`${node.raw} needs the flag v`)
  }
}

const ofAlternatives = (alternatives: readonly AST.Alternative[]): Regex =>
  choice(alternatives.map(({ elements }) => sequence(elements.map(ofElement))))

/**
 * What a pattern of ECMAScript (flag u) means, over the texts that jsonb can hold.
 *
 * @throws Untranslatable for what PostgreSQL's regular expressions cannot say
 */
export function readPattern(pattern: string): Regex {
  const parser = new RegExpParser({ ecmaVersion: 2025 })
  return ofAlternatives(parser.parsePattern(pattern, 0, pattern.length, { unicode: true }).alternatives)
}
