/**
 * What the emitters read. Plain readonly data; every node keeps the JSON Pointer it came from, in its own file.
 */

/** A JSON value as it was read. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

interface Node {
  readonly pointer: string
  readonly description?: string
}

/** Bounds are inclusive unless they say otherwise. */
export interface TextValue extends Node {
  readonly kind: 'text'
  readonly oneOf?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}
export interface NumberValue extends Node {
  readonly kind: 'number'
  readonly whole: boolean
  readonly oneOf?: readonly number[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
}
export interface FlagValue extends Node {
  readonly kind: 'flag'
  readonly oneOf?: readonly boolean[]
}
export interface NothingValue extends Node {
  readonly kind: 'nothing'
}
export interface ListValue extends Node {
  readonly kind: 'list'
  readonly items: Value
}
/** `rest` is what an unnamed property may hold; `never` closes the record. */
export interface RecordValue extends Node {
  readonly kind: 'record'
  readonly fields: readonly Field[]
  readonly rest: Value
}
export interface UnionValue extends Node {
  readonly kind: 'union'
  readonly arms: readonly Value[]
}
export interface ReferenceValue extends Node {
  readonly kind: 'reference'
  readonly definition: string
}
export interface AnyValue extends Node {
  readonly kind: 'any'
}
/** The schema `false`: no value fits. */
export interface NeverValue extends Node {
  readonly kind: 'never'
}

/** What a JSON value may be. */
export type Value =
  | TextValue
  | NumberValue
  | FlagValue
  | NothingValue
  | ListValue
  | RecordValue
  | UnionValue
  | ReferenceValue
  | AnyValue
  | NeverValue

export type Presence = 'required' | 'optional' | 'forbidden'

export interface Field extends Node {
  readonly name: string
  readonly presence: Presence
  readonly value: Value
}

/** One closed form of the document. `when` is the constant that tells it from the others. */
export interface Variant extends Node {
  readonly name: string
  readonly record: RecordValue
  readonly when?: { readonly field: string; readonly is: string | boolean }
}

export interface Definition extends Node {
  /** Of its type, and in the bundled schema. */
  readonly name: string
  readonly value: Value
  /** The pointer that it has in the file, where it is not `/definitions/<name>`. */
  readonly origin?: string
}

/**
 * What the schema describes. Definitions are sorted by name, variants stand as the root lists them; there is none where
 * a document may be something else than an object. Pointers lead into the bundled schema.
 */
export interface Document extends Node {
  readonly source: string
  readonly name: string
  readonly version: string
  readonly variants: readonly Variant[]
  readonly definitions: readonly Definition[]
  /** The bundled schema, its keys in one fixed order, for the libraries that read JSON Schema. */
  readonly schema: { readonly [key: string]: Json }
}

export type SqlType = 'text' | 'boolean' | 'integer' | 'bigint' | 'double precision' | 'jsonb' | 'timestamptz'

/** One step from the document towards a column's value, and what must be asked before it can be taken. */
export interface Step {
  readonly property: string
  /** Some arm here is not an object. */
  readonly askObject: boolean
  /** Some arm here is null, which is an object to `typeof`. */
  readonly askNull: boolean
  /** Some arm here is a list, which is an object to `typeof`. */
  readonly askList: boolean
  /** Some object arm here has no such property. */
  readonly askProperty: boolean
  readonly optional: boolean
}

/** How a declared absence is told from the values a column keeps. */
export interface AbsenceTest {
  readonly property: string
  /** Objects and other values are mixed. */
  readonly askObject: boolean
  /** The absence is the only object: being one is enough. */
  readonly onlyObject: boolean
  /** Every object arm names the property, so that reading it narrows. */
  readonly namedByAll: boolean
}

export interface MetadataSource {
  readonly kind: 'metadata'
  readonly pointer: string
  readonly steps: readonly Step[]
  readonly absence?: AbsenceTest
  /** Per variant name: whether a value to store is there always, sometimes or never. */
  readonly presence: Readonly<Record<string, 'always' | 'sometimes' | 'never'>>
}
export interface ValueSource {
  readonly kind: 'value'
  readonly definition: string
}
/** The whole document. */
export interface DocumentSource {
  readonly kind: 'document'
}

export interface Reference extends Node {
  readonly name: string
  readonly table: string
  readonly column: string
  readonly onDelete?: string
  /** Looked at when the transaction ends, not when the statement does. */
  readonly deferred?: true
}

export type Default = { readonly kind: 'literal'; readonly value: string | number | boolean } |
  { readonly kind: 'sql'; readonly expression: string }

export interface Column extends Node {
  readonly name: string
  readonly type: SqlType
  readonly nullable: boolean
  readonly source: MetadataSource | ValueSource | DocumentSource
  /** What the property holds, as TypeScript: `names` are the definitions it mentions, sorted. */
  readonly typescript: { readonly text: string; readonly names: readonly string[] }
  readonly default?: Default
  readonly references?: Reference
  /** The only texts that it holds, where the schema lists them. */
  readonly oneOf?: readonly string[]
  /** Physical types an adopted column may have; empty for our own. */
  readonly adoptedTypes: readonly string[]
}

export interface Key extends Node {
  readonly name: string
  readonly columns: readonly string[]
}

export interface PrimaryKey extends Key {
  /** Columns that its index holds beside the key. */
  readonly include?: readonly string[]
}

/** An index. Absent `unique` and `where` are false and every row. */
export interface Index extends Key {
  readonly unique?: true
  /** Columns of which it holds only the first so many characters. */
  readonly beginnings?: Readonly<Record<string, number>>
  /** The rows it holds, as a predicate; its hash ends the name. */
  readonly where?: string
}

export interface Check {
  readonly name: string
  readonly predicate: string
  /** The rule's origin: a column, or `variant`. */
  readonly subject: string
}

/** One rule of the schema: a keyword of the node at `pointer`. */
export interface Rule {
  readonly pointer: string
  readonly keyword: string
}

/** A rule that some layer cannot express, and why. */
export interface Unexpressed extends Rule {
  readonly why: string
}

/** Columns stand in the sidecar's order; keys, checks and indexes as listed or derived from it. */
export interface Table extends Node {
  readonly source: string
  readonly name: string
  readonly entity: string
  readonly adopted: boolean
  /** Of the table that holds whole documents: the rows whose document the schema governs. */
  readonly governs?: { readonly column: string; readonly equals: string }
  readonly columns: readonly Column[]
  readonly primaryKey: PrimaryKey
  readonly unique: readonly Key[]
  readonly indexes: readonly Index[]
  readonly checks: readonly Check[]
  readonly unmapped: readonly { readonly pointer: string; readonly reason: string }[]
  /** Rules of the schema, `<pointer in the file>/<keyword>`, that the database need not enforce; absent when none. */
  readonly waived?: readonly { readonly rule: string; readonly reason: string }[]
}

/** Tables are sorted by name. */
export interface Model {
  readonly document: Document
  readonly tables: readonly Table[]
}

/** Ends a switch over a closed union: reaching it is our bug, not the caller's. */
export function assertNever(value: never): never {
  throw new Error(`a case is missing for ${JSON.stringify(value)}; this is a bug in codegen`)
}
