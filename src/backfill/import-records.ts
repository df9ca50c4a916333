import path from 'node:path'
import type { Readable } from 'node:stream'
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm'
import { byteLines } from '../catalog/byte-lines'
import { insertLegacyModels, type LegacyOrigin } from '../catalog/legacy-documents'
import { ModelCatalog } from '../catalog/model-catalog'
import { DataError, ToolkitError, type Trouble } from '../errors'
import { readRecord, type ImportedRecord } from './imported-record'
import type { Vocabulary } from './vocabulary'

export { importedId } from './imported-record'

/** What to import. */
export interface ImportOptions {
  /** A JSON Lines file, or a stream of one. */
  readonly input: string | Readable
  /** The vocabulary the records are written in; the backfill will read them with it. */
  readonly vocabulary: Vocabulary
  /** Where the models come from; the vocabulary's own answer when left out. */
  readonly origin?: 'internal' | 'external'
  readonly createdBy: string
  readonly onProgress?: (lines: number) => void
}

/** What an import did. */
export interface ImportSummary {
  /** Records read. */
  lines: number
  /** Artifacts written. */
  imported: number
  /** Records that were there already, or stand in the file twice. */
  known: number
}

const BATCH_LINES = 500
const BATCH_BYTES = 8 * 2 ** 20
const MAX_TROUBLES = 100

/** SQLSTATE classes that are about a value: data exception, constraint, program limit, an exception of a trigger. */
const REFUSALS = new Set(['22', '23', '54', 'P0'])

function refusedLine({ place }: ImportedRecord, error: unknown): Trouble | undefined {
  if (!(error instanceof QueryFailedError)) return undefined
  const { code: state = '' } = error.driverError as { code?: string }
  if (!REFUSALS.has(state.slice(0, 2))) return undefined
  return {
    code: 'import/refused-by-database',
    where: { source: place },
    what: `PostgreSQL refuses the line: ${error.message}`,
    why: state === '22003'
      ? 'a number is larger or finer than its jsonb holds'
      : `SQLSTATE ${state}`,
    fix: state === '22003' ? 'write the number as text' : 'correct the record, or remove the line',
  }
}

/** Writes a batch; where PostgreSQL refuses it, halves it until each line at fault is known. How many were written. */
async function writeBatch(
  manager: EntityManager,
  batch: readonly ImportedRecord[],
  origin: LegacyOrigin,
  troubles: Trouble[],
): Promise<number> {
  const [first] = batch
  if (first === undefined || troubles.length >= MAX_TROUBLES) return 0
  try {
    // a savepoint: without one the first refusal ends the transaction, and no other line can be tried
    return await manager.transaction(inner => insertLegacyModels(inner, batch, origin))
  } catch (error) {
    const trouble = refusedLine(first, error)
    if (trouble === undefined) throw error
    if (batch.length === 1) {
      troubles.push(trouble)
      return 0
    }
    const middle = Math.ceil(batch.length / 2)
    return await writeBatch(manager, batch.slice(0, middle), origin, troubles) +
      await writeBatch(manager, batch.slice(middle), origin, troubles)
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09)

/**
 * As `importRecords`, in the transaction of `manager`, which the caller rolls back when it fails, or for a trial.
 *
 * @throws as `importRecords`
 */
export async function importInto(manager: EntityManager, options: ImportOptions): Promise<ImportSummary> {
  const { input, vocabulary, onProgress } = options
  const source = typeof input === 'string' ? path.basename(input) : 'stdin'
  const origin = {
    vocabulary: vocabulary.name, origin: options.origin ?? vocabulary.origin ?? null, by: options.createdBy,
  }
  const summary: ImportSummary = { lines: 0, imported: 0, known: 0 }
  const troubles: Trouble[] = []
  let batch: ImportedRecord[] = []
  let batchBytes = 0
  const flush = async (): Promise<void> => {
    if (troubles.length === 0) summary.imported += await writeBatch(manager, batch, origin, troubles)
    batch = []
    batchBytes = 0
    onProgress?.(summary.lines)
  }
  let line = 0
  for await (const bytes of byteLines(input)) {
    line++
    if (isBlank(bytes)) continue
    summary.lines++
    try {
      const record = readRecord(bytes, line, source, vocabulary)
      batch.push(record)
      batchBytes += record.sizeBytes
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error
      troubles.push(...error.troubles)
    }
    if (troubles.length >= MAX_TROUBLES) break
    if (batch.length >= BATCH_LINES || batchBytes >= BATCH_BYTES) await flush()
  }
  await flush()
  if (troubles.length > 0) throw new DataError(troubles)
  summary.known = summary.lines - summary.imported
  return summary
}

/**
 * Loads records, one JSON object a line, as legacy artifacts of type model for the backfill to read. The line is kept
 * byte for byte as revision 0. All or nothing: one bad line refuses the file, and each is named, up to 100. A record
 * that is there already is left alone.
 *
 * @throws DataError with `FILE:LINE`: `import/not-utf8`, `import/byte-order-mark`, `import/not-an-object`,
 *   `import/refused-by-database`, `storable/nul`, `storable/lone-surrogate`, `json/syntax`, `json/duplicate-key`,
 *   `json/too-deep`; UsageError `input/unreadable`
 */
export const importRecords = (dataSource: DataSource, options: ImportOptions): Promise<ImportSummary> =>
  new ModelCatalog(dataSource).transaction(manager => importInto(manager, options))
