import { childPointer } from '../json-pointer'
import type { Arm } from './arms'
import { listedTexts } from './checks'
import { type Origin, originOf, type TableFacts } from './column-origin'
import type { Column, Default, Document, Reference, SqlType } from './model'
import type { Refuse } from './refuse'
import type { ColumnEntry, ReferenceEntry } from './sidecar'
import { storageOf } from './storage'

/** A column, and the forms its value may take, from which its CHECKs follow. */
export interface ParsedColumn {
  readonly column: Column
  readonly arms: readonly Arm[]
}

const STORES: Readonly<Partial<Record<SqlType, readonly SqlType[]>>> = {
  text: ['text', 'timestamptz', 'jsonb'],
  integer: ['integer', 'bigint', 'jsonb'],
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
  const { name, table, column, onDelete, deferred } = entry
  return {
    name, table, column, pointer,
    ...(onDelete === undefined ? {} : { onDelete }),
    ...(deferred === true ? { deferred } : {}),
  }
}

/** One column of a sidecar, or undefined when it cannot be made sense of; `refuse` has said why. */
export function parseColumn(
  name: string, entry: ColumnEntry, table: TableFacts, document: Document, refuse: Refuse,
): ParsedColumn | undefined {
  const pointer = childPointer('/columns', name)
  const origin = originOf(entry, document, table, pointer, refuse)
  if (origin === undefined) return undefined
  const type = storedAs(entry, origin, pointer, refuse)
  const description = entry.description ?? origin.description
  const oneOf = type === 'text' ? listedTexts(origin.arms) : undefined
  const references = entry.references && parseReferences(entry.references, childPointer(pointer, 'references'))
  return {
    arms: origin.arms,
    column: {
      name, pointer, type, nullable: origin.nullable, source: origin.source,
      typescript: type === 'timestamptz' ? { text: 'Date', names: [] } : origin.typescript,
      adoptedTypes: entry.adoptedTypes ?? [],
      ...parseDefault(entry),
      ...(references === undefined ? {} : { references }),
      ...(oneOf === undefined ? {} : { oneOf }),
      ...(description === undefined ? {} : { description }),
    },
  }
}
