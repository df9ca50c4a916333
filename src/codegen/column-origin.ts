import { childPointer } from '../json-pointer'
import { type Arm, armsOf, isEndless } from './arms'
import type { Column, Document, MetadataSource, RecordValue } from './model'
import type { Refuse } from './refuse'
import { resolve } from './resolve'
import type { ColumnEntry } from './sidecar'
import { writtenAt, writtenNames } from './source-pointer'
import { typescriptOf } from './storage'

/** What a column needs to know of its table. */
export interface TableFacts {
  readonly adopted: boolean
  /** The record whose values are stored as NULL. */
  readonly absence: RecordValue | undefined
}

/** What follows for a column from where its value comes from. */
export interface Origin {
  readonly source: Column['source']
  readonly arms: readonly Arm[]
  readonly nullable: boolean
  readonly typescript: Column['typescript']
  readonly description?: string
}

/** The definition a `#/definitions/NAME` pointer means, or undefined after saying so. */
export function definitionAt(document: Document, reference: string, pointer: string, refuse: Refuse) {
  const found = document.definitions.find(definition => `#${writtenAt(definition)}` === reference)
  if (found === undefined) {
    refuse(pointer, {
      code: 'relational/definition-missing',
      what: `${JSON.stringify(reference)} points at nothing in ${document.source}`,
      why: `definitions holds ${writtenNames(document).join(', ') || 'nothing'}`,
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
  if (entry.required === true) {
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
  const described = arms.find(({ value }) => value.description !== undefined)
  const description = shared?.description ?? described?.value.description
  return {
    source, arms,
    // a row may stand without a document, and knows nothing then
    nullable: entry.required === false || Object.values(source.presence).some(presence => presence !== 'always'),
    typescript: named ? { text: shared.name, names: [shared.name] } : typescriptOf(arms, document.definitions),
    ...(description === undefined ? {} : { description }),
  }
}

/** Where a column's value comes from, or undefined when nowhere; `refuse` has said why. */
export function originOf(
  entry: ColumnEntry, document: Document, table: TableFacts, pointer: string, refuse: Refuse,
): Origin | undefined {
  if (entry.from === undefined) return fromValue(entry, document, pointer, refuse)
  return entry.from === ''
    ? wholeDocument(entry, document, table.adopted)
    : fromMetadata(entry, document, table.absence, pointer, refuse)
}
