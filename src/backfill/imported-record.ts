import { sha256 } from '../catalog/core/document-text'
import { parseExactJson } from '../catalog/core/exact-json'
import type { LegacyRecord } from '../catalog/legacy-documents'
import { storableTroubles } from '../catalog/core/storable'
import { DataError } from '../errors'
import { valueAt } from '../json-pointer'
import type { Vocabulary } from './vocabulary'

/** A line of an imported file, as it will be written. */
export interface ImportedRecord extends LegacyRecord {
  /** `FILE:LINE`. */
  readonly place: string
  readonly sizeBytes: number
}

const TITLE_LENGTH = 2000
const BYTE_ORDER_MARK = '\ufeff'

/** The id of a record: the vocabulary, and the first 16 hexadecimal digits of the SHA-256 of its bytes. */
export const importedId = (vocabulary: string, text: string): string =>
  `model-${vocabulary}-${sha256(text).slice(0, 16)}`

// by characters, as the schema counts: half a surrogate pair would be stored as another character
const cut = (text: string): string => [...text.slice(0, 2 * TITLE_LENGTH)].slice(0, TITLE_LENGTH).join('')

function titleOf(record: object, vocabulary: Vocabulary, fallback: string): string {
  for (const pointer of vocabulary.title ?? []) {
    const title = valueAt(record, pointer)
    if (typeof title === 'string' && title.trim() !== '') return cut(title)
  }
  return fallback
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'text' : `a ${typeof value}`

function parseLine(text: string, place: string): object {
  const where = { source: place }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    throw new DataError({
      code: 'import/byte-order-mark',
      where,
      what: 'the line begins with a byte order mark (U+FEFF)',
      why: 'no JSON text begins with one, and each line is kept byte for byte',
      fix: 'save the file as UTF-8 without byte order mark',
    })
  }
  const record = parseExactJson(text, where)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new DataError({
      code: 'import/not-an-object',
      where,
      what: `the line is ${kindOf(record)}`,
      why: 'a record is one JSON object a line',
      fix: 'write one object a line: {"…": …}',
    })
  }
  return record
}

/**
 * One line as a record, its text kept byte for byte.
 *
 * @throws DataError `import/not-utf8`, `import/byte-order-mark`, `import/not-an-object`, `storable/nul`,
 *   `storable/lone-surrogate`, `json/syntax`, `json/duplicate-key`, `json/too-deep`, each with `FILE:LINE`
 */
export function readRecord(bytes: Buffer, line: number, source: string, vocabulary: Vocabulary): ImportedRecord {
  const place = `${source}:${line}`
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new DataError({
      code: 'import/not-utf8',
      where: { source: place },
      what: 'the line is not UTF-8 text',
      fix: 'convert the file to UTF-8',
    }, { cause })
  }
  const record = parseLine(text, place)
  // PostgreSQL's json types hold neither, and would refuse the whole batch
  const unstorable = storableTroubles(record, place)
    .filter(({ code }) => code === 'storable/nul' || code === 'storable/lone-surrogate')
  if (unstorable.length > 0) throw new DataError(unstorable)
  const id = importedId(vocabulary.name, text)
  return {
    id, title: titleOf(record, vocabulary, id), text, reason: `imported from ${source}, line ${line}`, place,
    sizeBytes: bytes.length,
  }
}
