import { DataError, type Trouble } from '../../errors'

/** A number from 1 to `most`. @throws DataError with what is said of the trouble */
export function wholeNumber(value: unknown, most: number, trouble: Pick<Trouble, 'code' | 'where' | 'fix'>): number {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return Number(value)
  throw new DataError({ ...trouble, what: `expected a whole number from 1 to ${most}, got ${String(value)}` })
}
