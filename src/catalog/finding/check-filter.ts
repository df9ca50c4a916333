import { DataError, type Trouble } from '../../errors'
import { assertNever } from './assert-never'
import { ABSENCE_KINDS, ABSENTABLE, factOf } from './facts'
import { fieldOf, FIELDS, type Field } from './fields'
import type { AbsenceTest, Condition, FieldName, Filter, Literal } from './filter'
import { filterTrouble, type Spot } from './filter-error'
import { momentValue } from './moment-value'
import { nearestName } from './nearest-name'
import { printField } from './print-filter'

const HOLDS: Readonly<Record<Field['type'], string>> = {
  text: 'text', whole: 'whole numbers', number: 'numbers', truth: 'true or false', moment: 'moments',
  document: 'a document', any: 'whatever the document says',
}

const FIX: Readonly<Record<Field['type'], string>> = {
  text: 'write the text in single quotes', whole: 'write a whole number without quotes',
    number: 'write a number without quotes',
  truth: 'write true or false', moment: "write a moment, such as '2026-04-16' or '2026-04-16T12:00:00Z'",
  document: 'ask only whether it is null; its parts are metadata.PATH and metric.NAME',
    any: 'write text, a number, true or false',
}

/** The field of a name as people know it, with what is near it; a spot when there is no such field. */
export function unknownField(field: FieldName): Spot {
  const [first = ''] = field.path
  if (first === 'metric') {
    return {
      code: 'filter/unknown-field', at: field.at, what: 'a metric has one name, or a group and a name',
      fix: 'write metric.NAME or metric.GROUP.NAME',
    }
  }
  const near = nearestName(field.path.join('.'), [...FIELDS.keys(), 'metric', 'metadata'])
  return {
    code: 'filter/unknown-field', at: field.at, what: `there is no field ${printField(field)}`,
    fix: near === undefined
      ? 'docs/filters.md lists the fields; metrics are metric.NAME, the document is metadata.PATH'
      : `did you mean ${near}?`,
  }
}

const typeSpot = (field: Field, at: number, what = `${field.name} holds ${HOLDS[field.type]}`): Spot =>
  ({ code: 'filter/type', at, what, fix: FIX[field.type] })

/** What keeps a value from being compared with a field. */
function valueSpots(field: Field, value: Literal): readonly Spot[] {
  switch (field.type) {
    case 'document':
      return [typeSpot(field, value.at)]
    case 'any':
      return []
    case 'truth':
      return value.kind === 'truth' ? [] : [typeSpot(field, value.at)]
    case 'number':
    case 'whole': {
      const isFit = value.kind === 'number' && (field.type === 'number' || Number.isInteger(value.value))
      return isFit ? [] : [typeSpot(field, value.at)]
    }
    case 'moment':
      if (value.kind !== 'text') return [typeSpot(field, value.at)]
      return momentValue(value.value) !== undefined ? [] : [{
        code: 'filter/no-such-moment', at: value.at, what: 'this is no moment that the calendar has', fix: FIX.moment,
      }]
    case 'text':
      return value.kind === 'text' ? wordSpots(field, value) : [typeSpot(field, value.at)]
    default:
      return assertNever(field.type)
  }
}

function wordSpots(field: Field, { value, at }: Literal): readonly Spot[] {
  const words = 'words' in field ? field.words ?? [] : []
  if (words.length === 0 || words.includes(String(value))) return []
  const near = nearestName(String(value), words)
  return [{
    code: 'filter/unknown-word', at, what: `${field.name} is never this`, why: `it is one of ${words.join(', ')}`,
    fix: near === undefined ? 'write one of them' : `did you mean '${near}'?`,
  }]
}

function likeSpots(field: Field, { value, at }: { value: string; at: number }): readonly Spot[] {
  if (field.type !== 'text' && field.type !== 'any') return [typeSpot(field, at,
    `like compares text, and ${field.name} holds ${HOLDS[field.type]}`)]
  // PostgreSQL refuses a pattern that ends in the middle of an escape
  return /(?<!\\)(?:\\\\)*\\$/.test(value)
    ? [{ code: 'filter/pattern', at, what: 'the pattern ends with a backslash that takes nothing',
      fix: 'double it to mean a backslash' }]
    : []
}

function absenceSpots({ field, absence }: AbsenceTest): readonly Spot[] {
  const isUnknown = factOf(field) === undefined
  const isKnownField = isUnknown && fieldOf(field) !== undefined
  const unknown: readonly Spot[] = !isUnknown ? [] : [isKnownField
    ? {
        code: 'filter/never-absent', at: field.at, what: `no document declares ${printField(field)} absent`,
        fix: `absent() takes ${ABSENTABLE.join(', ')} or metadata.PATH; ask other fields with is null`,
      }
    : unknownField(field)]
  if (absence === null || ABSENCE_KINDS.includes(absence.value)) return unknown
  const near = nearestName(absence.value, ABSENCE_KINDS)
  return [...unknown, {
    code: 'filter/unknown-word', at: absence.at, what: 'there is no such kind of absence',
    why: `the kinds are ${ABSENCE_KINDS.join(', ')}`, fix: near === undefined ? 'write one of them'
      : `did you mean '${near}'?`,
  }]
}

function conditionSpots(condition: Condition): readonly Spot[] {
  if (condition.kind === 'absent') return absenceSpots(condition)
  const field = fieldOf(condition.field)
  if (field === undefined) return [unknownField(condition.field)]
  switch (condition.kind) {
    case 'null':
      return []
    case 'like':
      return likeSpots(field, condition.pattern)
    case 'compare': {
      const { operator, value } = condition
      const spots = valueSpots(field, value)
      const isOrdered = operator !== '=' && operator !== '!='
      return spots.length === 0 && isOrdered && value.kind === 'truth'
        ? [{ code: 'filter/type', at: value.at, what: 'true is neither more nor less than false',
          fix: 'compare with = or !=' }] : spots
    }
    case 'in': {
      const odd = condition.values.find(({ kind }) => kind !== condition.values[0]?.kind)
      const spots = condition.values.flatMap(value => valueSpots(field, value))
      return spots.length > 0 || odd === undefined ? spots
        : [{ code: 'filter/type', at: odd.at,
          what: 'the values of a list are all text, or all numbers, or all true or false',
          fix: 'ask in two lists, joined by or' }]
    }
    default:
      return assertNever(condition)
  }
}

function spotsOf(filter: Filter): readonly Spot[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.flatMap(spotsOf)
    case 'not':
      return spotsOf(filter.part)
    default:
      return conditionSpots(filter)
  }
}

/** Everything in a filter that names no field, or compares a field with what it never is. */
export const filterTroubles = (filter: Filter, text: string): readonly Trouble[] =>
  spotsOf(filter).map(spot => filterTrouble(text, spot))

/** @throws DataError with all of `filterTroubles` at once, if there is any */
export function checkFilter(filter: Filter, text: string): void {
  const troubles = filterTroubles(filter, text)
  if (troubles.length > 0) throw new DataError(troubles)
}
