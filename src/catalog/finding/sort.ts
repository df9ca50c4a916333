import { DataError } from '../../errors'
import { unknownField } from './check-filter'
import { castOf, fieldOf, FIELDS, type Field } from './fields'
import { filterTrouble } from './filter-error'
import type { FieldName } from './filter'
import { Reader } from './parse-filter'
import { printField } from './print-filter'

/** An order of models: by one field, ties by id in the same direction, models without a value last. */
export interface Sort {
  readonly field: Field
  readonly descending: boolean
  /** One form for all ways of writing it. */
  readonly text: string
}

const ID = FIELDS.get('id') as Field

/** By id: the order of a list that asks for none. */
export const BY_ID: Sort = { field: ID, descending: false, text: 'id' }

/**
 * `FIELD`, `FIELD asc` or `FIELD desc`.
 *
 * @throws DataError `filter/syntax`, `filter/trailing`, `filter/unknown-field`, `filter/unsortable`
 */
export function parseSort(text: string): Sort {
  const reader = new Reader(text)
  const name: FieldName = reader.field()
  const descending = reader.takesKeyword('desc')
  if (!descending) reader.takesKeyword('asc')
  if (reader.peek().kind !== 'end') {
    throw reader.refuse({ code: 'filter/trailing', what: 'the order was complete before this',
      fix: 'write one field, then asc or desc' })
  }
  const field = fieldOf(name)
  if (field === undefined) throw new DataError(filterTrouble(text, unknownField(name)))
  if (field.type === 'any' || field.type === 'document') {
    throw reader.refuse({
      code: 'filter/unsortable', what: `${field.name} may hold anything, and has no order`,
      fix: 'sort by a column or a metric; docs/filters.md lists them',
    }, name.at)
  }
  return { field, descending, text: `${printField(name)}${descending ? ' desc' : ''}` }
}

/** The SQL of what an order compares: of a metric the value of its row `s`, of a long text its beginning. */
export function sortKey({ field }: Sort): { readonly sql: string; readonly cast: string } {
  const cast = castOf(field.type)
  if (field.of === 'metric') return { sql: 's.value', cast }
  if (field.of === 'version') return { sql: field.beginning?.sql ?? field.sql, cast }
  if (field.of === 'artifact') return { sql: field.sql, cast }
  throw new Error(`${field.name} was not checked: this is our bug`)
}
