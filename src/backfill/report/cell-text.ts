// C0, DEL and C1 move a terminal's cursor or colour it; the directional ones make a text read as another
const UNSEEN = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** A text in which nothing is hidden: control characters and text direction marks become U+FFFD, line ends stay. */
export const visible = (text: string): string => text.replace(UNSEEN, character => (character === '\n' ? '\n' : '\ufffd'))

/** A text on one line in which nothing is hidden: white space becomes single blanks. */
export const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' ')).trim()

function asJson(value: object): string {
  try {
    return JSON.stringify(value)
  } catch {
    // other software may nest deeper than JavaScript's own writer can follow
    return 'a value too deep to show'
  }
}

/**
 * Any value of a row as text: a moment in ISO 8601, an object as JSON, `nothing` for null. Never throws: an adopted
 * table may hold a moment that is none.
 */
export function cellText(value: unknown, nothing = 'NULL'): string {
  if (value === null || value === undefined) return nothing
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'not a moment' : value.toISOString()
  return typeof value === 'object' ? asJson(value) : String(value)
}
