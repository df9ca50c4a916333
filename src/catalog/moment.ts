const FORM = /^(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(\.\d{1,6})?(Z|[+-]\d\d(?::?\d\d)?)?$/

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a text is a moment that the calendar has; its offset may be missing. */
export function isRealMoment(text: string): boolean {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = FORM.exec(text) ?? []
  if (year === '') return false
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [number, number, number, number, number, number]
  return mo >= 1 && mo <= 12 && d >= 1 && d <= daysIn(y, mo) && h <= 23 && mi <= 59 && s <= 59
}

/**
 * A moment as an SQL literal, all microseconds kept: a Date would cut them. Without an offset it is read as UTC,
 * whatever the session's time zone. undefined for a text that is no moment; nothing else gets into SQL.
 *
 * @see https://www.postgresql.org/docs/current/datatype-datetime.html
 */
export function momentSql(text: string): (() => string) | undefined {
  if (!isRealMoment(text)) return undefined
  const hasOffset = FORM.exec(text)?.[8] !== undefined
  return () => `timestamptz '${text}${hasOffset ? '' : '+00'}'`
}

/** SQL for a column's moment as RFC 3339 text in UTC with all its microseconds: a Date would cut them. */
export const momentText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
