import type { Column, Document, MetadataSource, Table } from '../model'
import type { RefusedRow } from './cases'
import { cellOf, type Row } from './cells'
import type { Rows } from './rows'

type Mapped = Column & { readonly source: MetadataSource }

const isMapped = (column: Column): column is Mapped => column.source.kind === 'metadata'

/** Rows of each form of the document, and for each form one that says half of it and half of another. */
export function variantCases(
  document: Document, table: Table, rows: Rows,
): { readonly accepted: readonly Row[], readonly refused: readonly RefusedRow[] } {
  const check = table.checks.find(({ subject }) => subject === 'variant')
  const mapped = table.columns.filter(isMapped)
  const told = mapped.find(({ source }) => source.pointer === `/${document.variants[0]?.when?.field}`)
  if (check === undefined || told === undefined) return { accepted: [], refused: [] }
  const cases = document.variants.map(({ name, when }) => {
    const telling = mapped.filter(({ nullable, source }) => nullable && source.presence[name] !== 'sometimes' &&
      !Object.values(source.presence).every(each => each === 'always'))
    const filled = telling.filter(({ source }) => source.presence[name] === 'always')
    const given: Row = { [told.name]: cellOf(when?.is ?? null, told.type) }
    const cells = (columns: readonly Column[]): Row =>
      Object.fromEntries(columns.map(column => [column.name, rows.cell(table, column, 1)]))
    const accepted: Row = { ...given, ...cells(filled) }
    const [wrong] = telling
    if (wrong === undefined) return { accepted, refused: [] }
    const change: Row = filled.includes(wrong)
      ? { ...given, ...cells(filled.filter(column => column !== wrong)) }
      : { ...accepted, ...cells([wrong]) }
    return { accepted, refused: [{ name: check.name, kind: 'check', sqlstate: '23514', change } satisfies RefusedRow] }
  })
  return { accepted: cases.map(({ accepted }) => accepted), refused: cases.flatMap(({ refused }) => refused) }
}
