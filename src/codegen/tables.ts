import type { Document, Table } from './model'
import { byteLength, MAX_NAME_BYTES } from './naming'
import type { Refuse } from './refuse'

/** A refusal in one table's file. */
export type RefuseIn = (table: Table) => Refuse

interface Named {
  readonly name: string
  readonly pointer: string
  readonly table: Table
  /** PostgreSQL keeps tables and indexes in one name space per schema, constraints in one per table. */
  readonly space: string
}

const namesOf = (table: Table): readonly Named[] => {
  const named = (name: string, pointer: string, space: string): Named => ({ name, pointer, table, space })
  return [
    named(table.name, '/table', 'relation'),
    named(table.primaryKey.name, '/primaryKey/name', 'relation'),
    ...table.columns.map(column => named(column.name, column.pointer, `column of ${table.name}`)),
    ...[...table.unique, ...table.indexes].map(key => named(key.name, `${key.pointer}/name`, 'relation')),
    ...table.columns.flatMap(({ references }) =>
      (references === undefined ? [] : [named(references.name, `${references.pointer}/name`, `key of ${table.name}`)])),
  ]
}

function refuseNames(tables: readonly Table[], refuseIn: RefuseIn): void {
  const first = new Map<string, Table>()
  for (const { name, pointer, table, space } of tables.flatMap(namesOf)) {
    if (byteLength(name) > MAX_NAME_BYTES) {
      refuseIn(table)(pointer, {
        code: 'relational/name-too-long',
        what: `${JSON.stringify(name)} has ${byteLength(name)} bytes`,
        why: `PostgreSQL cuts names after ${MAX_NAME_BYTES} bytes without an error`,
        fix: 'choose a shorter name',
      })
    }
    const earlier = first.get(`${space}\n${name}`)
    if (earlier === undefined) first.set(`${space}\n${name}`, table)
    else {
      refuseIn(table)(pointer, {
        code: 'relational/name-taken',
        what: `${JSON.stringify(name)} is already a name in ${earlier.source}`,
        why: 'tables, keys and indexes share one name space',
        fix: 'choose another name',
      })
    }
  }
}

function refuseEntities(tables: readonly Table[], document: Document, refuseIn: RefuseIn): void {
  const taken = new Map<string, string>([[document.name, document.source]])
  for (const definition of document.definitions) taken.set(definition.name, document.source)
  for (const table of tables) {
    const where = taken.get(table.entity)
    if (where === undefined) taken.set(table.entity, table.source)
    else {
      refuseIn(table)('/entity', {
        code: 'relational/entity-taken',
        what: `${table.entity} is already the name of something in ${where}`,
        why: 'the entity imports types by their names',
        fix: 'choose another name',
      })
    }
  }
}

function refuseReferences(tables: readonly Table[], refuseIn: RefuseIn): void {
  for (const table of tables) {
    for (const { references, type } of table.columns) {
      if (references === undefined) continue
      const target = tables.find(({ name }) => name === references.table)
      const column = target?.columns.find(({ name }) => name === references.column)
      const refuse = refuseIn(table)
      if (target === undefined) {
        refuse(`${references.pointer}/table`, {
          code: 'relational/unknown-table',
          what: `${JSON.stringify(references.table)} is no table`,
          why: `the tables are ${tables.map(({ name }) => name).join(', ')}`,
          fix: 'name one of them, or write its sidecar',
        })
      } else if (column === undefined) {
        refuse(`${references.pointer}/column`, {
          code: 'relational/unknown-column',
          what: `${JSON.stringify(references.column)} is no column of ${target.name}`,
          why: `its columns are ${target.columns.map(({ name }) => name).join(', ')}`,
          fix: 'name one of them',
        })
      } else if (column.type !== type) {
        refuse(references.pointer, {
          code: 'relational/reference-type',
          what: `the column is ${type}, and ${target.name}.${column.name} is ${column.type}`,
          why: 'PostgreSQL refuses a foreign key between types that differ',
          fix: 'give both columns the same definition',
        })
      } else if (![target.primaryKey, ...target.unique].some(key => key.columns.join() === column.name)) {
        refuse(references.pointer, {
          code: 'relational/reference-not-unique',
          what: `${target.name}.${column.name} is neither the primary key nor unique`,
          why: 'PostgreSQL refuses such a foreign key',
          fix: 'refer to the primary key',
        })
      }
    }
  }
}

/** Refuses what no sidecar can see alone: names that are too long or taken, foreign keys that lead nowhere. */
export function refuseAcross(tables: readonly Table[], document: Document, refuseIn: RefuseIn): void {
  refuseNames(tables, refuseIn)
  refuseEntities(tables, document, refuseIn)
  refuseReferences(tables, refuseIn)
}
