import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdSentinel } from './sentinel'

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d{1,12})?(?: ?(Z|z|UTC|[+-]\d{2}:?\d{2}))?$/
const DAY = /^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?(?:[Tt ]\d{2}:\d{2})?$/
const EITHER_ORDER = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function offset(zone: string): string {
  if (/^(?:z|utc)$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function readMoment(text: string, match: RegExpExecArray): Outcome {
  const [, year, month, day, hour, minute, second, fraction = '', zone] = match
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const isReal = mo >= 1 && mo <= 12 && d >= 1 && d <= daysIn(y, mo) && h <= 23 && mi <= 59 && s <= 59
  if (!isReal) return held('date-not-real', `${quote(text)} is no day and time of the calendar`)
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const digits = fraction.slice(1).replace(/0+$/, '')
  if (digits.length > 6) return held('inexact-number', `${quote(text)} is finer than a microsecond`)
  const moment = digits === '' ? local : `${local}.${digits}`
  if (zone === undefined) return held('date-incomplete', `${quote(text)} has no offset`, `${moment}Z`)
  return value(`${moment}${offset(zone)}`)
}

function readTimestamp(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'number') {
    return held('date-ambiguous', `the number ${entry} does not say its unit or its zero`)
  }
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected a moment, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  const text = entry.trim()
  const match = text.length <= 60 ? MOMENT.exec(text) : null
  if (match !== null) return readMoment(entry, match)
  if (EITHER_ORDER.test(text)) return held('date-ambiguous', `${quote(entry)} does not say which part is the day`)
  if (DAY.test(text)) return held('date-incomplete', `${quote(entry)} has no time of day with its offset`)
  return holdSentinel(entry) ?? held('unexpected-shape', `expected a moment, got the text ${quote(entry)}`)
}

/** `timestamp`: RFC 3339 with its offset; a blank for T, a lower-case z and `+0100` are spelling. */
export const timestamp: SingleConversion = { name: 'timestamp', reads: 'one', convert: readTimestamp }
