import { DataError, type Trouble } from '../../errors'

/** What is wrong at one spot of a filter. */
export interface Spot {
  /** Stable, `filter/…`. */
  readonly code: string
  /** Offset in UTF-16 units. */
  readonly at: number
  readonly what: string
  readonly why?: string
  readonly fix?: string
}

/** How many characters of a long filter are shown on either side of the spot. */
const SHOWN = 60

/** Enough UTF-16 units to hold the characters shown, of which each may be many. */
const REACH = 40 * SHOWN

// made at the first mistake: its tables take 40 ms, which every command that lists models would wait for
let segmenter: Intl.Segmenter | undefined
const segmentsOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text)

// East Asian wide forms and emoji take two columns of a terminal
const WIDE = new RegExp('\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3' +
  '\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]', 'u')

// a line end or a mark without width would move everything behind it away from the caret
const UNPRINTABLE = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const charactersOf = (text: string): readonly string[] =>
  Array.from(segmentsOf(text), ({ segment }) => (UNPRINTABLE.test(segment) ? ' ' : segment.replace(/\p{Cs}/gu,
    '\ufffd')))

const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

/** The text around an offset on one line, and below it a caret at the offset. */
export function pointAt(text: string, at: number): string {
  const before = charactersOf(text.slice(Math.max(0, at - REACH), at))
  const after = charactersOf(text.slice(at, at + REACH))
  const isCutBefore = before.length > SHOWN || at > REACH
  const isCutAfter = after.length > SHOWN || text.length > at + REACH
  const left = [...(isCutBefore ? ['…'] : []), ...before.slice(-SHOWN)]
  const line = [...left, ...after.slice(0, SHOWN), ...(isCutAfter ? ['…'] : [])].join('')
  return `  ${line}\n  ${' '.repeat(widthOf(left))}^`
}

/** A trouble that shows the filter with a caret at the spot. */
export const filterTrouble = (text: string, { code, at, what, why, fix }: Spot): Trouble => ({
  code,
  where: { source: 'filter' },
  what: `${what}\n${pointAt(text, at)}`,
  ...(why === undefined ? {} : { why }),
  ...(fix === undefined ? {} : { fix }),
})

/** The error of one spot. */
export const filterError = (text: string, spot: Spot): DataError => new DataError(filterTrouble(text, spot))
