/** An inclusive range of code points. */
export type Range = readonly [first: number, last: number]

/** A set of code points: sorted, disjoint, no two touching. */
export type CodePoints = readonly Range[]

const LAST = 0x10ffff

/** The ranges as a set. */
export function codePoints(ranges: readonly Range[]): CodePoints {
  const merged: [number, number][] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const open = merged.at(-1)
    if (open !== undefined && first <= open[1] + 1) open[1] = Math.max(open[1], last)
    else merged.push([first, last])
  }
  return merged
}

const gaps = (set: CodePoints): readonly Range[] => {
  const starts = [0, ...set.map(([, last]) => last + 1)]
  const ends = [...set.map(([first]) => first - 1), LAST]
  return starts.map((start, i): Range => [start, ends[i] ?? LAST]).filter(([first, last]) => first <= last)
}

/** What both hold. */
export const intersection = (a: CodePoints, b: CodePoints): CodePoints =>
  codePoints(gaps(codePoints([...gaps(a), ...gaps(b)])))

/** What a jsonb text may hold: every code point but NUL and the surrogates. */
export const STORABLE: CodePoints = [[1, 0xd7ff], [0xe000, LAST]]

/** What a jsonb text may hold beside the set. */
export const complement = (set: CodePoints): CodePoints => intersection(codePoints(gaps(set)), STORABLE)

/** Whether two sets hold the same. */
export const sameCodePoints = (a: CodePoints, b: CodePoints): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `\d` of ECMAScript. */
export const DIGIT: CodePoints = [[0x30, 0x39]]

/** `\w` of ECMAScript. */
export const WORD: CodePoints = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]

/** `\s` of ECMAScript. */
export const SPACE: CodePoints = [
  [0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f],
  [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff],
]

/** What `.` of ECMAScript does not match. */
export const LINE_END: CodePoints = [[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]]
