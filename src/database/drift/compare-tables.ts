import { formatTable, tableOf } from '../../../migrations/support/describe-table'
import type { TableParts } from '../../../migrations/support/read-table'
import { compareColumns } from './compare-columns'
import { compareConstraints } from './compare-constraints'
import { compareIndexes, compareTriggers, surplusTriggers } from './compare-rules'
import { RANK, sql, type Ranked } from './difference'

const missingTable = (expected: TableParts): Ranked => ({
  place: expected.name, kind: 'table', rank: RANK.table,
  expected: formatTable(tableOf(expected)).trimEnd(), actual: null,
  // its keys and triggers follow one by one, each in its turn
  repair: formatTable(tableOf({ ...expected, constraints: [], indexes: [], triggers: [] })),
  caution: 'the rows that stood in it are gone: only a backup has them',
})

const otherKind = (expected: TableParts, actual: TableParts): Ranked => ({
  place: expected.name, kind: 'table', rank: RANK.table, expected: expected.kind, actual: actual.kind,
  repair: actual.kind === `UNLOGGED ${expected.kind}` ? sql(`ALTER TABLE ${expected.name} SET LOGGED`) : null,
})

const rowSecurity = ({ name, rowSecurity: wanted }: TableParts): Ranked => ({
  place: name, kind: 'row security', rank: RANK.other, expected: wanted ? 'on' : 'off', actual: wanted ? 'off' : 'on',
  repair: sql(`ALTER TABLE ${name} ${wanted ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`),
})

/** A table that is not there is compared with this. */
const empty = (expected: TableParts): TableParts =>
  ({ ...expected, constraints: [], indexes: [], triggers: [] })

/**
 * Every way in which a table is not the expected one; the order of its columns does not matter.
 *
 * @param actual as `withExpectedNames` gives it
 */
export function compareTables(expected: TableParts, actual: TableParts | undefined): readonly Ranked[] {
  if (actual === undefined) {
    const bare = empty(expected)
    return [
      missingTable(expected), ...compareConstraints(expected, bare), ...compareIndexes(expected, bare),
      ...compareTriggers(expected, bare),
    ]
  }
  const kinds = [expected.kind, `UNLOGGED ${expected.kind}`]
  if (!kinds.includes(actual.kind)) return [otherKind(expected, actual)]
  return [
    ...(actual.kind === expected.kind ? [] : [otherKind(expected, actual)]),
    ...compareColumns(expected, actual),
    ...compareConstraints(expected, actual),
    ...compareIndexes(expected, actual),
    ...compareTriggers(expected, actual),
    ...surplusTriggers(expected, actual),
    ...(actual.rowSecurity === expected.rowSecurity ? [] : [rowSecurity(expected)]),
  ]
}
