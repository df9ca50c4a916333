import { type CodePoints, codePoints, type Range, sameCodePoints } from './code-points'
import type { Regex } from './regex'

/** A text that is nothing but characters of one set, and how many of them there may be. */
export interface CountedText {
  /** As ranges that do not overlap, in order; each ends. */
  readonly counts: readonly Range[]
  /** That the whole text is of the set, however long it is. */
  readonly ofSet: Regex
}

interface Run {
  readonly set: CodePoints
  readonly count: Range
}

function runOf(regex: Regex): Run | undefined {
  if (regex.kind === 'set') return { set: regex.set, count: [1, 1] }
  return regex.kind === 'repeat' && regex.of.kind === 'set' ? { set: regex.of.set, count: [regex.min, regex.max] } : undefined
}

/** The same question, where a pattern is about the number of characters of one set: `^x{8}$`, `^x{1,20}$`, `^(?:x{8}|x{16})$`. */
export function countedText(regex: Regex): CountedText | undefined {
  if (regex.kind !== 'sequence' || regex.of.length !== 3) return undefined
  const [start, middle, end] = regex.of
  if (start?.kind !== 'start' || end?.kind !== 'end' || middle === undefined) return undefined
  const runs = (middle.kind === 'choice' ? middle.of : [middle]).map(runOf)
  const [first] = runs
  if (first === undefined || !runs.every(run => run !== undefined && sameCodePoints(run.set, first.set))) return undefined
  const counts = codePoints(runs.flatMap(run => (run === undefined ? [] : [run.count])))
  // counting to one is what a regular expression does anyway, and one without end counts only its beginning
  if (counts.every(([, most]) => most <= 1) || counts.at(-1)?.[1] === Infinity) return undefined
  const repeated: Regex = { kind: 'repeat', of: { kind: 'set', set: first.set }, min: 0, max: Infinity }
  return { counts, ofSet: { kind: 'sequence', of: [start, repeated, end] } }
}
