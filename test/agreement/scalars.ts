import fc from 'fast-check'
import type { Json } from '../../src/codegen/model'
import type { Chance } from './chance'
import { EDGE_CHARACTERS, EDGE_NUMBERS, EDGE_TEXTS } from './edges'
import type { Form } from './forms'
import { oneCharacterOff, type PatternTexts, patternTexts } from './pattern-texts'

const TRIES = 20

const numbers = (form: Form, keyword: string): readonly number[] => form.flatMap(({ schema }) => {
  const value = schema[keyword]
  return typeof value === 'number' ? [value] : []
})

/** What a form asks of a text. */
export interface TextRules {
  readonly least: number
  readonly most: number
  readonly patterns: readonly PatternTexts[]
}

const patternsOf = (form: Form): readonly PatternTexts[] => form.flatMap(({ schema }) =>
  (typeof schema['pattern'] === 'string' ? [patternTexts(schema['pattern'])] : []))

/** The strictest bounds of all parts, in code points. */
export const textRulesOf = (form: Form): TextRules => ({
  least: Math.max(0, ...numbers(form, 'minLength')),
  most: Math.min(Infinity, ...numbers(form, 'maxLength')),
  patterns: patternsOf(form),
})

const sized = (text: string, { least, most }: TextRules): boolean => {
  const length = [...text].length
  return length >= least && length <= most
}

const fits = (text: string, rules: TextRules): boolean =>
  sized(text, rules) && rules.patterns.every(({ matches }) => matches(text))

/** The text made so long, by repeating some character at its end. */
function stretched(text: string, length: number, chance: Chance): string {
  const characters = [...text].slice(0, length)
  const last = chance.pick([characters.at(-1), 'x', '😀', '0', 'é']) ?? 'x'
  return characters.join('') + last.repeat(length - characters.length)
}

const plain = fc.string({ unit: 'binary', maxLength: 12 })
const words = ['pytorch', 'v1.0', 'a', 'x y', 'transformer']

/** A text that the rules admit, or, where none was found in some tries, the last one tried. */
export function drawText(rules: TextRules, chance: Chance): string {
  const base = (): string => {
    const pattern = chance.pick(rules.patterns)
    if (pattern !== undefined && !chance.once(6)) return pattern.draw(chance)
    if (chance.once(3)) return chance.pick(words) ?? ''
    return chance.once(3) ? chance.pick(EDGE_TEXTS) ?? '' : chance.draw(plain)
  }
  let text = base()
  for (let i = 0; i < TRIES && !fits(text, rules); i++) {
    text = base()
    const { length } = [...text]
    const wanted = Math.max(rules.least, Math.min(length, rules.most))
    if (length !== wanted) text = stretched(text, wanted, chance)
  }
  if (!chance.once(8) || !fits(text, rules)) return text
  const changed = chance.once(3) && rules.most <= 5000
    ? stretched(text, chance.pick([rules.least, rules.most]) ?? rules.most, chance)
    : oneCharacterOff(text, chance)
  return fits(changed, rules) ? changed : text
}

/** Texts that the pattern refuses although they nearly match it. */
export function brokenText(text: string, rules: TextRules, pattern: string, chance: Chance): string | undefined {
  const { matches } = patternTexts(pattern)
  for (let i = 0; i < TRIES; i++) {
    const broken = i === TRIES - 1 ? chance.pick(EDGE_CHARACTERS) ?? '' : oneCharacterOff(text, chance)
    if (!matches(broken) && sized(broken, rules)) return broken
  }
  return ['', ' ', '\u0000'].find(broken => !matches(broken))
}

/** The text made longer or shorter than a bound by one character, other rules kept where that is possible. */
export function outsizedText(text: string, length: number, rules: TextRules, chance: Chance): string {
  let made = stretched(text, length, chance)
  for (let i = 0; i < TRIES && !rules.patterns.every(({ matches }) => matches(made)); i++) {
    made = stretched(chance.pick(rules.patterns)?.draw(chance) ?? text, length, chance)
  }
  return made
}

interface NumberRules {
  readonly least: number
  readonly most: number
  readonly above: number
  readonly below: number
  readonly steps: readonly number[]
  readonly whole: boolean
}

const numberRulesOf = (form: Form, whole: boolean): NumberRules => ({
  whole,
  least: Math.max(-Infinity, ...numbers(form, 'minimum')),
  most: Math.min(Infinity, ...numbers(form, 'maximum')),
  above: Math.max(-Infinity, ...numbers(form, 'exclusiveMinimum')),
  below: Math.min(Infinity, ...numbers(form, 'exclusiveMaximum')),
  steps: numbers(form, 'multipleOf'),
})

const admits = (rules: NumberRules, value: number): boolean =>
  value >= rules.least && value <= rules.most && (rules.above === -Infinity || value > rules.above) &&
  (rules.below === Infinity || value < rules.below) && (!rules.whole || Number.isInteger(value)) &&
  rules.steps.every(step => Number.isInteger(value / step))

const finite = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise

/** The next double above. */
const nextUp = (value: number): number => {
  const step = Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE)
  return value + step
}

const double = fc.double({ noNaN: true, noDefaultInfinity: true })

/** A number that the form admits, or, where none was found in some tries, the last one tried. */
export function drawNumber(form: Form, whole: boolean, chance: Chance): number {
  const rules = numberRulesOf(form, whole)
  const low = finite([rules.least, rules.above].find(Number.isFinite), finite(rules.most, 100) - 200)
  const high = finite([rules.most, rules.below].find(Number.isFinite), low + 200)
  const near = [low, high, low + 1, high - 1, nextUp(low), -nextUp(-high), (low / 2) + (high / 2)]
  const base = (): number => {
    if (chance.once(3)) return chance.pick(near) ?? 0
    if (chance.once(3)) return chance.pick(EDGE_NUMBERS) ?? 0
    const ratio = chance.between(0, 1_000_000) / 1_000_000
    const between = low + (Math.min(high, low + 1e6) - low) * ratio
    return chance.once(8) && !whole ? chance.draw(double) : between
  }
  let value = base()
  for (let i = 0; i < TRIES && !admits(rules, value); i++) {
    value = base()
    if (whole) value = Math.round(value)
    const step = chance.pick(rules.steps)
    if (step !== undefined) value = Math.round(value / step) * step
  }
  return value
}

/** A neighbour of a constant: nearly the same, and of the same type where that is possible. */
export function neighbour(value: Json, chance: Chance): Json {
  if (typeof value === 'string') return oneCharacterOff(value, chance)
  if (typeof value === 'number') return value + (chance.pick([1, -1, 0.5, 1e-9]) ?? 1)
  if (typeof value === 'boolean') return chance.pick<Json>([!value, value ? 1 : 0, String(value), null]) ?? null
  if (Array.isArray(value)) return [...value as readonly Json[], null]
  if (value !== null) return { ...value as object, extra: null }
  return chance.pick<Json>([0, '', false, {}]) ?? 0
}
