import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { DataSource } from 'typeorm'
import { sha256 } from '../catalog/document-text'
import { parseExactJson } from '../catalog/exact-json'
import { insertLegacyModels, type LegacyRecord } from '../catalog/legacy-documents'
import { storableTroubles } from '../catalog/storable'
import { DataError, ToolkitError, UsageError, type Trouble } from '../errors'
import { valueAt } from '../json-pointer'
import type { Vocabulary } from './vocabulary'

/** What to import. */
export interface ImportOptions {
  /** A JSON Lines file, or a stream of one. */
  readonly input: string | Readable
  /** The vocabulary the records are written in; the backfill will read them with it. */
  readonly vocabulary: Vocabulary
  /** Where the models come from; the vocabulary's own answer when left out. */
  readonly origin?: 'internal' | 'external'
  readonly createdBy: string
  /** Check and count only. */
  readonly dryRun?: boolean
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

const BATCH = 500
const MAX_TROUBLES = 100
const NEWLINE = 0x0a

/** Lines as their very bytes, without the newline. */
async function* byteLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)])
      rest = []
      start = end + 1
    }
    rest.push(chunk.subarray(start))
  }
  yield Buffer.concat(rest)
}

/** The id of a record: the vocabulary, and the first 16 hexadecimal digits of the SHA-256 of its bytes. */
export const importedId = (vocabulary: string, text: string): string => `model-${vocabulary}-${sha256(text).slice(0, 16)}`

function titleOf(record: unknown, vocabulary: Vocabulary, fallback: string): string {
  for (const pointer of vocabulary.title ?? []) {
    const title = valueAt(record, pointer)
    if (typeof title === 'string' && title.trim() !== '') return title.slice(0, 2000)
  }
  return fallback
}

function readLine(bytes: Buffer, line: number, source: string, vocabulary: Vocabulary): LegacyRecord {
  const where = { source: `${source}:${line}` }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new DataError({
      code: 'import/not-utf8', where, what: 'the line is not UTF-8 text', fix: 'convert the file to UTF-8',
    }, { cause })
  }
  const record = parseExactJson(text, where)
  // PostgreSQL's json types hold neither, and would refuse the whole batch
  const unstorable = storableTroubles(record, where.source)
    .filter(({ code }) => code === 'storable/nul' || code === 'storable/lone-surrogate')
  if (unstorable.length > 0) throw new DataError(unstorable)
  const id = importedId(vocabulary.name, text)
  return { id, title: titleOf(record, vocabulary, id), text, reason: `imported from ${source}, line ${line}` }
}

async function openInput(input: string | Readable): Promise<AsyncIterable<Buffer>> {
  if (typeof input !== 'string') return input as AsyncIterable<Buffer>
  const stream = createReadStream(input)
  try {
    await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject))
  } catch (cause) {
    throw new UsageError({
      code: 'input/unreadable',
      where: { source: input },
      what: cause instanceof Error ? cause.message : String(cause),
      fix: 'name a readable file, or - for standard input',
    }, { cause })
  }
  return stream as AsyncIterable<Buffer>
}

/**
 * Loads records, one JSON object a line, as legacy artifacts of type model for the backfill to read. The line is kept
 * byte for byte as revision 0. All or nothing: one bad line refuses the file, and each is named. A record that is
 * there already is left alone.
 *
 * @throws DataError `import/not-utf8`, `storable/nul`, `storable/lone-surrogate`, `json/*` with `FILE:LINE`; UsageError `input/unreadable`
 */
export async function importRecords(dataSource: DataSource, options: ImportOptions): Promise<ImportSummary> {
  const source = typeof options.input === 'string' ? path.basename(options.input) : 'stdin'
  const input = await openInput(options.input)
  return dataSource.transaction(async manager => {
    const summary: ImportSummary = { lines: 0, imported: 0, known: 0 }
    const troubles: Trouble[] = []
    let batch: LegacyRecord[] = []
    const flush = async (): Promise<void> => {
      if (batch.length > 0 && troubles.length === 0 && options.dryRun !== true) {
        summary.imported += await insertLegacyModels(manager, batch, {
          vocabulary: options.vocabulary.name,
          origin: options.origin ?? options.vocabulary.origin ?? null,
          by: options.createdBy,
        })
      }
      batch = []
      options.onProgress?.(summary.lines)
    }
    let number = 0
    for await (const bytes of byteLines(input)) {
      number++
      if (bytes.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
      summary.lines++
      try {
        batch.push(readLine(bytes, number, source, options.vocabulary))
      } catch (error) {
        if (!(error instanceof ToolkitError)) throw error
        troubles.push(...error.troubles)
      }
      if (troubles.length >= MAX_TROUBLES) break
      if (batch.length >= BATCH) await flush()
    }
    await flush()
    if (troubles.length > 0) throw new DataError(troubles)
    summary.known = options.dryRun === true ? 0 : summary.lines - summary.imported
    return summary
  })
}
