import { assertNever } from './assert-never'
import type { FieldName, Filter, Literal } from './filter'
import { isPlainSegment, isPlainWord } from './lexer'
import { KEYWORDS } from './parse-filter'

const quoted = (segment: string): string => `"${segment.replaceAll('"', '""')}"`

/** A field's name as it is written in a filter. */
export const printField = ({ path }: Pick<FieldName, 'path'>): string => path.map((segment, i) => {
  const isPlain = i === 0 ? isPlainWord(segment) && !KEYWORDS.has(segment.toLowerCase()) : isPlainSegment(segment)
  return isPlain ? segment : quoted(segment)
}).join('.')

const printLiteral = (literal: Literal): string =>
  literal.kind === 'text' ? `'${literal.value.replaceAll("'", "''")}'` : String(literal.value)

const not = (isNegated: boolean): readonly string[] => (isNegated ? ['not'] : [])

const within = (part: Filter, kinds: readonly Filter['kind'][]): string =>
  kinds.includes(part.kind) ? `(${printFilter(part)})` : printFilter(part)

/** The text that parses to the filter: one form for all ways of writing it. */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
      return filter.parts.map(part => within(part, ['and', 'or'])).join(' and ')
    case 'or':
      return filter.parts.map(part => within(part, ['or'])).join(' or ')
    case 'not':
      return `not ${within(filter.part, ['and', 'or'])}`
    case 'compare':
      return `${printField(filter.field)} ${filter.operator} ${printLiteral(filter.value)}`
    case 'like':
      return [printField(filter.field), ...not(filter.negated), filter.anyCase ? 'ilike' : 'like', printLiteral(filter.pattern)].join(' ')
    case 'in':
      return [printField(filter.field), ...not(filter.negated), `in (${filter.values.map(printLiteral).join(', ')})`].join(' ')
    case 'null':
      return `${printField(filter.field)} is ${filter.negated ? 'not ' : ''}null`
    case 'absent':
      return `absent(${printField(filter.field)}${filter.absence === null ? '' : `, ${printLiteral(filter.absence)}`})`
    default:
      return assertNever(filter)
  }
}
