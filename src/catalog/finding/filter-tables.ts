import { factOf } from './facts'
import { knownField, type Field } from './fields'
import type { Condition, Filter } from './filter'

/** A table that a question on models may need: `a` is `artifacts`, `v` is `model_versions`. */
export type ModelTable = 'a' | 'v'

const tablesOfCondition = (condition: Condition): readonly ModelTable[] => {
  if (condition.kind === 'absent') return ['a', 'v']
  const field = knownField(condition.field)
  if (field.of === 'version') return ['v']
  // the id is in every table, and metrics have one of their own
  return field.of === 'metric' || field.name === 'id' ? [] : ['a']
}

/** The tables whose columns a checked filter asks. */
export function tablesOf(filter: Filter): readonly ModelTable[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.flatMap(tablesOf)
    case 'not':
      return tablesOf(filter.part)
    default:
      return tablesOfCondition(filter)
  }
}

function needsRow(filter: Filter, negated: boolean): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return (filter.kind === 'and') === negated
        ? filter.parts.every(part => needsRow(part, negated)) : filter.parts.some(part => needsRow(part, negated))
    case 'not':
      return needsRow(filter.part, !negated)
    case 'absent':
      return !negated
    default: {
      const field = knownField(filter.field)
      return (field.of === 'version' || field.of === 'metric') && (filter.kind !== 'null' || filter.negated !== negated)
    }
  }
}

/** Whether only a model with a row in `model_versions` can satisfy a checked filter: a search may start there then. */
export const asksVersions = (filter: Filter): boolean => needsRow(filter, false)

const nullField = (filter: Filter): Field | undefined =>
  filter.kind === 'absent' ? factOf(filter.field)?.column : filter.kind === 'null' && !filter.negated
    ? knownField(filter.field) : undefined

/**
 * SQL that is null in every row of a checked filter and comes first in an index with the id behind it; undefined if
 * there is none. PostgreSQL sees that such an index has the rows by id only when it is asked to order by both.
 */
export function nullInAll(filter: Filter): string | undefined {
  for (const part of filter.kind === 'and' ? filter.parts : [filter]) {
    const field = nullField(part)
    if (field?.of === 'version' && field.isOrdered === true) return field.beginning?.sql ?? field.sql
  }
  return undefined
}
