const FORM = /^(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(\.\d{1,6})?(Z|[+-]\d\d(?::?\d\d)?)?$/

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The last whole year that PostgreSQL can hold. */
const LAST_YEAR = 294275

// PostgreSQL takes no more than 15:59:59
const isRealOffset = (offset: string): boolean => {
  const [hours = '0', minutes = '0'] = /^[+-](\d\d):?(\d\d)?$/.exec(offset)?.slice(1) ?? []
  return Number(hours) <= 15 && Number(minutes) <= 59
}

/** Whether a text is a moment that the calendar has; its offset may be missing. */
export function isRealMoment(text: string): boolean {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = FORM.exec(text) ?? []
  if (year === '') return false
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [number, number, number, number, number, number]
  if (y < 1 || y > LAST_YEAR || !isRealOffset(FORM.exec(text)?.[8] ?? 'Z')) return false
  return mo >= 1 && mo <= 12 && d >= 1 && d <= daysIn(y, mo) && h <= 23 && mi <= 59 && s <= 59
}

/** A moment with its offset, UTC where it has none, whatever the session's time zone; undefined for what is no moment. */
export function momentWithOffset(text: string): string | undefined {
  if (!isRealMoment(text)) return undefined
  return FORM.exec(text)?.[8] === undefined ? `${text}+00` : text
}

/**
 * A moment as an SQL literal, all microseconds kept: a Date would cut them. Without an offset it is read as UTC.
 * undefined for a text that is no moment; nothing else gets into SQL.
 *
 * @see https://www.postgresql.org/docs/current/datatype-datetime.html
 */
export function momentSql(text: string): (() => string) | undefined {
  const moment = momentWithOffset(text)
  return moment === undefined ? undefined : () => `timestamptz '${moment}'`
}

/** SQL for a column's moment as RFC 3339 text in UTC with all its microseconds: a Date would cut them. */
export const utcTextSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
