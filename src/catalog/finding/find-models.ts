import type { Artifact, ModelVersion } from '../../../generated/entities'
import { artifactTable, modelVersionTable } from '../../../generated/tables'
import { DataError } from '../../errors'
import { storedRows, type Reader } from '../core/stored-rows'
import type { ListedModel } from '../models'
import { unsettledCounts } from '../unsettled-items'
import { filterOf, type ModelFilter } from './model-filter'
import { pageQuery, type PageRequest } from './page-query'
import { pageToken, readPageToken, type PageEnd } from './page-token'
import { printFilter } from './print-filter'
import { BY_ID, parseSort } from './sort'

/** Which models to list, in which order, how many of them, and from where on. */
export interface ListModels extends ModelFilter {
  /** `FIELD`, `FIELD asc` or `FIELD desc`; by id when left out. Ties go by id, models without a value come last. */
  readonly sort?: string
  /** At most this many, from 1 to 1,000; 50 when left out. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly page?: string
}

/** A part of a list. */
export interface ModelPage {
  readonly models: readonly ListedModel[]
  /** The token of the page behind this one; null when there is none. */
  readonly next: string | null
}

/** How many models a page has when nobody says. */
export const DEFAULT_LIMIT = 50

/** How many models a page may have. */
export const MAX_LIMIT = 1_000

function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return
  throw new DataError({
    code: 'filter/limit', where: { source: 'limit' }, what: `found ${String(limit)}`,
      why: `a page has from 1 to ${MAX_LIMIT} models`,
    fix: 'ask for fewer, and go on with the token of the page',
  })
}

interface Place {
  readonly id: string
  readonly key: string | null
}

async function placesOf(reader: Reader, request: PageRequest): Promise<readonly Place[]> {
  const ask = (part: 'valued' | 'valueless', limit: number): Promise<Place[]> => {
    const { sql, parameters } = pageQuery({ ...request, limit }, part)
    return reader.query<Place[]>(sql, [...parameters])
  }
  const { sort, limit, end } = request
  const isById = sort.field.name === 'id'
  const valued = !isById && end?.key === null ? [] : await ask('valued', limit)
  if (isById || valued.length === limit) return valued
  return [...valued, ...await ask('valueless', limit - valued.length)]
}

async function modelsOf(reader: Reader, ids: readonly string[]): Promise<readonly ListedModel[]> {
  if (ids.length === 0) return []
  const artifacts = await storedRows<Artifact>(reader, artifactTable, 'where t.id = any($1)', [ids])
  const versions = await storedRows<ModelVersion>(reader, modelVersionTable, 'where t.artifact_id = any($1)', [ids])
  const open = await unsettledCounts(reader, ids)
  const artifactOf = new Map(artifacts.map(artifact => [artifact.id, artifact]))
  const versionOf = new Map(versions.map(version => [version.artifact_id, version]))
  return ids.flatMap(id => {
    const artifact = artifactOf.get(id)
    // deleted since its id was read, or a row of model_versions about something else
    if (artifact?.artifact_type !== 'model') return []
    return [{ artifact, modelVersion: versionOf.get(id) ?? null, openReviewItems: open.get(id) ?? 0 }]
  })
}

/**
 * One page of models; it may be shorter than asked for, and `next` alone says whether there is more. A model that is
 * there throughout, and whose value in the order stays the same, is on exactly one of the pages, whatever is inserted or
 * deleted between them.
 *
 * @throws DataError `filter/*`
 */
export async function listModels(reader: Reader, asked: ListModels = {}): Promise<ModelPage> {
  const { limit = DEFAULT_LIMIT } = asked
  checkLimit(limit)
  const filter = filterOf(asked)
  const sort = asked.sort === undefined ? BY_ID : parseSort(asked.sort)
  const of = { sort, filter: filter === undefined ? '' : printFilter(filter) }
  const end: PageEnd | undefined = asked.page === undefined ? undefined : readPageToken(asked.page, of)
  // one more than asked for tells whether there is a next page
  const places = await placesOf(reader, { filter, sort, limit: limit + 1, ...(end === undefined ? {} : { end }) })
  const shown = places.slice(0, limit)
  const last = shown.at(-1)
  return {
    models: await modelsOf(reader, shown.map(({ id }) => id)),
    next: places.length > limit && last !== undefined ? pageToken(of, last) : null,
  }
}

/** Whole documents are held of a page, which may be large: more at once would not be faster. */
const PAGE = 200

/** Pages of at most `pageSize` models, from 1 to 1,000, 200 when left out, until `limit` models are told or none is left. */
export async function* modelPages(
  reader: Reader, asked: ListModels, pageSize = PAGE,
): AsyncGenerator<ModelPage, void, undefined> {
  let { limit: left = DEFAULT_LIMIT, page } = asked
  for (;;) {
    const size = Math.min(left, pageSize)
    const told = await listModels(reader, { ...asked, limit: size, ...(page === undefined ? {} : { page }) })
    left -= size
    yield told
    if (told.next === null || left <= 0) return
    page = told.next
  }
}
