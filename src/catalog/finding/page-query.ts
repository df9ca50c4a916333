import { asksVersions, compileFilter } from './compile-filter'
import type { Filter } from './filter'
import type { PageEnd } from './page-token'
import { Parameters } from './parameters'
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

/** What lies behind the end of the page before. Key and id are compared as one row: an index is entered at that place. */
function behindEnd({ key, cast, id, isById, isValued, sign }: Keys, end: PageEnd, parameters: Parameters): readonly string[] {
  const byId = (): readonly string[] => [`${id} ${sign} ${parameters.add(end.id, 'text')}`]
  if (isById) return byId()
  // the page before ended in the other part
  if (isValued !== (end.key !== null)) return []
  return isValued ? [`(${key}, ${id}) ${sign} (${parameters.add(end.key, cast)}, ${parameters.add(end.id, 'text')})`] : byId()
}

/**
 * One part of a page as SQL. It starts from whichever table has the order in an index, so that PostgreSQL may stop
 * after `limit` rows: ordering by the id of another table would make it read and sort all of them.
 */
export function pageQuery({ filter, sort, limit, end }: PageRequest, part: Part): PageQuery {
  const parameters = new Parameters()
  const { field, descending } = sort
  const { sql: key, cast } = sortKey(sort)
  const isById = field.name === 'id'
  const isValued = part === 'valued'
  const isByMetric = field.of === 'metric' && isValued
  const fromVersions = isByMetric || (field.of === 'version' && isValued) || (filter !== undefined && asksVersions(filter))
  const id = isByMetric ? 's.artifact_id' : fromVersions ? 'v.artifact_id' : 'a.id'
  const metric = field.of === 'metric' ? parameters.add(field.metric, 'text') : ''
  const from = [
    ...(isByMetric ? [`model_metrics s join model_versions v on v.artifact_id = s.artifact_id`] : fromVersions ? ['model_versions v'] : []),
    fromVersions ? `join artifacts a on a.id = ${id}` : 'artifacts a left join model_versions v on v.artifact_id = a.id',
  ].join(' ')
  const valued = isById || (field.of === 'metric' && isValued) ? [] : field.of === 'metric'
    ? [`not exists (select from model_metrics s where s.artifact_id = ${id} and s.name = ${metric})`]
    : [`${key} is ${isValued ? 'not ' : ''}null`]
  const behind = end === undefined ? [] : behindEnd({ key, cast, id, isById, isValued, sign: descending ? '<' : '>' }, end, parameters)
  const where = [
    ...(isByMetric ? [`s.name = ${metric}`] : []), ...valued, ...behind,
    ...(filter === undefined ? [] : [compileFilter(filter, { id, parameters })]),
    "a.artifact_type = 'model'",
  ]
  const direction = descending ? ' desc' : ''
  const order = [...(isById || !isValued ? [] : [`${key}${direction}`]), `${id}${direction}`].join(', ')
  // to_jsonb prints a moment with all its digits, whatever DateStyle the session has
  const text = isById || !isValued ? 'null' : `to_jsonb(${key}) #>> '{}'`
  return {
    sql: `select a.id::text as id, ${text} as key from ${from} where ${where.join(' and ')} ` +
      `order by ${order} limit ${parameters.add(limit, 'bigint')}`,
    parameters: parameters.values,
  }
}
