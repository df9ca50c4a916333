import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import { Artifact, MetadataRevision } from '../../../generated/entities'
import type { ArtifactKind, NamedArtifact } from './artifact-kind'
import { bulkColumns, storedTable, type BulkColumn, type StoredTable } from './bulk-columns'
import { perKind } from './per-kind'
import { registrationSql, type Form } from './registration-form'
import { textArray } from './text-array'

type Values = Readonly<Record<string, unknown>>

/** The rows that one registration writes; what is undefined in them is left to the table. */
export interface RowsAtOnce {
  readonly named: readonly NamedArtifact[]
  readonly artifact: object
  /** Of the companion table, without its key. */
  readonly row: object
  /** Without the artifact's id. */
  readonly revision: object
}

/** One statement of the database and its parameters. */
export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** A form with its text. */
interface Built extends Form {
  readonly sql: string
}

/** The tables of one statement, in the order of its parameters. */
interface Tables extends Pick<Form, 'entities' | 'columns'> {
  /** Texts that were built, by what tells them apart: building one costs as much as checking its request does. */
  readonly built: Map<string, Built>
}

const tablesOf = perKind((dataSource, { type }): Tables => {
  const entities: readonly EntityTarget<ObjectLiteral>[] = [Artifact, type.entity, MetadataRevision]
  return { entities, columns: entities.map(entity => bulkColumns(dataSource.manager, entity)), built: new Map() }
})

const tableRows = ({ artifact, row, revision }: RowsAtOnce): readonly Values[] => [artifact, row, revision] as readonly Values[]

/** How what a registration names is asked for: those that differ in it cannot share a statement. */
export const shapeOf = ({ named }: RowsAtOnce): string => named.map(({ type }) => type === null ? 'any' : 'typed').join(' ')

/** The text for registrations of one shape that give, together, the same columns. */
function builtFor<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, several: readonly (readonly Values[])[], named: readonly NamedArtifact[],
  shape: string, stored?: readonly StoredTable[],
): Built {
  const { entities, columns, built } = tablesOf(dataSource, kind)
  const isGiven = (i: number, { name }: BulkColumn): boolean => several.some(rows => rows[i]?.[name] !== undefined)
  let key = shape
  for (const [i, all] of columns.entries()) {
    for (const column of all) {
      key += isGiven(i, column) ? `+${stored?.[i]?.types.get(column.name) ?? ''}` : '-'
    }
  }
  const found = built.get(key)
  if (found !== undefined) return found
  const form = { entities, columns, given: columns.map((all, i) => all.filter(column => isGiven(i, column))), named, stored }
  const made = { ...form, sql: registrationSql(dataSource, kind, form) }
  built.set(key, made)
  return made
}

/** The values of one registration, in the order of the text. */
function valuesOf({ given }: Form, rows: readonly Values[], named: readonly NamedArtifact[]): readonly (string | null)[] {
  const values: (string | null)[] = []
  for (const { id, type } of named) values.push(...(type === null ? [id] : [id, type]))
  for (const [i, columns] of given.entries()) {
    for (const { name, textOf } of columns) values.push(textOf(rows[i]?.[name]))
  }
  return values
}

const namedIds = (several: readonly RowsAtOnce[]): readonly (readonly string[])[] => {
  const ids = several.flatMap(({ named }) => named.map(({ id }) => id))
  return ids.length === 0 ? [] : [ids]
}

/**
 * The statement that writes an artifact, its companion row and revision 1, when all it names is there, and gives the columns
 * of both rows in the order of their entities. Few texts serve all rows.
 */
export function registrationStatement<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, registration: RowsAtOnce,
): Statement {
  const rows = tableRows(registration)
  const { named } = registration
  const built = builtFor(dataSource, kind, [rows], named, shapeOf(registration))
  return { sql: built.sql, values: [...namedIds([registration]), ...valuesOf(built, rows, named)] }
}

/**
 * The statement that does the same for each of several registrations of one shape, and waits for no lock longer than
 * `PATIENCE_MS`; one that names what is not there, or whose id is taken, has no row in what it gives.
 *
 * @returns undefined where one leaves a column to the table that another gives: a list has no value for that
 */
export async function sharedStatement<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, several: readonly RowsAtOnce[],
): Promise<Statement | undefined> {
  const stored: StoredTable[] = []
  for (const entity of tablesOf(dataSource, kind).entities) {
    stored.push(await storedTable(dataSource.manager, dataSource.getMetadata(entity)))
  }
  const all = several.map(tableRows)
  const [first] = several
  if (first === undefined) return undefined
  const built = builtFor(dataSource, kind, all, first.named, shapeOf(first), stored)
  const isLeft = built.given.some((columns, i) => columns.some(({ name }) =>
    stored[i]?.defaulted.has(name) === true && all.some(rows => rows[i]?.[name] === undefined)))
  if (isLeft) return undefined
  const values = several.map(({ named }, i) => valuesOf(built, all[i] ?? [], named))
  return {
    sql: built.sql,
    values: [...namedIds(several), ...(values[0] ?? []).map((_, i) => textArray(values.map(each => each[i] ?? null)))],
  }
}
