import type { ColumnParts, ConstraintParts, TableParts } from '../../../migrations/support/read-table'
import { columnLine } from '../../../migrations/support/describe-table'
import { pairByName } from './difference'

type Tables = ReadonlyMap<string, TableParts>

/** A column that is missing and one that is too much, where they can only be each other: same kind, no second pair. */
export type Renamed = readonly [expected: ColumnParts, actual: ColumnParts]

const definitionOf = (column: ColumnParts): string => columnLine({ ...column, name: '' }).trim()

/** The columns that seem to have been renamed. */
export function renamedColumns(expected: TableParts, actual: TableParts): readonly Renamed[] {
  const { missing, surplus } = pairByName(expected.columns, actual.columns)
  return missing.flatMap((column): Renamed[] => {
    const like = (others: readonly ColumnParts[]): readonly ColumnParts[] =>
      others.filter(other => definitionOf(other) === definitionOf(column))
    const [other] = like(surplus)
    return other !== undefined && like(surplus).length === 1 && like(missing).length === 1 ? [[column, other]] : []
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const renamedIn = (text: string, renamed: readonly Renamed[]): string => renamed.reduce((sofar, [wanted, found]) =>
  sofar.replace(new RegExp(`(?<![\\w"$])${escaped(found.name)}(?![\\w"$])`, 'g'), () => wanted.name), text)

/** FOREIGN KEY (columns of this table) REFERENCES other (columns of that one) and what follows. */
const FOREIGN_KEY = /^(FOREIGN KEY \(.*?\) REFERENCES )(\S+?)(\(.*?\))(.*)$/s

function inForeignKey(
  constraint: ConstraintParts, own: readonly Renamed[], of: (table: string) => readonly Renamed[],
): string {
  const [, before, target, columns, after] = FOREIGN_KEY.exec(constraint.definition) ?? []
  if (before === undefined || target === undefined || columns === undefined) {
    return renamedIn(constraint.definition, own)
  }
  return `${renamedIn(before, own)}${target}${renamedIn(columns, of(target))}${after}`
}

/**
 * The tables with keys, CHECKs, indexes and triggers as they would read if no column had been renamed: PostgreSQL
 * renames a column everywhere, and what only follows from that is no difference of its own.
 */
export function withExpectedNames(expected: Tables, actual: Tables): Tables {
  const renamed = new Map([...actual].map(([name, table]) => {
    const wanted = expected.get(name)
    return [name, wanted === undefined ? [] : renamedColumns(wanted, table)] as const
  }))
  const of = (table: string): readonly Renamed[] => renamed.get(table) ?? []
  return new Map([...actual].map(([name, table]) => {
    const inText = <T extends { readonly definition: string }>(parts: readonly T[]): readonly T[] =>
      parts.map(part => ({ ...part, definition: renamedIn(part.definition, of(name)) }))
    const constraints = table.constraints.map(each => ({ ...each, definition: inForeignKey(each, of(name), of) }))
    return [name, { ...table, constraints, indexes: inText(table.indexes), triggers: inText(table.triggers) }]
  }))
}
