import { DataError } from '../../errors'
import { sha256 } from '../core/document-text'
import { momentWithOffset } from '../core/moment'
import type { FieldType } from './fields'
import type { Sort } from './sort'

/** Where a page ended: the last model's value in the order, as text, null when it has none, and its id. */
export interface PageEnd {
  readonly key: string | null
  readonly id: string
}

/** What a page belongs to. */
export interface PageOf {
  readonly sort: Sort
  /** The filter in its one form; empty for none. */
  readonly filter: string
}

const VERSION = 1

const digest = (text: string): string => sha256(text).slice(0, 16)

const checksum = (version: unknown, sort: unknown, filter: unknown, key: unknown, id: unknown): string =>
  digest(JSON.stringify([version, sort, filter, key, id]))

/** The token of the page behind `end`: opaque, and good for as long as filter and order stay the same. */
export function pageToken({ sort, filter }: PageOf, { key, id }: PageEnd): string {
  const of = digest(filter)
  const content = { v: VERSION, s: sort.text, f: of, k: key, i: id, c: checksum(VERSION, sort.text, of, key, id) }
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** How the text of a key must look to be read by PostgreSQL; a token may be forged. */
const READABLE: Readonly<Partial<Record<FieldType, (key: string) => boolean>>> = {
  whole: key => /^-?\d{1,18}$/.test(key),
  number: key => /^(-?\d{1,400}(\.\d{1,400})?([eE][+-]?\d{1,3})?|-?Infinity|NaN)$/.test(key),
  truth: key => key === 'true' || key === 'false',
  moment: key => /^-?infinity$/.test(key) || momentWithOffset(key.replace(/ BC$/, '')) !== undefined,
}

const isStorable = (text: string): boolean => !/\u0000|\p{Cs}/u.test(text)

const badPage = (what: string): DataError => new DataError({
  code: 'filter/bad-page', where: { source: 'page' }, what,
    fix: 'take the token whole from the page before, or begin without one',
})

function contentOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    if (typeof content === 'object' && content !== null) return content as Readonly<Record<string, unknown>>
  } catch {
    // no JSON: told below
  }
  throw badPage('this is no token of a page')
}

/**
 * Where the page before ended.
 *
 * @throws DataError `filter/bad-page` for a token that is damaged; `filter/page-mismatch` for one of another list
 */
export function readPageToken(token: string, { sort, filter }: PageOf): PageEnd {
  const { v, s, f, k, i, c } = contentOf(token)
  if (c !== checksum(v, s, f, k, i)) throw badPage('the token is damaged')
  if (v !== VERSION) throw badPage(`the token is of version ${String(v)}, and this release reads ${VERSION}`)
  if (s !== sort.text || f !== digest(filter)) {
    throw new DataError({
      code: 'filter/page-mismatch', where: { source: 'page' },
        what: `the token belongs to another ${s === sort.text ? 'filter' : 'order'}`,
      why: 'a page continues one list', fix: 'ask with the filter and order that gave the token, or begin without one',
    })
  }
  const isReadable = READABLE[sort.field.type] ?? isStorable
  if (typeof i !== 'string' || !isStorable(i) || (k !== null && (typeof k !== 'string' || !isReadable(k)))) {
    throw badPage('the token does not say where its page ended')
  }
  return { key: k, id: i }
}
