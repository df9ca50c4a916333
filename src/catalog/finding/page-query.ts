import { compileFilter } from './compile-filter'
import type { Field } from './fields'
import type { Filter } from './filter'
import { asksVersions, nullInAll, tablesOf, type ModelTable } from './filter-tables'
import type { PageEnd } from './page-token'
import { Parameters } from '../core/parameters'
import { sortKey, type Sort } from './sort'

/** A question to PostgreSQL that gives ids, each with the text of its value in the order. */
export interface PageQuery {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** What a page asks for. */
export interface PageRequest {
  readonly filter: Filter | undefined
  readonly sort: Sort
  readonly limit: number
  /** Where the page before ended. */
  readonly end?: PageEnd
}

/** The part of an order that is asked: models with a value in it come first, those without one after them. */
export type Part = 'valued' | 'valueless'

interface Keys {
  readonly key: string
  readonly cast: string
  readonly id: string
  readonly isById: boolean
  readonly isValued: boolean
  readonly sign: '<' | '>'
}

/** What lies behind the end of the page before. Key and id are compared as one row: an index is entered right there. */
function behindEnd({ key, cast, id, isById, isValued, sign }: Keys, end: PageEnd,
  parameters: Parameters): readonly string[] {
  const byId = (): readonly string[] => [`${id} ${sign} ${parameters.add(end.id, 'text')}`]
  if (isById) return byId()
  // the page before ended in the other part
  if (isValued !== (end.key !== null)) return []
  return isValued ? [`(${key}, ${id}) ${sign} (${parameters.add(end.key, cast)}, ${parameters.add(end.id, 'text')})`]
    : byId()
}

/** Where a question starts, what it is joined with, and the id it goes by. */
interface Start {
  readonly id: string
  readonly from: string
  readonly isVersioned: boolean
  /** Whether the question has to say that it is about models: the table of all artifacts is part of it. */
  readonly isTyped: boolean
}

/**
 * Starts from the table that has the order in an index, so that PostgreSQL may stop after a page: ordering by the id
 * of another table would make it read and sort all rows. A table that nothing is asked of is left out: each row of it
 * costs four pages.
 */
function startOf(field: Field, filter: Filter | undefined, isValued: boolean): Start {
  const tables = new Set<ModelTable>(filter === undefined ? [] : tablesOf(filter))
  const isByMetric = field.of === 'metric' && isValued
  const isVersioned = isByMetric || (field.of === 'version' && isValued) || (filter !== undefined
    && asksVersions(filter))
  if (!isVersioned) {
    return { id: 'a.id', from: 'artifacts a left join model_versions v on v.artifact_id = a.id', isVersioned,
      isTyped: true }
  }
  const isTyped = tables.has('a') || (field.of === 'artifact' && field.name !== 'id')
  const id = isByMetric ? 's.artifact_id' : 'v.artifact_id'
  const joins = [
    ...(isByMetric && tables.has('v') ? [`join model_versions v on v.artifact_id = ${id}`] : []),
    ...(isTyped ? [`join artifacts a on a.id = ${id}`] : []),
  ]
  return { id, from: [isByMetric ? 'model_metrics s' : 'model_versions v', ...joins].join(' '), isVersioned, isTyped }
}

/** The part of a metric's order, by its name as a parameter; of any other field by its value. */
function partOf({ field }: Sort, key: string, id: string, isValued: boolean,
  parameters: Parameters): readonly string[] {
  if (field.name === 'id') return []
  if (field.of !== 'metric') return [`${key} is ${isValued ? 'not ' : ''}null`]
  const name = parameters.add(field.metric, 'text')
  return isValued ? [`s.name = ${name}`]
    : [`not exists (select from model_metrics s where s.artifact_id = ${id} and s.name = ${name})`]
}

/**
 * One part of a page as SQL. It may tell an artifact that is no model: where a question can do without `artifacts`, the
 * kind of what has a row in `model_versions` is seen when its artifact is read.
 */
export function pageQuery({ filter, sort, limit, end }: PageRequest, part: Part): PageQuery {
  const parameters = new Parameters()
  const { field, descending } = sort
  const { sql: key, cast } = sortKey(sort)
  const isById = field.name === 'id'
  const isValued = part === 'valued'
  const { id, from, isVersioned, isTyped } = startOf(field, filter, isValued)
  const keys = { key, cast, id, isById, isValued, sign: descending ? '<' : '>' } as const
  const where = [
    ...partOf(sort, key, id, isValued, parameters),
    ...(end === undefined ? [] : behindEnd(keys, end, parameters)),
    ...(filter === undefined ? [] : [compileFilter(filter, { id, isVersioned, parameters })]),
    ...(isTyped ? ["a.artifact_type = 'model'"] : []),
  ]
  const direction = descending ? ' desc' : ''
  const constant = isById && isVersioned && filter !== undefined ? nullInAll(filter) : undefined
  // without a value the key is null in all rows, and says that the index of the key has them by id
  const first = isById ? constant : field.of === 'metric' && !isValued ? undefined : key
  const order = [...(first === undefined ? [] : [`${first}${direction}`]), `${id}${direction}`].join(', ')
  // to_jsonb prints a moment with all its digits, whatever DateStyle the session has
  const text = isById || !isValued ? 'null' : `to_jsonb(${key}) #>> '{}'`
  return {
    sql: `select ${id}::text as id, ${text} as key from ${from} ` +
      `where ${where.length === 0 ? 'true' : where.join(' and ')} order by ${order} limit ${parameters.add(limit, 'bigint')}`,
    parameters: parameters.values,
  }
}
