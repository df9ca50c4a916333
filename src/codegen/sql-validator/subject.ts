import { escapeToken } from '../../json-pointer'
import { quote } from '../quote'
import { ALL_TYPES, type JsonTypes, numberKind, wordOf } from './json-types'

/** A part of a pointer: as it is written, or as SQL computes it. */
export type PointerPart = { readonly written: string } | { readonly sql: string }

/** A value that is asked, as SQL: what is known of it, and where it stands. */
export interface Subject {
  /** An expression of type jsonb, cheap to repeat. */
  readonly json: string
  /** An expression of type text: what the value is when it is a text. */
  readonly text: string
  readonly types: JsonTypes
  /** Properties it is known to have. */
  readonly has: ReadonlySet<string>
  readonly at: readonly PointerPart[]
}

const NONE: ReadonlySet<string> = new Set()

/** A value of which nothing is known, in a variable. */
export const unknownValue = (json: string, at: readonly PointerPart[]): Subject =>
  ({ json, text: `(${json} #>> '{}')`, types: ALL_TYPES, has: NONE, at })

/** The value of a property, as an expression. */
export const property = ({ json, at }: Subject, name: string): Subject => ({
  // one operator is cheaper than two
  json: `(${json} -> ${text(name)})`, text: `(${json} ->> ${text(name)})`, types: ALL_TYPES, has: NONE,
  at: [...at, named(name)],
})

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

/** What `jsonb_typeof` calls these types. */
export const typeWords = (types: JsonTypes): ReadonlySet<string> => new Set([...types].map(wordOf))

/** That a value is of one of `wanted`, knowing that it is of one of `types`. */
export function isOfType(json: string, wanted: JsonTypes, types: JsonTypes): string {
  const kind = numberKind(wanted, types)
  const words = [...new Set([...wanted].map(wordOf))].filter(word => kind === undefined || word !== 'number').sort()
  const [only] = words
  const typeOf = `jsonb_typeof(${json})`
  const plain = words.length === 0 || only === undefined ? 'false' :
    words.length === 1 ? `${typeOf} = ${text(only)}` : `${typeOf} IN (${words.map(text).join(', ')})`
  if (kind === undefined) return plain
  const isOfKind = `trunc((${json})::numeric) ${kind === 'integer' ? '=' : '<>'} (${json})::numeric`
  const mayBeOther = [...types].some(type => wordOf(type) !== 'number')
  return mayBeOther ? `CASE WHEN ${typeOf} = 'number' THEN ${isOfKind} ELSE ${plain} END` : isOfKind
}
