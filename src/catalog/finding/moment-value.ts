import { momentWithOffset } from '../core/moment'

/** A moment of a filter as PostgreSQL reads it; a day is its first moment in UTC. undefined for what is no moment. */
export const momentValue = (text: string): string | undefined =>
  momentWithOffset(/^\d{4,6}-\d\d-\d\d$/.test(text) ? `${text} 00:00:00` : text)
