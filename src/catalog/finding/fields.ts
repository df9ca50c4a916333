import { escapeIdentifier } from 'pg'
import { artifactTable, modelVersionTable } from '../../../generated/tables'
import { escapeToken } from '../../json-pointer'
import { UNSETTLED } from '../unsettled-items'
import type { FieldName } from './filter'

/**
 * What a field's values are. `whole`: numbers without fraction; `truth`: true or false; `moment`: a timestamptz;
 * `document`: JSON, of which only null can be asked; `any`: whatever stands at a place of the metadata.
 */
export type FieldType = 'text' | 'whole' | 'number' | 'truth' | 'moment' | 'document' | 'any'

/** A field that a filter may name. */
export type Field = {
  /** As people write it. */
  readonly name: string
  readonly type: FieldType
} & (
  /** A column of `artifacts`, a count beside it, or its id; `sql` may use the alias `a`. */
  | { readonly of: 'artifact'; readonly sql: string; readonly words?: readonly string[] }
  /** A column of `model_versions`; `sql` may use the alias `v`. */
  | {
      readonly of: 'version'
      readonly sql: string
      readonly words?: readonly string[]
      /** What its index holds, where that is not the whole: so many characters of a text. */
      readonly beginning?: { readonly sql: string; readonly characters: number }
      /** Whether an index has it with the id behind it. */
      readonly isOrdered?: true
    }
  /** The name of a row of `model_metrics`. */
  | { readonly of: 'metric'; readonly metric: string }
  /** The path of a value in the document. */
  | { readonly of: 'metadata'; readonly path: readonly string[] })

/** A column of `model_versions`. */
export type VersionField = Extract<Field, { readonly of: 'version' }>

const TYPES: Readonly<Record<string, { readonly type: FieldType; readonly cast: string }>> = {
  text: { type: 'text', cast: 'text' },
  integer: { type: 'whole', cast: 'bigint' },
  bigint: { type: 'whole', cast: 'bigint' },
  'double precision': { type: 'number', cast: 'double precision' },
  boolean: { type: 'truth', cast: 'boolean' },
  timestamptz: { type: 'moment', cast: 'timestamptz' },
  jsonb: { type: 'document', cast: 'jsonb' },
}

/** The SQL type that a value of a field is compared in. */
export const castOf = (type: FieldType): string =>
  Object.values(TYPES).find(each => each.type === type)?.cast ?? 'text'

interface StoredColumn {
  readonly name: string
  readonly type: string
  readonly oneOf?: readonly string[]
}

interface StoredIndex {
  readonly columns: readonly string[]
  readonly where?: string
  /** How many characters of a column it holds, where that is not the whole. */
  readonly beginnings?: Readonly<Record<string, number>>
}

const words = ({ oneOf }: StoredColumn): { words?: readonly string[] } => (oneOf === undefined ? {} : { words: oneOf })

/** The index of all rows that has a column with the id behind it. */
const orderedBy = (name: string): StoredIndex | undefined => modelVersionTable.indexes.find(
  ({ columns: [first, id, more], where }: StoredIndex) =>
    first === name && id === modelVersionTable.key[0] && more === undefined && where === undefined)

function versionField(column: StoredColumn): Field {
  const { name, type } = column
  const sql = `v.${escapeIdentifier(name)}`
  const index = orderedBy(name)
  const characters = index?.beginnings?.[name]
  return {
    of: 'version', name, type: TYPES[type]?.type ?? 'document', sql, ...words(column),
    ...(index === undefined ? {} : { isOrdered: true }),
    ...(characters === undefined ? {} : { beginning: { sql: `left(${sql}, ${characters})`, characters } }),
  }
}

// The table is adopted: a number may be numeric there, a moment without time zone, a flag 1 or 0.
function artifactField(stored: StoredColumn, taken: ReadonlySet<string>): Field {
  const { name, type } = stored
  const known = TYPES[type] ?? { type: 'document', cast: 'text' }
  const column = `a.${escapeIdentifier(name)}`
  const sql = name === 'id' ? column : known.type === 'truth' ? `(${column}::text in ('true', '1'))`
    : known.type === 'document' ? `model_document(${column})` : `${column}::${known.cast}`
  return { of: 'artifact', name: taken.has(name) ? `artifact.${name}` : name, type: known.type, sql, ...words(stored) }
}

const OPEN_ITEMS: Field = {
  of: 'artifact', name: 'open_review_items', type: 'whole',
  sql: '(select count(*) from review_items i where i.artifact_id = a.id' +
    ` and i.status in (${UNSETTLED.map(word => `'${word}'`).join(', ')}))`,
}

/** Every field with a name of its own, by that name: columns of `model_versions`, of `artifacts`, open review items. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(((): readonly Field[] => {
  const version = modelVersionTable.columns.map(versionField)
  const taken = new Set(version.map(({ name }) => name))
  return [...version, ...artifactTable.columns.map(column => artifactField(column, taken)), OPEN_ITEMS]
})().map(field => [field.name, field]))

/** The field that a name means; undefined when there is none. `metric` and `metadata` need a path behind them. */
export function fieldOf({ path }: Pick<FieldName, 'path'>): Field | undefined {
  const [first = '', ...rest] = path
  const name = path.join('.')
  if (first === 'metric' && (rest.length === 1 || rest.length === 2)) {
    return { of: 'metric', name, type: 'number', metric: rest.map(escapeToken).join('/') }
  }
  if (first === 'metadata' && rest.length > 0) return { of: 'metadata', name, type: 'any', path: rest }
  // a quoted name with a dot in it is one segment, and no field of its own
  return path.some(segment => segment.includes('.')) ? undefined : FIELDS.get(name)
}

/** The field of a name that was checked before. */
export function knownField(name: Pick<FieldName, 'path'>): Field {
  const field = fieldOf(name)
  if (field === undefined) throw new Error(`the field ${name.path.join('.')} was not checked: this is our bug`)
  return field
}
