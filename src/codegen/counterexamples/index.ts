import { decideUnions } from '../decide'
import { heading, sidecarsOf } from '../emit/heading'
import type { Json, Model } from '../model'
import { orderJson } from '../order'
import { compileSqlValidator, sqlUnexpressed } from '../sql-validator'
import { documentCases } from './documents'
import { tableCases } from './row-cases'
import { rowsOf } from './rows'

/** A list with an entry a line: a diff shows which one changed. */
const list = (entries: readonly unknown[]): string =>
  (entries.length === 0 ? '[]' : `[\n${entries.map(entry => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`)

/**
 * Rows and documents that a database made from the model has to refuse, one for each rule, with rows and documents that
 * it has to accept; as one JSON document. Pure: whether PostgreSQL agrees, tests and `drift` try.
 */
export function emitCounterexamples({ document, tables }: Model): string {
  const { accepted, refused, unprobed } = documentCases(document)
  const unenforced = sqlUnexpressed(document.schema)
  const why = (rule: { readonly pointer: string, readonly keyword: string }): string | undefined =>
    unenforced.find(({ pointer, keyword }) => pointer === rule.pointer && keyword === rule.keyword)?.why
  // the shortest: it has the fewest facts to go wrong
  const governed: Json = accepted.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0] ?? {}
  const rows = rowsOf(document, tables, governed)
  const holder = tables.find(({ governs }) => governs !== undefined)
  const cases = tables.filter(({ adopted }) => !adopted).map(table => tableCases(document, table, rows))
  const column = holder?.columns.find(({ source }) => source.kind === 'document')?.name
  const shown = holder === undefined || column === undefined ? null :
    { table: holder.name, column, row: rows.row(holder, 1) }
  const left = refused.flatMap(rule => {
    const reason = why(rule)
    return reason === undefined ? [] : [{ pointer: rule.pointer, keyword: rule.keyword, why: reason }]
  })
  return [
    heading('json', document.source, ...sidecarsOf(tables)),
    `  "validator": ${JSON.stringify(compileSqlValidator(document.name, decideUnions(document)).entry)},`,
    `  "governed": ${JSON.stringify(shown)},`,
    `  "accepted": ${list(accepted.map(orderJson))},`,
    `  "refused": ${list(refused.filter(rule => why(rule) === undefined))},`,
    `  "unprobed": ${list([...unprobed.map(rule => ({ ...rule, why: why(rule) ?? rule.why })), ...left])},`,
    `  "tables": ${list(cases)}`,
    '}',
    '',
  ].join('\n')
}
