import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv'
import type { Json, SqlType } from './model'
import type { Refuse } from './refuse'
import metaSchema from './relational.schema.json'

/** One column as a sidecar that satisfies the meta-schema writes it. */
export interface ColumnEntry {
  readonly value?: string
  readonly from?: string
  readonly description?: string
  readonly required?: boolean
  readonly default?: string | number | boolean | { readonly sql: string }
  readonly store?: SqlType
  readonly adoptedTypes?: readonly string[]
  readonly references?: ReferenceEntry
}

/** A foreign key as a sidecar writes it. */
export interface ReferenceEntry {
  readonly name: string
  readonly table: string
  readonly column: string
  readonly onDelete?: string
  /** true: looked at when the transaction ends. Default: at the end of the statement. */
  readonly deferred?: boolean
}

interface KeyEntry {
  readonly name: string
  readonly columns: readonly string[]
}

interface PrimaryKeyEntry extends KeyEntry {
  readonly include?: readonly string[]
}

/** An index as a sidecar writes it. */
export interface IndexEntry extends KeyEntry {
  readonly unique?: boolean
  readonly beginnings?: Readonly<Record<string, number>>
  readonly where?: { readonly column: string; readonly equals: string | number | boolean }
}

/** A sidecar that satisfies `relational.schema.json`. */
export interface Sidecar {
  readonly table: string
  readonly entity: string
  readonly description: string
  readonly adopted?: boolean
  readonly governs?: { readonly column: string; readonly equals: string }
  readonly primaryKey: PrimaryKeyEntry
  readonly absence?: string
  readonly order: readonly string[]
  readonly columns: Readonly<Record<string, ColumnEntry>>
  readonly unique?: readonly KeyEntry[]
  readonly indexes?: readonly IndexEntry[]
  readonly unmapped?: Readonly<Record<string, string>>
  readonly waived?: Readonly<Record<string, string>>
}

let compiled: ValidateFunction<Sidecar> | undefined

const validator = (): ValidateFunction<Sidecar> =>
  (compiled ??= new Ajv({ allErrors: true, verbose: true, logger: false }).compile<Sidecar>(metaSchema))

const descriptionOf = (error: ErrorObject): string | undefined => {
  const parent: unknown = error.parentSchema
  const description = typeof parent === 'object' && parent !== null && 'description' in parent ? parent.description : ''
  return typeof description === 'string' && description !== '' ? description : undefined
}

/** Keywords whose errors only repeat, one level up, what another error says. */
const ECHOES = new Set(['propertyNames', 'if'])

/** Whether a value has the form of a sidecar; what is wrong goes to `refuse`, code `relational/form`. */
export function isSidecar(value: Json, refuse: Refuse): value is Json & Sidecar {
  const validate = validator()
  if (validate(value)) return true
  for (const error of (validate.errors ?? []).filter(({ keyword }) => !ECHOES.has(keyword))) {
    const params = error.params as { readonly additionalProperty?: string }
    const name = error.propertyName ?? params.additionalProperty
    const why = descriptionOf(error)
    refuse(error.instancePath, {
      code: 'relational/form',
      what: error.keyword === 'false schema'
        ? 'stands beside value: a column has one origin'
        : `${name === undefined ? '' : `${JSON.stringify(name)} `}${error.message ?? error.keyword}`,
      ...(why === undefined ? {} : { why }),
      fix: 'see src/codegen/relational.schema.json',
    })
  }
  return false
}
