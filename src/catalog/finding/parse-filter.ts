import type { DataError } from '../../errors'
import { filterError, type Spot } from './filter-error'
import type { FieldName, Filter, Literal, Operator, TextLiteral } from './filter'
import { tokensOf, type Token } from './lexer'

/** How deep parentheses and `not` may nest. */
export const MAX_DEPTH = 100

/** How many values a list may have. */
export const MAX_VALUES = 1_000

/** Words that mean something by themselves, in any case. As the name of a field they stand in double quotes. */
export const KEYWORDS: ReadonlySet<string> =
  new Set(['and', 'or', 'not', 'in', 'is', 'like', 'ilike', 'null', 'true', 'false', 'absent', 'asc', 'desc'])

const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/** The words of a text, read one by one. */
export class Reader {
  private index = 0
  private readonly tokens: readonly Token[]

  constructor(readonly text: string) {
    this.tokens = tokensOf(text)
  }

  /** The word that comes next, without taking it. */
  peek(): Token {
    return this.tokens[this.index] ?? { kind: 'end', at: this.text.length }
  }

  take(): Token {
    const next = this.peek()
    this.index++
    return next
  }

  /** The keyword that comes next, in lower case. */
  keyword(): string | undefined {
    const next = this.peek()
    if (next.kind !== 'name' || !next.bare) return undefined
    const word = (next.path[0] ?? '').toLowerCase()
    return KEYWORDS.has(word) ? word : undefined
  }

  takesKeyword(word: string): boolean {
    if (this.keyword() !== word) return false
    this.index++
    return true
  }

  takesSymbol(symbol: string): boolean {
    const next = this.peek()
    if (next.kind !== 'symbol' || next.value !== symbol) return false
    this.index++
    return true
  }

  refuse(spot: Omit<Spot, 'at'>, at = this.peek().at): DataError {
    return filterError(this.text, { ...spot, at })
  }

  expected(what: string, fix: string): DataError {
    const found = this.peek().kind === 'end' ? 'the filter ends' : 'something else stands'
    return this.refuse({ code: 'filter/syntax', what: `${found} where ${what} is expected`, fix })
  }

  field(): FieldName {
    const next = this.peek()
    if (next.kind !== 'name' || this.keyword() !== undefined) {
      throw this.expected('a field',
        'write a field such as promotion_state or metric.accuracy; docs/filters.md lists them')
    }
    this.index++
    return { path: next.path, at: next.at }
  }
}

function textLiteral(reader: Reader, what: string): TextLiteral {
  const next = reader.peek()
  if (next.kind !== 'text') throw reader.expected(what, 'write it in single quotes')
  reader.take()
  return { kind: 'text', value: next.value, at: next.at }
}

function literal(reader: Reader): Literal {
  const next = reader.peek()
  const keyword = reader.keyword()
  if (next.kind === 'text' || next.kind === 'number') return reader.take() as Literal
  if (keyword === 'true' || keyword === 'false') {
    reader.take()
    return { kind: 'truth', value: keyword === 'true', at: next.at }
  }
  if (keyword === 'null') {
    throw reader.refuse({
      code: 'filter/null', what: 'nothing is equal to null, and null is less or more than nothing',
      fix: 'write is null or is not null',
    })
  }
  throw reader.expected('a value', 'write text in single quotes, a number, true or false')
}

function membership(reader: Reader, field: FieldName, negated: boolean): Filter {
  if (!reader.takesSymbol('(')) throw reader.expected('a list', 'write in (VALUE, VALUE, …)')
  const values = [literal(reader)]
  while (reader.takesSymbol(',')) {
    if (values.length === MAX_VALUES) {
      throw reader.refuse({ code: 'filter/too-many-values', what: `a list holds at most ${MAX_VALUES} values`,
        fix: 'ask in parts' })
    }
    values.push(literal(reader))
  }
  close(reader, 'the list')
  return { kind: 'in', field, negated, values }
}

function close(reader: Reader, what: string): void {
  if (reader.takesSymbol(')')) return
  throw reader.refuse({ code: 'filter/unbalanced', what: `${what} is not closed here`,
    fix: 'write a closing parenthesis' })
}

function predicate(reader: Reader): Filter {
  const field = reader.field()
  const next = reader.peek()
  if (next.kind === 'symbol' && OPERATORS.has(next.value)) {
    reader.take()
    return { kind: 'compare', field, operator: next.value as Operator, value: literal(reader) }
  }
  if (reader.takesKeyword('is')) {
    const negated = reader.takesKeyword('not')
    if (!reader.takesKeyword('null')) throw reader.expected('null', 'write is null or is not null')
    return { kind: 'null', field, negated }
  }
  const negated = reader.takesKeyword('not')
  if (reader.takesKeyword('in')) return membership(reader, field, negated)
  const anyCase = reader.keyword() === 'ilike'
  if (reader.takesKeyword('like') || reader.takesKeyword('ilike')) {
    return { kind: 'like', field, negated, anyCase, pattern: textLiteral(reader, 'a pattern') }
  }
  throw reader.expected('a comparison', 'write =, !=, <, <=, >, >=, like, ilike, in (…) or is null behind the field')
}

function absence(reader: Reader): Filter {
  if (!reader.takesSymbol('(')) throw reader.expected('a parenthesis', 'write absent(FIELD)')
  const field = reader.field()
  const kind = reader.takesSymbol(',') ? textLiteral(reader, 'a kind of absence') : null
  close(reader, 'absent()')
  return { kind: 'absent', field, absence: kind }
}

function unary(reader: Reader, depth: number): Filter {
  if (depth > MAX_DEPTH) {
    throw reader.refuse({ code: 'filter/too-deep', what: `parentheses and not nest more than ${MAX_DEPTH} deep`,
      fix: 'flatten the filter' })
  }
  if (reader.takesKeyword('not')) return { kind: 'not', part: unary(reader, depth + 1) }
  if (reader.takesKeyword('absent')) return absence(reader)
  if (!reader.takesSymbol('(')) return predicate(reader)
  const inner = combination(reader, 'or', depth + 1)
  close(reader, 'a parenthesis')
  return inner
}

function combination(reader: Reader, kind: 'and' | 'or', depth: number): Filter {
  const part = (): Filter => (kind === 'or' ? combination(reader, 'and', depth) : unary(reader, depth))
  const first = part()
  const parts = [first]
  while (reader.takesKeyword(kind)) parts.push(part())
  return parts.length === 1 ? first : { kind, parts }
}

/**
 * A filter as data. Says nothing yet of whether its fields exist and its values fit them.
 *
 * @throws DataError `filter/*`, with a caret at the spot
 */
export function parseFilter(text: string): Filter {
  const reader = new Reader(text)
  if (reader.peek().kind === 'end') {
    throw reader.refuse({ code: 'filter/empty', what: 'the filter is empty', fix: 'leave it out to list all models' })
  }
  const filter = combination(reader, 'or', 0)
  const next = reader.peek()
  if (next.kind === 'end') return filter
  throw next.kind === 'symbol' && next.value === ')'
    ? reader.refuse({ code: 'filter/unbalanced', what: 'this parenthesis closes nothing',
      fix: 'leave it out, or open it' })
    : reader.refuse({ code: 'filter/trailing', what: 'the filter was complete before this',
      fix: 'join conditions with and or or' })
}
