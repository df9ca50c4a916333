import { isDeepStrictEqual } from 'node:util'

/** The columns that a new document changes; what else the row says stays. */
export function changedColumns<D>(project: (document: D) => object, before: D, after: D): object {
  const old = project(before) as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(project(after)).filter(([column, value]) =>
    !isDeepStrictEqual(value, old[column])))
}
