/** What a difference is about. */
export type DifferenceKind =
  | 'table' | 'column' | 'primary key' | 'unique' | 'exclusion' | 'check' | 'foreign key' | 'index' | 'trigger' | 'rule'
  | 'row security' | 'function' | 'setting'

/** One way in which the database is not what it should be. */
export interface Difference {
  /** `model_versions.ck_…`, or a function with its argument types. */
  readonly place: string
  readonly kind: DifferenceKind
  /** As PostgreSQL prints it; null: there should be nothing. */
  readonly expected: string | null
  /** As PostgreSQL prints it; null: there is nothing. */
  readonly actual: string | null
  /** SQL, each statement ended by a semicolon and a line's end; null where no statement repairs it. */
  readonly repair: string | null
  /** What no statement brings back, what the repair takes away, or who else has to know. */
  readonly caution?: string
}

/** A difference with the place of its repair among the others. */
export interface Ranked extends Difference {
  readonly rank: number
}

/**
 * The order of repairs: a function before what calls it, a column before what names it, a key before what points at
 * it; and last what others may still hold on to.
 */
export const RANK = {
  function: 0, table: 1, column: 2, key: 3, check: 4, foreignKey: 5, index: 6, trigger: 7, other: 8, surplusFunction: 9,
} as const

/** Statements as one SQL text. */
export const sql = (...statements: readonly string[]): string => statements.map(statement => `${statement};\n`).join('')

/** What is in one list, in the other, and in both, by name; in the order of the lists. */
export function pairByName<T extends { readonly name: string }>(expected: readonly T[], actual: readonly T[]): {
  readonly missing: readonly T[]
  readonly surplus: readonly T[]
  readonly both: readonly (readonly [expected: T, actual: T])[]
} {
  const [wanted, found] = [expected, actual].map(list => new Map(list.map(each => [each.name, each])))
  return {
    missing: expected.filter(({ name }) => found?.has(name) === false),
    surplus: actual.filter(({ name }) => wanted?.has(name) === false),
    both: expected.flatMap(each => {
      const other = found?.get(each.name)
      return other === undefined ? [] : [[each, other] as const]
    }),
  }
}
