import { getMetadataArgsStorage } from 'typeorm'
import { Artifact, ModelVersion } from '../../../generated/entities'
import { validateValue } from '../../../generated/validator/model-artifact-metadata'
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
      /** What its index holds, where that is not the whole. */
      readonly indexed?: string
      /** Whether an index has it with the id behind it. */
      readonly isOrdered?: true
    }
  /** The name of a row of `model_metrics`. */
  | { readonly of: 'metric'; readonly metric: string }
  /** The path of a value in the document. */
  | { readonly of: 'metadata'; readonly path: readonly string[] })

/** A column of `model_versions`. */
export type VersionField = Extract<Field, { readonly of: 'version' }>

/** How many characters of a long text the index holds: a longer one would not fit into a page of it. */
export const INDEXED_CHARACTERS = 200

/** Texts of the document that may have 2,000 characters and are indexed by their beginning. */
const INDEXED_BY_BEGINNING: ReadonlySet<string> = new Set(['model_family', 'framework'])

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

const wordsOf = (name: keyof typeof validateValue): readonly string[] => {
  const validate = validateValue[name]
  validate('')
  return (validate.errors?.find(({ keyword }) =>
    keyword === 'enum')?.params['allowedValues'] ?? []) as readonly string[]
}

/** Columns whose values are a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  promotion_state: wordsOf('PromotionState'), origin_type: wordsOf('OriginType'),
}

interface StoredColumn {
  readonly name: string
  readonly type: string
}

const columnsOf = (entity: typeof Artifact | typeof ModelVersion): readonly StoredColumn[] =>
  getMetadataArgsStorage().columns.filter(({ target }) => target === entity)
    .map(({ propertyName, options }) => ({ name: propertyName, type: String(options.type) }))

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

const words = (name: string): { words?: readonly string[] } =>
  (Object.hasOwn(WORDS, name) ? { words: WORDS[name] ?? [] } : {})

/** Columns of indexes that have the id behind them; TypeORM knows nothing of those by the beginning of a text. */
const ORDERED: ReadonlySet<string> = new Set([...INDEXED_BY_BEGINNING, ...getMetadataArgsStorage().indices
  .filter(({ target }) => target === ModelVersion).flatMap(({ columns }): readonly string[] =>
    (Array.isArray(columns) && columns.length === 2 && columns[1] === 'artifact_id' ? [String(columns[0])] : []))])

function versionField({ name, type }: StoredColumn): Field {
  const sql = `v.${identifier(name)}`
  return {
    of: 'version', name, type: TYPES[type]?.type ?? 'document', sql, ...words(name),
    ...(ORDERED.has(name) ? { isOrdered: true } : {}),
    ...(INDEXED_BY_BEGINNING.has(name) ? { indexed: `left(${sql}, ${INDEXED_CHARACTERS})` } : {}),
  }
}

// The table is adopted: a number may be numeric there, a moment without time zone, a flag 1 or 0.
function artifactField({ name, type }: StoredColumn, taken: ReadonlySet<string>): Field {
  const known = TYPES[type] ?? { type: 'document', cast: 'text' }
  const column = `a.${identifier(name)}`
  const sql = name === 'id' ? column : known.type === 'truth' ? `(${column}::text in ('true', '1'))`
    : known.type === 'document' ? `model_document(${column})` : `${column}::${known.cast}`
  return { of: 'artifact', name: taken.has(name) ? `artifact.${name}` : name, type: known.type, sql, ...words(name) }
}

const OPEN_ITEMS: Field = {
  of: 'artifact', name: 'open_review_items', type: 'whole',
  sql: '(select count(*) from review_items i where i.artifact_id = a.id' +
    ` and i.status in (${UNSETTLED.map(word => `'${word}'`).join(', ')}))`,
}

/** Every field with a name of its own, by that name: columns of `model_versions`, of `artifacts`, open review items. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(((): readonly Field[] => {
  const version = columnsOf(ModelVersion).map(versionField)
  const taken = new Set(version.map(({ name }) => name))
  return [...version, ...columnsOf(Artifact).map(column => artifactField(column, taken)), OPEN_ITEMS]
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
