import { SCHEMA_VERSION } from '../../../generated/schema-version'
import { ToolkitError, type Trouble } from '../../errors'
import { sha256 } from '../core/document-text'
import { metadataTroubles } from '../validate-metadata'
import { readJsonText } from './catalog-line'
import type { TableShape } from './exchanged-tables'
import { promotionFlaws, reviewFlaws } from './log-flaws'
import type { GivenRow, GivenUnit } from './read-catalog'

const trouble = (row: GivenRow, code: string, what: string, why: string): Trouble => ({
  code, where: { source: row.place }, what, why, fix: 'export the catalog again; a file is not mended by hand',
})

const inconsistent = (row: GivenRow, what: string, why: string): Trouble => trouble(row, 'exchange/inconsistent', what, why)

function columnTroubles(row: GivenRow, shape: TableShape, skipUnknownColumns: boolean): readonly Trouble[] {
  const where = { source: row.place }
  const { other = null, ...given } = row.value
  const names = shape.columns.map(({ name }) => name)
  const strangers = Object.keys(given).filter(name => !names.includes(name))
  const carried = Object.keys((other ?? {}) as object)
    .filter(name => !skipUnknownColumns && !shape.others.some(column => column.name === name))
  return [
    ...[...strangers, ...carried].map((name): Trouble => ({
      code: 'exchange/unknown-column',
      where,
      what: `${row.table} has no column ${name} here`,
      why: 'the row has a value for it, which would be lost',
      fix: carried.includes(name) ? 'add the column, or leave it out with --skip-unknown-columns' : 'export the catalog again',
    })),
    ...names.filter(name => !Object.hasOwn(given, name))
      .map(name => trouble(row, 'exchange/missing-column', `the row says nothing of ${name}`, 'every row has every column')),
  ]
}

const text = (row: GivenRow, column: string): string => String(row.value[column])

function documentTroubles(row: GivenRow): readonly Trouble[] {
  const { document, sha256: digest, schema_version: version } = row.value
  if (typeof document !== 'string') return []
  if (sha256(document) !== digest) {
    return [trouble(row, 'exchange/document-altered', `the document has the SHA-256 ${sha256(document)}`,
      `its row says ${describe(digest)}`)]
  }
  if (version !== SCHEMA_VERSION) return []
  try {
    return metadataTroubles(readJsonText(document, { source: row.place }), row.place)
  } catch (error) {
    if (error instanceof ToolkitError) return error.troubles
    throw error
  }
}

/** A document of other software whose text says more than the jsonb of this database can hold. */
function lossTroubles(row: GivenRow, shape: TableShape): readonly Trouble[] {
  const { metadata } = row.value
  const isJsonb = shape.columns.some(({ name, type }) => name === 'metadata' && type === 'jsonb')
  if (row.table !== 'artifacts' || !isJsonb || typeof metadata !== 'string') return []
  try {
    readJsonText(metadata, { source: row.place, pointer: '/metadata' })
    return []
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    // what is no JSON, PostgreSQL refuses itself
    return error.troubles.filter(({ code }) => code === 'json/duplicate-key')
  }
}

const describe = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : String(value))

const compareKeys = (a: readonly unknown[], b: readonly unknown[]): number => {
  for (const [i, x] of a.entries()) {
    const y = b[i]
    const order = typeof x === 'number' && typeof y === 'number'
      ? x - y : Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)))
    if (order !== 0) return order
  }
  return 0
}

function orderTroubles(unit: GivenUnit, shapes: readonly TableShape[]): readonly Trouble[] {
  const keys = unit.rows.map(row => {
    const index = shapes.findIndex(({ name }) => name === row.table)
    return [index, ...(shapes[index]?.key ?? []).map(column => row.value[column])]
  })
  return unit.rows.flatMap((row, i) => {
    const before = keys[i - 1]
    if (before === undefined || compareKeys(before, keys[i] ?? []) < 0) return []
    return [trouble(row, 'exchange/out-of-order', 'the row comes twice, or after one that it should precede',
      'rows stand by table and key')]
  })
}

/** Rows that do not belong to what they stand in. */
function strayTroubles(unit: GivenUnit): readonly Trouble[] {
  const artifacts = new Set(unit.rows.filter(({ table }) => table === 'artifacts').map(row => text(row, 'id')))
  return unit.rows.flatMap(row => {
    const isOfLineage = Object.hasOwn(row.value, 'lineage_id')
    const owner = text(row, row.table === 'artifacts' ? 'id' : 'artifact_id')
    const needsArtifact = /^(model_versions|metadata_revisions|review_items)$/.test(row.table)
    const isStray = isOfLineage ? !unit.isLineage || text(row, 'lineage_id') !== unit.id : false
    if (!isStray && (!needsArtifact || artifacts.has(owner))) return []
    return [inconsistent(row, isStray ? `the row is of the lineage ${text(row, 'lineage_id')}` : `no row of artifacts has the id ${owner}`,
      'rows of a lineage, and of an artifact, stand together')]
  })
}

/** Events that do not follow the one before them; those of an item begin with 1. */
function gapTroubles(rows: readonly GivenRow[], column: string, first?: number): readonly Trouble[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]
    const follows = before !== undefined && before.value[column] === row.value[column]
    const expected = follows ? Number(before.value['sequence']) + 1 : first
    if (expected === undefined || expected === row.value['sequence']) return []
    return [inconsistent(row, `found event ${text(row, 'sequence')} of ${text(row, column)}, expected event ${expected}`,
      'a log has no gaps')]
  })
}

/** What the ledger and the counter of a lineage say, against its versions. */
function ledgerTroubles(unit: GivenUnit): readonly Trouble[] {
  const of = (table: string): readonly GivenRow[] => unit.rows.filter(row => row.table === table)
  const versions = of('model_versions')
  const last = new Map(of('promotion_events').map(row => [text(row, 'artifact_id'), row]))
  const gaps = [
    // an artifact that came back in another lineage has its first events there
    ...gapTroubles(of('promotion_events'), 'artifact_id'),
    ...gapTroubles(of('review_events'), 'item_id', 1),
    ...[...promotionFlaws(unit), ...reviewFlaws(unit)].map(flaw => inconsistent(...flaw)),
  ]
  const untold = versions.flatMap(row => {
    const event = last.get(text(row, 'artifact_id'))
    const told = event === undefined ? 'candidate' : text(event, 'to_state')
    if (told === row.value['promotion_state']) return []
    return [inconsistent(row, `the version is ${text(row, 'promotion_state')}, by the ledger it is ${told}`,
      'each change of a promotion state is in the ledger')]
  })
  const promoted = versions.filter(row => row.value['promotion_state'] === 'promoted').map(row => row.value['artifact_id'])
  const pointers = of('model_lineages').flatMap(row => {
    const named = row.value['promoted_artifact_id']
    if (promoted.length <= 1 && (promoted[0] ?? null) === named) return []
    return [inconsistent(row, `promoted are ${describe(promoted.join(', ') || 'none')}, and the lineage names ${describe(named)}`,
      'at most one version of a lineage is promoted, and the lineage names it')]
  })
  const isWithout = versions.length > 0 && of('model_lineages').length === 0
  return [...gaps, ...untold, ...pointers, ...(isWithout && versions[0] !== undefined
    ? [inconsistent(versions[0], 'the lineage has no row of its own', 'it holds the counter of its versions')] : [])]
}

/**
 * Everything wrong with a unit that can be seen without a database: columns, order, documents with their SHA-256,
 * current documents against the schema, gaps in the logs, events that do not follow from those before them, states that
 * the logs do not tell.
 */
export function unitTroubles(
  unit: GivenUnit, shapes: readonly TableShape[], skipUnknownColumns: boolean,
): readonly Trouble[] {
  const shapeOf = new Map(shapes.map(shape => [shape.name, shape]))
  const single = unit.rows.flatMap((row): readonly Trouble[] => {
    const shape = shapeOf.get(row.table)
    if (shape === undefined) {
      return [trouble(row, 'exchange/unknown-table', `found a row of ${row.table}`,
        `a catalog has rows of ${shapes.map(({ name }) => name).join(', ')}`)]
    }
    const wrong = columnTroubles(row, shape, skipUnknownColumns)
    if (wrong.length > 0) return wrong
    return row.table === 'metadata_revisions' ? documentTroubles(row) : lossTroubles(row, shape)
  })
  if (single.length > 0) return single
  return [...orderTroubles(unit, shapes), ...strayTroubles(unit), ...ledgerTroubles(unit)]
}
