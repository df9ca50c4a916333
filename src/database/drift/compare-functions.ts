import { ownFunctionMark } from '../../../migrations/support/ensure-function'
import type { FunctionDescription } from '../../../migrations/support/describe-table'
import { RANK, sql, type Ranked } from './difference'

// a statement as the catalogs print it: CREATE FUNCTION name(arguments) RETURNS result LANGUAGE …
const resultOf = ({ statement }: FunctionDescription): string =>
  / RETURNS (.*?) LANGUAGE /s.exec(statement)?.[1] ?? ''

/** CREATE OR REPLACE keeps what calls the function, and takes every setting and right of execution anew. */
const making = (wanted: FunctionDescription): readonly string[] => [
  wanted.statement.replace(/^CREATE FUNCTION/, 'CREATE OR REPLACE FUNCTION'),
  `COMMENT ON FUNCTION ${wanted.signature} IS '${ownFunctionMark}'`,
]

const withMark = ({ statement, own }: FunctionDescription): string =>
  `${statement}${own ? '' : ' /* without the mark of a migration */'}`

/**
 * Functions that are missing, too many, or differ: arguments, result, language, volatility, rights, settings, body.
 *
 * @param actual those with the mark of a migration, and those of an expected name
 */
export function compareFunctions(
  expected: readonly FunctionDescription[], actual: readonly FunctionDescription[],
): readonly Ranked[] {
  const found = new Map(actual.map(each => [each.signature, each]))
  const wanted = new Set(expected.map(({ signature }) => signature))
  const at = ({ signature }: FunctionDescription): Pick<Ranked, 'place' | 'kind' | 'rank'> =>
    ({ place: signature, kind: 'function', rank: RANK.function })
  const surplus = actual.filter(({ own, signature }) => own && !wanted.has(signature))
  return [
    ...expected.flatMap((each): Ranked[] => {
      const other = found.get(each.signature)
      const wants = { ...at(each), expected: each.statement }
      if (other === undefined) return [{ ...wants, actual: null, repair: sql(...making(each)) }]
      if (other.statement === each.statement && other.own) return []
      const replaced = resultOf(other) === resultOf(each) ? [] : [`DROP FUNCTION ${each.signature}`]
      return [{ ...wants, actual: withMark(other), repair: sql(...replaced, ...making(each)) }]
    }),
    ...surplus.map((each): Ranked => ({
      ...at(each), rank: RANK.surplusFunction, expected: null, actual: each.statement,
      repair: sql(`DROP FUNCTION ${each.signature}`),
    })),
  ]
}
