import { acceptedTypes, hasAcceptedType, type ArtifactsTable } from '../../../migrations/support/artifacts-contract'
import type { TableParts } from '../../../migrations/support/read-table'
import { compareTriggers } from './compare-rules'
import { RANK, sql, type Ranked } from './difference'
import type { ContractColumn } from './structure'

const OTHERS = 'other software reads and writes this table: change it together with the software that owns it'

const missingColumn = ({ name, definition }: ContractColumn): Ranked => ({
  place: `artifacts.${name}`, kind: 'column', rank: RANK.column, expected: `${name} ${definition}`, actual: null,
  repair: sql(`ALTER TABLE artifacts ADD COLUMN ${name} ${definition}`),
  caution: 'the values that stood in it are gone: only a backup has them',
})

/**
 * Where `artifacts`, which belongs to other software too, no longer fulfils its contract: columns, their types, an id
 * that foreign keys can point at, and our triggers. Everything else in it is no business of ours.
 *
 * @param read what the migrations check before they use it
 */
export function compareArtifacts(
  expected: TableParts, actual: TableParts | undefined, read: ArtifactsTable | undefined,
  columns: readonly ContractColumn[],
): readonly Ranked[] {
  if (actual === undefined || read === undefined) {
    return [{
      place: 'artifacts', kind: 'table', rank: RANK.table, expected: 'TABLE artifacts', actual: null, repair: null,
      caution: 'the rows that stood in it are gone: put back a backup',
    }]
  }
  const names = new Set(read.columns.map(({ name }) => name))
  const mistyped = read.columns.filter(column => !hasAcceptedType(column))
  const told = new Set([...mistyped.map(({ name }) => `/${name}`), ...names.has('id') ? [] : ['/id']])
  const others = read.troubles.filter(({ where }) => !told.has(where.pointer ?? ''))
  return [
    ...columns.filter(({ name }) => !names.has(name)).map(missingColumn),
    ...mistyped.map(({ name, type }): Ranked => ({
      place: `artifacts.${name}`, kind: 'column', rank: RANK.column,
      expected: `${name} ${acceptedTypes(name)?.join(' or ')}`, actual: `${name} ${type}`,
      repair: null, caution: OTHERS,
    })),
    ...others.map(({ where, what, why, fix }): Ranked => ({
      place: `artifacts${(where.pointer ?? '').replace('/', '.')}`, kind: 'table', rank: RANK.table,
      expected: why ?? null, actual: what, repair: null, caution: fix ?? OTHERS,
    })),
    ...compareTriggers(expected, actual),
  ]
}

/** What is in `artifacts` beyond the contract: told, and left alone. */
export function artifactNotes(
  expected: TableParts, actual: TableParts, columns: readonly ContractColumn[],
): readonly string[] {
  const [ownColumns, ownTriggers] = [columns, expected.triggers].map(list => new Set(list.map(({ name }) => name)))
  return [
    ...actual.columns.filter(({ name }) => ownColumns?.has(name) === false).map(({ name, type }) =>
      `artifacts.${name} ${type}: a column of other software, left alone`),
    ...actual.triggers.filter(({ name }) => ownTriggers?.has(name) === false).map(({ name }) =>
      `artifacts.${name}: a trigger of other software, left alone`),
  ]
}
