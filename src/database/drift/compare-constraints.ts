import type { ConstraintParts, TableParts } from '../../../migrations/support/read-table'
import { pairByName, RANK, sql, type DifferenceKind, type Ranked } from './difference'

const kinds: Readonly<Record<string, readonly [kind: DifferenceKind, rank: number]>> = {
  p: ['primary key', RANK.key],
  u: ['unique', RANK.key],
  x: ['exclusion', RANK.key],
  c: ['check', RANK.check],
  f: ['foreign key', RANK.foreignKey],
}

const printed = ({ definition, off }: ConstraintParts): string => {
  const silent = off.map(({ table, trigger }) => `${trigger} on ${table}`).join(', ')
  return `${definition}${silent === '' ? '' : ` /* off: ${silent} */`}`
}

/** Added unproved and proved afterwards: the proof reads the table without keeping writers out. */
const adding = (table: string, { name, definition, type }: ConstraintParts): readonly string[] =>
  (type === 'c' || type === 'f') && !definition.endsWith(' NOT VALID')
    ? [`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition} NOT VALID`,
      `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`]
    : [`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`]

function repairOf(table: string, expected: ConstraintParts, actual: ConstraintParts): string {
  const { name } = expected
  if (actual.definition === expected.definition) {
    return sql(...actual.off.map(({ table: on, trigger }) => `ALTER TABLE ${on} ENABLE TRIGGER ${trigger}`))
  }
  if (actual.definition === `${expected.definition} NOT VALID`) {
    return sql(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)
  }
  return sql(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`, ...adding(table, expected))
}

/**
 * Keys, CHECKs and foreign keys that are missing, too many, renamed, of another definition, never proved or off.
 */
export function compareConstraints(expected: TableParts, actual: TableParts): readonly Ranked[] {
  const table = expected.name
  const { missing, surplus, both } = pairByName(expected.constraints, actual.constraints)
  const renamed = missing.flatMap(wanted => {
    const found = surplus.find(({ type, definition }) => type === wanted.type && definition === wanted.definition)
    return found === undefined ? [] : [[wanted, found] as const]
  })
  const isRenamed = (constraint: ConstraintParts): boolean => renamed.some(pair => pair.includes(constraint))
  const at = ({ name, type }: ConstraintParts): Pick<Ranked, 'place' | 'kind' | 'rank'> => {
    const [kind, rank] = kinds[type] ?? ['check', RANK.check]
    return { place: `${table}.${name}`, kind, rank }
  }
  return [
    ...renamed.map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: printed(wanted), actual: `CONSTRAINT ${found.name} ${printed(found)}`,
      repair: sql(`ALTER TABLE ${table} RENAME CONSTRAINT ${found.name} TO ${wanted.name}`),
    })),
    ...missing.filter(each => !isRenamed(each)).map((each): Ranked => ({
      ...at(each), expected: printed(each), actual: null, repair: sql(...adding(table, each)),
    })),
    ...surplus.filter(each => !isRenamed(each)).map((each): Ranked => ({
      ...at(each), expected: null, actual: printed(each),
      repair: sql(`ALTER TABLE ${table} DROP CONSTRAINT ${each.name}`),
    })),
    ...both.filter(([wanted, found]) => printed(wanted) !== printed(found)).map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: printed(wanted), actual: printed(found), repair: repairOf(table, wanted, found),
    })),
  ]
}
