import { childPointer } from '../json-pointer'
import { type Arm, armsOf, isEndless } from './arms'
import type { Column, Default, Document, MetadataSource, RecordValue, Reference, SqlType } from './model'
import { type Refuse } from './parse-value'
import { resolve } from './resolve'
import { storageOf, typescriptOf } from './storage'

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

interface ReferenceEntry {
  readonly name: string
  readonly table: string
  readonly column: string
  readonly onDelete?: string
}

/** A column, and the forms its value may take, from which its CHECKs follow. */
export interface ParsedColumn {
  readonly column: Column
  readonly arms: readonly Arm[]
}

interface Origin {
  readonly source: Column['source']
  readonly arms: readonly Arm[]
  readonly nullable: boolean
  readonly typescript: Column['typescript']
  readonly description?: string
}

const STORES: Readonly<Partial<Record<SqlType, readonly SqlType[]>>> = {
  text: ['text', 'timestamptz', 'jsonb'],
  integer: ['integer', 'bigint', 'jsonb'],
}

/** The definition a `#/definitions/NAME` pointer means, or undefined after saying so. */
export function definitionAt(document: Document, reference: string, pointer: string, refuse: Refuse) {
  const name = reference.slice('#/definitions/'.length).replaceAll('~1', '/').replaceAll('~0', '~')
  const found = document.definitions.find(definition => definition.name === name)
  if (found === undefined) {
    refuse(pointer, {
      code: 'relational/definition-missing',
      what: `${JSON.stringify(reference)} points at nothing in ${document.source}`,
      why: `definitions holds ${document.definitions.map(definition => definition.name).join(', ') || 'nothing'}`,
      fix: 'point at one of them',
    })
  }
  return found
}

function fromValue(entry: ColumnEntry, document: Document, pointer: string, refuse: Refuse): Origin | undefined {
  const found = definitionAt(document, entry.value ?? '', childPointer(pointer, 'value'), refuse)
  if (found === undefined) return undefined
  const arms = armsOf(found.value, document.definitions, found.name)
  return {
    source: { kind: 'value', definition: found.name },
    arms,
    nullable: entry.required !== true,
    typescript: isEndless(found.value, document.definitions)
      ? typescriptOf(arms, document.definitions)
      : { text: found.name, names: [found.name] },
    ...(found.description === undefined ? {} : { description: found.description }),
  }
}

const wholeDocument = (entry: ColumnEntry, document: Document, adopted: boolean): Origin => ({
  source: { kind: 'document' },
  arms: document.variants.map(variant => ({ value: variant.record, name: variant.name })),
  nullable: entry.required !== true,
  // other software writes an adopted column too: what it reads need not satisfy our schema
  typescript: adopted ? { text: 'unknown', names: [] } : { text: document.name, names: [document.name] },
  ...(document.description === undefined ? {} : { description: document.description }),
})

/** The definition or field every variant shares at a pointer, to describe and type the column with. */
function sharedField(document: Document, source: MetadataSource) {
  const [only, ...deeper] = source.steps
  if (only === undefined || deeper.length > 0) return undefined
  const fields = document.variants.flatMap(({ record }) =>
    record.fields.filter(field => field.name === only.property && field.presence !== 'forbidden'))
  const names = new Set(fields.map(({ value }) => (value.kind === 'reference' ? value.definition : undefined)))
  const [name] = names
  return names.size === 1 ? document.definitions.find(definition => definition.name === name) : undefined
}

function fromMetadata(
  entry: ColumnEntry, document: Document, absence: RecordValue | undefined, pointer: string, refuse: Refuse,
): Origin | undefined {
  const from = entry.from ?? ''
  const resolved = resolve(document, from, absence)
  if ('refusal' in resolved) {
    refuse(childPointer(pointer, 'from'), {
      code: 'relational/pointer-missing',
      what: `${JSON.stringify(from)} leads nowhere in ${document.source}: ${resolved.refusal}`,
      why: resolved.expected,
      fix: 'name a property that the schema has',
    })
    return undefined
  }
  if (entry.required !== undefined) {
    refuse(childPointer(pointer, 'required'), {
      code: 'relational/required-derived',
      what: 'required is said of a column that comes from the document',
      why: 'whether it may be NULL follows from the schema, and must not be said twice',
      fix: 'remove it; change required in the schema instead',
    })
  }
  const { source, arms } = resolved
  const shared = sharedField(document, source)
  const named = source.absence === undefined && shared !== undefined && shared.value.kind !== 'union' &&
    !isEndless(shared.value, document.definitions)
  const description = shared?.description ?? arms.find(({ value }) => value.description !== undefined)?.value.description
  return {
    source, arms,
    nullable: Object.values(source.presence).some(presence => presence !== 'always'),
    typescript: named ? { text: shared.name, names: [shared.name] } : typescriptOf(arms, document.definitions),
    ...(description === undefined ? {} : { description }),
  }
}

function storedAs(entry: ColumnEntry, origin: Origin, pointer: string, refuse: Refuse): SqlType {
  const storage = storageOf(origin.arms)
  if ('refusal' in storage) {
    if (entry.store === 'jsonb') return 'jsonb'
    refuse(pointer, {
      code: 'relational/integer-unbounded',
      what: storage.refusal,
      why: 'PostgreSQL would refuse, and JavaScript change, what the schema accepts',
      fix: 'bound the definition, or store the column as jsonb',
    })
    return 'bigint'
  }
  const { store } = entry
  if (store === undefined || store === storage.type) return storage.type
  const fits = (STORES[storage.type] ?? ['jsonb']).includes(store)
  if (!fits || (store === 'timestamptz' && origin.source.kind !== 'value')) {
    refuse(childPointer(pointer, 'store'), {
      code: 'relational/store-mismatch',
      what: `${store} cannot hold what the schema says is ${storage.type}`,
      why: fits
        ? 'a moment that comes from the document is text, and stays the text it is'
        : `such a value may be stored as ${(STORES[storage.type] ?? [storage.type, 'jsonb']).join(', ')}`,
      fix: 'leave store out, or change the definition',
    })
  }
  return store
}

const parseDefault = (entry: ColumnEntry): { default?: Default } => {
  if (entry.default === undefined) return {}
  return typeof entry.default === 'object'
    ? { default: { kind: 'sql', expression: entry.default.sql } }
    : { default: { kind: 'literal', value: entry.default } }
}

const parseReferences = (entry: ReferenceEntry, pointer: string): Reference => {
  const { name, table, column, onDelete } = entry
  return { name, table, column, pointer, ...(onDelete === undefined ? {} : { onDelete }) }
}

/** One column of a sidecar, or undefined when it cannot be made sense of; `refuse` has said why. */
export function parseColumn(
  name: string, entry: ColumnEntry, table: { readonly adopted: boolean; readonly absence: RecordValue | undefined },
  document: Document, refuse: Refuse,
): ParsedColumn | undefined {
  const pointer = childPointer('/columns', name)
  const origin = entry.from === undefined
    ? fromValue(entry, document, pointer, refuse)
    : entry.from === ''
      ? wholeDocument(entry, document, table.adopted)
      : fromMetadata(entry, document, table.absence, pointer, refuse)
  if (origin === undefined) return undefined
  const type = storedAs(entry, origin, pointer, refuse)
  const description = entry.description ?? origin.description
  const references = entry.references && parseReferences(entry.references, childPointer(pointer, 'references'))
  return {
    arms: origin.arms,
    column: {
      name, pointer, type, nullable: origin.nullable, source: origin.source,
      typescript: type === 'timestamptz' ? { text: 'Date', names: [] } : origin.typescript,
      adoptedTypes: entry.adoptedTypes ?? [],
      ...parseDefault(entry),
      ...(references === undefined ? {} : { references }),
      ...(description === undefined ? {} : { description }),
    },
  }
}
