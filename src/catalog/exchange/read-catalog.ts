import { createHash } from 'node:crypto'
import path from 'node:path'
import { LosslessNumber } from 'lossless-json'
import { ToolkitError, type Trouble } from '../../errors'
import { byteLines } from '../byte-lines'
import { describeValue } from '../core/explain'
import { storableTroubles } from '../core/storable'
import { readFooterLine, readHeaderLine, readJsonText, readRowLine, type CatalogFooter } from './catalog-line'

/** A row of a file, as its text and as data. */
export interface GivenRow {
  readonly table: string
  readonly text: string
  readonly value: Readonly<Record<string, unknown>>
  /** `FILE:LINE`. */
  readonly place: string
}

/** What a file gives to be written whole. */
export interface GivenUnit {
  readonly id: string
  readonly isLineage: boolean
  readonly rows: readonly GivenRow[]
  readonly bytes: number
}

/** Hears of what is wrong with a file; a reader that is told to stop by an exception stops. */
export type Report = (trouble: Trouble) => void

const AGAIN = 'export the catalog again; a file is not mended by hand'

const badLine = (place: string, what: string): Trouble => ({
  code: 'exchange/bad-line',
  where: { source: place },
  what,
  why: 'a line is {"table":"…","row":{…}}, with the lineage in front where there is one, and values are flat',
  fix: AGAIN,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)

function rowTroubles(value: unknown, text: string, place: string): readonly Trouble[] {
  if (!isObject(value)) return [badLine(place, `found ${describeValue(value)}`)]
  const { other = null, ...columns } = value
  const deep = Object.entries(columns).filter(([, each]) => isObject(each) || Array.isArray(each)).map(([name]) => name)
  const isBad = other !== null && (!isObject(other) || Object.values(other).some(each => typeof each !== 'string'))
  if (deep.length > 0 || isBad) return [badLine(place, `found structure inside ${[...deep, ...(isBad ? ['other'] : [])].join(', ')}`)]
  // only an escape can bring what PostgreSQL refuses
  if (!text.includes('\\u')) return []
  return storableTroubles(value, place).filter(({ code }) => code !== 'storable/number-not-exact')
}

function readRow(line: string, place: string, report: Report): (GivenRow & { lineage?: string }) | undefined {
  const row = readRowLine(line)
  if (row === undefined) {
    report(badLine(place, `found ${describeValue(line)}`))
    return undefined
  }
  try {
    const value = readJsonText(row.text, { source: place })
    const troubles = rowTroubles(value, row.text, place)
    troubles.forEach(report)
    return troubles.length > 0 ? undefined : { ...row, value: value as GivenRow['value'], place }
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    error.troubles.forEach(report)
    return undefined
  }
}

/** The artifact that a row outside all lineages belongs to. */
const ownerOf = ({ table, value }: GivenRow): string => String(value[table === 'artifacts' ? 'id' : 'artifact_id'])

function footerTrouble(
  footer: CatalogFooter | undefined, counts: ReadonlyMap<string, number> | undefined, hash: string, place: string,
): Trouble | undefined {
  const where = { source: place }
  if (footer === undefined) {
    return {
      code: 'exchange/truncated',
      where,
      what: 'the file ends without its last line',
      why: 'the last line of a catalog counts its rows: some may be missing',
      fix: AGAIN,
    }
  }
  const names = new Set([...counts?.keys() ?? [], ...Object.keys(footer.end)])
  const miscounted = counts === undefined ? [] : [...names].filter(name => (counts.get(name) ?? 0) !== (footer.end[name] ?? 0))
  if (footer.sha256 === hash && miscounted.length === 0) return undefined
  return {
    code: 'exchange/altered',
    where,
    what: footer.sha256 === hash
      ? `the last line counts other rows of ${miscounted.sort().join(', ')}`
      : 'the file is not what was exported',
    why: `the SHA-256 of its lines is ${hash}, and its last line says ${footer.sha256}`,
    fix: AGAIN,
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(line: Buffer, place: string, report: Report): string | undefined {
  try {
    return decoder.decode(line)
  } catch {
    report({ code: 'input/not-utf8', where: { source: place }, what: 'the line is not UTF-8 text', fix: 'export the catalog again' })
    return undefined
  }
}

/** Rows gathered until one comes that belongs to something else. */
class Gathering {
  private rows: GivenRow[] = []
  private bytes = 0
  private id = ''
  private isLineage = false

  /** The unit that is complete because `row` begins another one. */
  add(row: GivenRow & { readonly lineage?: string }, bytes: number): GivenUnit | undefined {
    const [id, isLineage] = [row.lineage ?? ownerOf(row), row.lineage !== undefined]
    const complete = id === this.id && isLineage === this.isLineage ? undefined : this.end()
    this.rows.push(row)
    this.bytes += bytes
    this.id = id
    this.isLineage = isLineage
    return complete
  }

  end(): GivenUnit | undefined {
    const { id, isLineage, rows, bytes } = this
    this.rows = []
    this.bytes = 0
    return rows.length === 0 ? undefined : { id, isLineage, rows, bytes }
  }
}

/**
 * The units of an exported catalog, in order, each whole; the file is read once. What is wrong is reported with
 * `FILE:LINE`, and the lines at fault are left out; a wrong header is refused at once.
 *
 * @throws DataError `exchange/unknown-format`, `exchange/other-schema-version`; UsageError `input/unreadable`
 */
export async function* readCatalog(
  file: string, report: Report, onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<GivenUnit> {
  const source = path.basename(file)
  const hash = createHash('sha256')
  const counts = new Map<string, number>()
  const gathering = new Gathering()
  let [number, bytesRead, unread, last, blank]: [number, number, number, string, string?] = [0, 0, 0, `${source}:1`]
  let footer: CatalogFooter | undefined
  for await (const line of byteLines(file)) {
    number++
    bytesRead += line.length + 1
    onBytes(bytesRead)
    const place = `${source}:${number}`
    // nothing stands behind the last newline; only what follows shows that it was a line
    if (blank !== undefined) report(badLine(blank, 'found an empty line'))
    blank = line.length === 0 && number > 1 ? place : undefined
    if (blank !== undefined) continue
    last = place
    const text = decoded(line, place, report)
    if (number === 1) readHeaderLine(text ?? '', { source: place })
    if (footer !== undefined) report(badLine(place, 'found it behind the last line'))
    footer = text === undefined || number === 1 ? undefined : readFooterLine(text)
    if (footer !== undefined) continue
    hash.update(line).update('\n')
    const row = text === undefined || number === 1 ? undefined : readRow(text, place, report)
    if (row === undefined) {
      unread += number === 1 ? 0 : 1
      continue
    }
    counts.set(row.table, (counts.get(row.table) ?? 0) + 1)
    const complete = gathering.add(row, line.length)
    if (complete !== undefined) yield complete
  }
  const rest = gathering.end()
  if (rest !== undefined) yield rest
  // lines that could not be read are not counted, and told by themselves
  const wrong = footerTrouble(footer, unread === 0 ? counts : undefined, hash.digest('hex'), last)
  if (wrong !== undefined) report(wrong)
}
