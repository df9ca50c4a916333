import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import type { ArtifactKind } from './artifact-kind'
import type { Checked, Registration } from './check-registration'
import { perKind } from './per-kind'
import { preparedQuery } from './prepared-query'
import { namedBy } from './references'
import { firstRows } from './register-artifact'
import { registrationStatement, shapeOf, sharedStatement, type RowsAtOnce, type Statement } from './registration-statement'
import { retried, sqlStateOf } from './retried-transaction'
import { revisionRow, withText } from './revisions'
import { Sharing, type Shareable } from './sharing'
import type { RegisteredArtifact } from './stored-artifact'

/** SQLSTATE classes of what a row is refused for: the transaction that is tried next finds the words. */
const REFUSALS = ['21', '22', '23', '44', 'P0']

/** The columns of a row, from a place on, as the entity that reading it would give. */
function hydrated<T extends ObjectLiteral>(
  dataSource: DataSource, entity: EntityTarget<T>, raw: readonly unknown[], from: number,
): T {
  const metadata = dataSource.getMetadata(entity)
  const made = metadata.create() as T
  for (const [i, column] of metadata.columns.entries()) {
    column.setEntityValue(made, dataSource.driver.prepareHydratedValue(raw[from + i], column))
  }
  return made
}

/** A registration as rows, ready to be written. */
interface Prepared extends Shareable {
  readonly rows: RowsAtOnce
}

/** The rows of both tables by the id of their artifact. */
async function registered<R extends ObjectLiteral>(
  dataSource: DataSource, entity: EntityTarget<R>, { sql, values }: Statement,
): Promise<ReadonlyMap<string, RegisteredArtifact<R>>> {
  const { length } = dataSource.getMetadata(Artifact).columns
  const raw = await preparedQuery(dataSource, sql, values)
  return new Map(raw.map(each => {
    const artifact = hydrated(dataSource, Artifact, each, 0)
    return [artifact.id, { artifact, row: hydrated(dataSource, entity, each, length) }]
  }))
}

const sharingOf = perKind(<D extends object, R extends ObjectLiteral>(dataSource: DataSource, kind: ArtifactKind<D, R>) => {
  const { entity } = kind.type
  return new Sharing<Prepared, RegisteredArtifact<ObjectLiteral> | undefined>({
    alone: async ({ id, rows }) => {
      try {
        const statement = registrationStatement(dataSource, kind, rows)
        return (await retried(() => registered(dataSource, entity, statement))).get(id)
      } catch (error) {
        if (REFUSALS.includes(sqlStateOf(error).slice(0, 2))) return undefined
        throw error
      }
    },
    together: async several => {
      const statement = await sharedStatement(dataSource, kind, several.map(({ rows }) => rows))
      if (statement === undefined) return undefined
      const written = await registered(dataSource, entity, statement)
      return several.map(({ id }) => written.get(id))
    },
  })
})

/**
 * Registers an artifact in one statement, which is one round trip and one transaction of its own or shared with others that
 * come at once: the rows of `registerArtifact`, under the same locks. Gives the stored rows as the statement has left them.
 *
 * @returns undefined where nothing was written: the id is taken, something it names is not there, the database refuses it,
 *   or a single statement cannot tell; `registerArtifact` then says why
 * @throws EnvironmentError `database/conflict`
 */
export async function registerAtOnce<D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, kind: ArtifactKind<D, R>, request: Checked<Registration, D>, columns: object,
): Promise<RegisteredArtifact<R> | undefined> {
  const named = namedBy(kind, request.metadata)
  if (named === undefined) return undefined
  const { id, metadata, createdBy: by } = request
  const { artifact, row } = firstRows(kind, request, columns)
  const first = revisionRow(kind.type.schemaVersion, { artifactId: id, revision: 1, metadata, by, reason: 'registered' })
  const { artifact_id: _, ...revision } = first
  const rows = { named, artifact: withText(artifact, first), row, revision }
  return await sharingOf(dataSource, kind).write({
    id, shape: shapeOf(rows), length: first.document.length, rows,
  }) as RegisteredArtifact<R> | undefined
}
