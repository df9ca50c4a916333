import { escapeToken } from '../../json-pointer'
import { quote } from '../quote'
import type { JsonType, JsonTypes } from './json-types'

/** A part of a pointer: as it is written, or as SQL computes it. */
export type PointerPart = { readonly written: string } | { readonly sql: string }

/** A value that is asked, as SQL: what is known of it, and where it stands. */
export interface Subject {
  /** An expression of type jsonb, cheap to repeat. */
  readonly json: string
  /** An expression of type text, when the value is known to be that text. */
  readonly text?: string
  readonly types: JsonTypes
  /** Properties it is known to have. */
  readonly has: ReadonlySet<string>
  readonly at: readonly PointerPart[]
}

/** A text as a literal of SQL. */
export const text = (value: string): string => quote(value, 'sql')

/** A list of texts as a constant of SQL. */
export const texts = (values: readonly string[]): string =>
  (values.length === 0 ? "'{}'::text[]" : `ARRAY[${values.map(text).join(', ')}]`)

/** The step into a property that is named in the schema. */
export const named = (name: string): PointerPart => ({ written: `/${escapeToken(name)}` })

/** The step into a property whose name a variable holds. */
export const namedBy = (variable: string): readonly PointerPart[] =>
  [{ written: '/' }, { sql: `replace(replace(${variable}, '~', '~0'), '/', '~1')` }]

/** The step into the item whose index a variable holds. */
export const numberedBy = (variable: string): readonly PointerPart[] => [{ written: '/' }, { sql: variable }]

// neighbours that are written become one literal
function concatenated(parts: readonly PointerPart[]): string {
  const joined: PointerPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if ('written' in part && last !== undefined && 'written' in last) {
      joined[joined.length - 1] = { written: last.written + part.written }
    } else joined.push(part)
  }
  return joined.map(part => ('written' in part ? text(part.written) : part.sql)).join(' || ')
}

/** The statement that ends a function with a problem. */
export const refuse = (keyword: string, at: readonly PointerPart[]): string =>
  `RETURN ${concatenated([{ written: `${keyword} ` }, ...at])};`

/** The statement that ends a function with the problem another function found further down. */
export const refuseBelow = (problem: string, at: readonly PointerPart[]): string => {
  if (at.length === 0) return `RETURN ${problem};`
  // no keyword holds a slash: the first one begins the pointer
  const keywordEnd = `strpos(${problem} || '/', ' /')`
  return `RETURN left(${problem}, ${keywordEnd}) || ${concatenated(at)} || substr(${problem}, ${keywordEnd} + 1);`
}

const wordOf = (type: JsonType): string => (type === 'integer' || type === 'fraction' ? 'number' : type)

/** That a value is of one of `wanted`, knowing that it is of one of `types`. */
export function isOfType(json: string, wanted: JsonTypes, types: JsonTypes): string {
  const whole = wanted.has('integer') && !wanted.has('fraction') && types.has('fraction')
  const words = [...new Set([...wanted].filter(type => !(whole && type === 'integer')).map(wordOf))].sort()
  const [only] = words
  const typeOf = `jsonb_typeof(${json})`
  const plain = words.length === 0 || only === undefined ? 'false' :
    words.length === 1 ? `${typeOf} = ${text(only)}` : `${typeOf} IN (${words.map(text).join(', ')})`
  if (!whole) return plain
  const isWhole = `trunc((${json})::numeric) = (${json})::numeric`
  const mayBeOther = [...types].some(type => wordOf(type) !== 'number')
  return mayBeOther ? `CASE WHEN ${typeOf} = 'number' THEN ${isWhole} ELSE ${plain} END` : isWhole
}
