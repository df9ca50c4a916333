import { columnLine } from '../../../migrations/support/describe-table'
import type { ColumnParts, TableParts } from '../../../migrations/support/read-table'
import { pairByName, RANK, sql, type Ranked } from './difference'
import { renamedColumns } from './renamed-columns'

const withProof = (column: ColumnParts): string =>
  `${columnLine(column)}${column.unproved === null ? '' : ' /* NOT NULL never proved */'}`

/** What brings the column `actual` to `expected`, as clauses of ALTER TABLE in the order that they need. */
function alterations(expected: ColumnParts, actual: ColumnParts): readonly string[] {
  const alter = `ALTER COLUMN ${expected.name}`
  const retyped = expected.type !== actual.type
  const isIdentity = (column: ColumnParts): boolean => column.generated?.endsWith('IDENTITY') === true
  const regenerated = expected.generated !== actual.generated
  return [
    ...(regenerated && actual.generated !== null
      ? [`${alter} DROP ${isIdentity(actual) ? 'IDENTITY' : 'EXPRESSION'}`] : []),
    ...(actual.default !== null && (retyped || expected.default === null) ? [`${alter} DROP DEFAULT`] : []),
    ...(retyped
      ? [`${alter} TYPE ${expected.type} USING ${expected.name}::${expected.type.split(' COLLATE ')[0]}`] : []),
    ...(expected.default !== null && (retyped || expected.default !== actual.default)
      ? [`${alter} SET DEFAULT ${expected.default}`] : []),
    ...(expected.notNull && !actual.notNull ? [`${alter} SET NOT NULL`] : []),
    ...(!expected.notNull && actual.notNull ? [`${alter} DROP NOT NULL`] : []),
    ...(regenerated && isIdentity(expected) ? [`${alter} ADD ${expected.generated}`] : []),
  ]
}

function repairOf(table: string, expected: ColumnParts, actual: ColumnParts): string {
  const clauses = alterations(expected, actual)
  return sql(
    ...(clauses.length === 0 ? [] : [`ALTER TABLE ${table} ${clauses.join(', ')}`]),
    ...(actual.unproved === null || !expected.notNull ? [] :
      [`ALTER TABLE ${table} VALIDATE CONSTRAINT ${actual.unproved}`]),
  )
}

/** Columns that are missing, too many, renamed or of another kind; their order does not matter. */
export function compareColumns(expected: TableParts, actual: TableParts): readonly Ranked[] {
  const table = expected.name
  const renamed = renamedColumns(expected, actual)
  const isRenamed = (column: ColumnParts): boolean => renamed.some(pair => pair.includes(column))
  const at = (column: ColumnParts): Pick<Ranked, 'place' | 'kind' | 'rank'> =>
    ({ place: `${table}.${column.name}`, kind: 'column', rank: RANK.column })
  const { missing, surplus, both } = pairByName(expected.columns, actual.columns)
  return [
    ...renamed.map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: columnLine(wanted), actual: withProof(found),
      repair: sql(`ALTER TABLE ${table} RENAME COLUMN ${found.name} TO ${wanted.name}`),
    })),
    ...missing.filter(column => !isRenamed(column)).map((column): Ranked => ({
      ...at(column), expected: columnLine(column), actual: null,
      repair: sql(`ALTER TABLE ${table} ADD COLUMN ${columnLine(column)}`),
      caution: 'the values that stood in it are gone: only a backup has them',
    })),
    ...surplus.filter(column => !isRenamed(column)).map((column): Ranked => ({
      ...at(column), expected: null, actual: withProof(column),
      repair: sql(`ALTER TABLE ${table} DROP COLUMN ${column.name}`),
      caution: 'the values in it go with it',
    })),
    ...both.filter(([wanted, found]) => columnLine(wanted) !== withProof(found)).map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: columnLine(wanted), actual: withProof(found), repair: repairOf(table, wanted, found),
    })),
  ]
}
