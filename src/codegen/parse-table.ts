import { childPointer } from '../json-pointer'
import { columnChecks, variantChecks } from './checks'
import { definitionAt } from './column-origin'
import { refuseColumn } from './column-rules'
import { refuseGaps } from './coverage'
import type { Source } from './load'
import type { Column, Document, Index, Key, PrimaryKey, RecordValue, Table } from './model'
import { hashedName } from './naming'
import { type ParsedColumn, parseColumn } from './parse-column'
import type { Refuse } from './refuse'
import { quote } from './quote'
import { isSidecar, type IndexEntry, type Sidecar } from './sidecar'

function orderedNames(sidecar: Sidecar, refuse: Refuse): readonly string[] {
  sidecar.order.forEach((name, i) => {
    const twice = sidecar.order.indexOf(name) < i
    if (!twice && Object.hasOwn(sidecar.columns, name)) return
    refuse(`/order/${i}`, {
      code: twice ? 'relational/column-twice' : 'relational/unknown-column',
      what: `${JSON.stringify(name)} ${twice ? 'stands twice' : 'is no column of this table'}`,
      fix: twice ? 'keep one' : 'add it to columns, or remove it here',
    })
  })
  for (const name of Object.keys(sidecar.columns).sort()) {
    if (sidecar.order.includes(name)) continue
    refuse('/order', {
      code: 'relational/column-unplaced',
      what: `the column ${name} has no place`,
      why: 'the order of the columns must not depend on the order of keys in a file',
      fix: `add ${JSON.stringify(name)} where it belongs`,
    })
  }
  return [...new Set(sidecar.order)].filter(name => Object.hasOwn(sidecar.columns, name))
}

function absenceOf(sidecar: Sidecar, document: Document, refuse: Refuse): RecordValue | undefined {
  if (sidecar.absence === undefined) return undefined
  const found = definitionAt(document, sidecar.absence, '/absence', refuse)
  if (found === undefined || found.value.kind === 'record') return found?.value as RecordValue | undefined
  refuse('/absence', {
    code: 'relational/absence-form',
    what: `${found.name} is no object`,
    why: 'an absence is told from a value by a property that only it has',
    fix: 'name a definition of type object',
  })
  return undefined
}

function parseKey({ name, columns }: Sidecar['primaryKey'], pointer: string, sidecar: Sidecar, refuse: Refuse): Key {
  columns.forEach((column, i) => {
    if (Object.hasOwn(sidecar.columns, column)) return
    refuse(`${pointer}/columns/${i}`, {
      code: 'relational/unknown-column',
      what: `${JSON.stringify(column)} is no column of this table`,
      why: `the columns are ${Object.keys(sidecar.columns).sort().join(', ')}`,
      fix: 'name one of them',
    })
  })
  return { name, columns, pointer }
}

function parsePrimaryKey(sidecar: Sidecar, refuse: Refuse): PrimaryKey {
  const { primaryKey: { include, ...entry } } = sidecar
  const key = parseKey(entry, '/primaryKey', sidecar, refuse)
  if (include === undefined) return key
  const columns = [...entry.columns, ...include]
  // names the columns at fault; those of the key were told above
  parseKey({ ...entry, columns }, '/primaryKey', sidecar, (pointer, trouble) => {
    const at = Number(pointer.split('/').at(-1)) - entry.columns.length
    if (at >= 0) refuse(`/primaryKey/include/${at}`, trouble)
  })
  return { ...key, include }
}

function parseIndex(entry: IndexEntry, pointer: string, sidecar: Sidecar, refuse: Refuse): Index {
  const key = parseKey(entry, pointer, sidecar, refuse)
  const form = {
    ...(entry.unique === true ? { unique: true as const } : {}),
    ...(entry.beginnings === undefined ? {} : { beginnings: entry.beginnings }),
  }
  for (const column of Object.keys(entry.beginnings ?? {}).filter(name => !entry.columns.includes(name))) {
    refuse(`${pointer}/beginnings/${column}`, {
      code: 'relational/unknown-column',
      what: `${JSON.stringify(column)} is no column of this index`,
      why: `its columns are ${entry.columns.join(', ')}`,
      fix: 'name one of them',
    })
  }
  if (entry.where === undefined) return { ...key, ...form }
  const { column, equals } = entry.where
  if (!Object.hasOwn(sidecar.columns, column)) {
    refuse(`${pointer}/where/column`, {
      code: 'relational/unknown-column',
      what: `${JSON.stringify(column)} is no column of this table`,
      why: `the columns are ${Object.keys(sidecar.columns).sort().join(', ')}`,
      fix: 'name one of them',
    })
  }
  const where = `${quote(column, 'sql-name')} = ${quote(equals, 'sql')}`
  return { ...key, ...form, name: hashedName(key.name, where), where }
}

function refuseMappedTwice(columns: readonly ParsedColumn[], refuse: Refuse): void {
  const first = new Map<string, string>()
  for (const { column } of columns) {
    if (column.source.kind !== 'metadata') continue
    const earlier = first.get(column.source.pointer)
    if (earlier === undefined) {
      first.set(column.source.pointer, column.name)
      continue
    }
    refuse(childPointer(column.pointer, 'from'), {
      code: 'relational/mapped-twice',
      what: `${column.source.pointer} is already stored in ${earlier}`,
      why: 'two columns for one fact come to disagree',
      fix: 'keep one of the two columns',
    })
  }
}

function refuseNullableKey(columns: readonly ParsedColumn[], primaryKey: Key, refuse: Refuse): void {
  for (const { column } of columns) {
    if (!column.nullable || !primaryKey.columns.includes(column.name)) continue
    refuse(column.pointer, {
      code: 'relational/primary-key-nullable',
      what: `${column.name} belongs to the primary key and may be NULL`,
      why: 'PostgreSQL makes it NOT NULL, and the entity would say otherwise',
      fix: 'add "required": true',
    })
  }
}

function refuseUngoverned({ governs }: Sidecar, columns: readonly Column[], refuse: Refuse): void {
  if (governs === undefined) return
  if (!columns.some(({ name, type }) => name === governs.column && type === 'text')) {
    refuse('/governs/column', {
      code: 'relational/unknown-column',
      what: `${JSON.stringify(governs.column)} is no text column of this table`,
      why: `the columns are ${columns.map(({ name }) => name).join(', ')}`,
      fix: 'name the one that says what kind a row is',
    })
  }
  if (columns.some(({ source }) => source.kind === 'document')) return
  refuse('/governs', {
    code: 'relational/governs-nothing',
    what: 'no column of this table holds the whole document',
    fix: 'map one with "from": "", or remove governs',
  })
}

const byKey = (reasons: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] =>
  Object.entries(reasons).sort(([a], [b]) => (a < b ? -1 : 1))

/** One sidecar as a Table, or undefined when its form is wrong; troubles go to `refuse`. */
export function parseTable({ path, value }: Source, document: Document, refuse: Refuse): Table | undefined {
  if (!isSidecar(value, refuse)) return undefined
  const adopted = value.adopted === true
  const absence = absenceOf(value, document, refuse)
  const parsed = orderedNames(value, refuse).flatMap(name => {
    const entry = value.columns[name]
    return (entry && parseColumn(name, entry, { adopted, absence }, document, refuse)) ?? []
  })
  const columns = parsed.map(({ column }) => column)
  const primaryKey = parsePrimaryKey(value, refuse)
  for (const { column, arms } of parsed) refuseColumn(column, arms, adopted, refuse)
  refuseMappedTwice(parsed, refuse)
  const mapped = Object.values(value.columns).flatMap(({ from }) => (from === undefined || from === '' ? [] : [from]))
  refuseGaps(mapped, Object.keys(value.unmapped ?? {}).sort(), document, refuse)
  refuseNullableKey(parsed, primaryKey, refuse)
  refuseUngoverned(value, columns, refuse)
  const checks = adopted ? [] : [
    ...parsed.flatMap(({ column, arms }) => columnChecks(value.table, column, arms)),
    ...variantChecks(value.table, columns, document.variants),
  ]
  return {
    pointer: '', source: path, name: value.table, entity: value.entity, description: value.description,
    adopted, columns, primaryKey, checks,
    ...(value.governs === undefined ? {} : { governs: { column: value.governs.column, equals: value.governs.equals } }),
    unique: (value.unique ?? []).map((key, i) => parseKey(key, `/unique/${i}`, value, refuse)),
    indexes: (value.indexes ?? []).map((index, i) => parseIndex(index, `/indexes/${i}`, value, refuse)),
    unmapped: byKey(value.unmapped).map(([pointer, reason]) => ({ pointer, reason })),
    ...(value.waived === undefined ? {} : { waived: byKey(value.waived).map(([rule, reason]) => ({ rule, reason })) }),
  }
}
