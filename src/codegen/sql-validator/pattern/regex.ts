import type { CodePoints } from './code-points'

/** What a pattern means, for the question whether a text matches: no captures, no greed, every class a set. */
export type Regex =
  | { readonly kind: 'set'; readonly set: CodePoints }
  | { readonly kind: 'sequence'; readonly of: readonly Regex[] }
  | { readonly kind: 'choice'; readonly of: readonly Regex[] }
  | { readonly kind: 'repeat'; readonly of: Regex; readonly min: number; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'look'; readonly of: Regex; readonly behind: boolean; readonly negate: boolean }

/** Matches the empty text, anywhere. */
export const EMPTY: Regex = { kind: 'sequence', of: [] }

/** Matches nothing. */
export const NOTHING: Regex = { kind: 'set', set: [] }

export const isNothing = (regex: Regex): boolean => regex.kind === 'set' && regex.set.length === 0

/** A sequence without sequences in it; nothing if some part matches nothing. */
export function sequence(parts: readonly Regex[]): Regex {
  if (parts.some(isNothing)) return NOTHING
  const flat = parts.flatMap(part => (part.kind === 'sequence' ? part.of : [part]))
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: 'sequence', of: flat }
}

/** A choice among those that can match. */
export function choice(arms: readonly Regex[]): Regex {
  const possible = arms.filter(arm => !isNothing(arm))
  if (possible.length === 0) return NOTHING
  return possible.length === 1 && possible[0] !== undefined ? possible[0] : { kind: 'choice', of: possible }
}

/** `of` at least `min` and at most `max` times; `max` may be Infinity. */
export function repeat(of: Regex, min: number, max: number): Regex {
  if (isNothing(of)) return min === 0 ? EMPTY : NOTHING
  if (max === 0 || (of.kind === 'sequence' && of.of.length === 0)) return EMPTY
  return min === 1 && max === 1 ? of : { kind: 'repeat', of, min, max }
}

/** What stands there and need not be consumed. */
export function look(of: Regex, behind: boolean, negate: boolean): Regex {
  if (isNothing(of)) return negate ? EMPTY : NOTHING
  if (of.kind === 'sequence' && of.of.length === 0) return negate ? NOTHING : EMPTY
  return { kind: 'look', of, behind, negate }
}
