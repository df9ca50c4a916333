import { complement, sameCodePoints, STORABLE } from './code-points'
import { EMPTY, type Regex } from './regex'

const isAny = (regex: Regex | undefined): boolean => regex?.kind === 'set' && sameCodePoints(regex.set, STORABLE)

const isAnyTimes = (regex: Regex | undefined): boolean =>
  regex?.kind === 'repeat' && regex.min === 0 && regex.max === Infinity && isAny(regex.of)

/** Whether `first` repeats every character that `second` is not. */
const skipsTo = (first: Regex | undefined, second: Regex | undefined): boolean =>
  first?.kind === 'repeat' && first.min === 0 && first.max === Infinity && first.of.kind === 'set' &&
  second?.kind === 'set' && sameCodePoints(complement(second.set), first.of.set)

/**
 * The same question with less work. What may stand before or after anything need not be looked for:
 * `X.*$` -> `X`, `^.*X` -> `X`, `^[^x]*x` -> `x`; a pattern that every text matches becomes the empty one.
 */
export function simplifyPattern(regex: Regex): Regex {
  let parts = regex.kind === 'sequence' ? regex.of : [regex]
  const [last, beforeLast] = [parts.at(-1), parts.at(-2)]
  if (last?.kind === 'end' && isAnyTimes(beforeLast)) parts = parts.slice(0, -2)
  if (parts[0]?.kind === 'start' && isAnyTimes(parts[1])) parts = parts.slice(2)
  if (parts.length === 3 && parts[0]?.kind === 'start' && skipsTo(parts[1], parts[2])) parts = parts.slice(2)
  const [only] = parts
  if (parts.length === 1 && (only?.kind === 'start' || only?.kind === 'end')) return EMPTY
  return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', of: parts }
}
