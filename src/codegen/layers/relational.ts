import type { Index, Key, Table } from '../model'
import type { RelationalFact } from './layers'

const together = ({ columns }: Key): string => columns.join(', ')

function uniqueIndexes(table: Table): readonly RelationalFact[] {
  const says = (index: Index): string =>
    `no two rows agree in ${together(index)}${index.where === undefined ? '' : ` where ${index.where}`}`
  return table.indexes.filter(({ unique }) => unique === true)
    .map(index => ({ table: table.name, kind: 'unique index', name: index.name, says: says(index) }))
}

/** What the database enforces of one of our tables that no document could say. */
export function relationalFacts(table: Table): readonly RelationalFact[] {
  if (table.adopted) return []
  const { name, primaryKey, unique, columns } = table
  return [
    { table: name, kind: 'primary key', name: primaryKey.name, says: `${together(primaryKey)} names one row` },
    ...unique.map((key): RelationalFact =>
      ({ table: name, kind: 'unique', name: key.name, says: `no two rows agree in ${together(key)}` })),
    ...uniqueIndexes(table),
    ...columns.flatMap(({ name: column, references }): readonly RelationalFact[] => {
      if (references === undefined) return []
      const action = references.onDelete === undefined ? '' : `, ON DELETE ${references.onDelete}`
      const moment = references.deferred === true ? ' when the transaction ends' : ''
      const says = `${column} is ${references.table}.${references.column} of some row${moment}${action}`
      return [{ table: name, kind: 'foreign key', name: references.name, says }]
    }),
    ...columns.filter(({ nullable }) => !nullable).map((column): RelationalFact =>
      ({ table: name, kind: 'not null', name: column.name, says: 'every row has a value' })),
  ]
}
