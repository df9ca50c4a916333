import { valueAt } from '../../json-pointer'
import type { Read } from './evaluate'

/** A model of the adopted table as the backfill reads it; `text` is its metadata as text, unparsed. */
export interface LegacyRecord {
  readonly artifactId: string
  readonly title: string | null
  readonly originType: 'internal' | 'external' | null
  readonly originUrl: string | null
  readonly text: string | null
}

/** The metadata of a record as a JSON object. */
export type Legacy = Readonly<Record<string, unknown>>

/** How a source names a column of the artifact's row instead of a key of its metadata. */
export const ROW = 'artifacts#'

/** Reads pointers of the metadata, and `artifacts#/COLUMN` of the row; adds every pointer that was there to `seen`. */
export function readerOf(record: LegacyRecord, legacy: Legacy, seen: Set<string>): Read {
  const row = { title: record.title, origin_type: record.originType, origin_url: record.originUrl }
  return pointer => {
    if (pointer.startsWith(ROW)) return valueAt(row, pointer.slice(ROW.length)) ?? undefined
    const it = valueAt(legacy, pointer)
    if (it !== undefined) seen.add(pointer)
    return it
  }
}
