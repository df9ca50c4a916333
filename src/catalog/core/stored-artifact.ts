import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import { refuse, type ArtifactKind } from './artifact-kind'
import { momentSql } from './moment'
import { readPresentDocument } from './present-document'
import { checkId } from './value-troubles'

/** Both rows of a registered artifact, as stored. */
export interface RegisteredArtifact<Row> {
  readonly artifact: Artifact
  readonly row: Row
}

/** An artifact as stored. */
export interface ArtifactDetails<Row> {
  readonly artifact: Artifact
  /** null for one that was written outside the catalog. */
  readonly row: Row | null
  /**
   * The SHA-256 of the latest revision of its document, to hand back as `ifHash`; of the stored text where somebody
   * changed it outside the catalog. null while there is no document.
   */
  readonly metadataHash: string | null
}

/** The row of an artifact in its companion table; null where there is none. */
export const companionRow = <D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type: { entity, key } }: ArtifactKind<D, R>, id: string,
): Promise<R | null> => manager.getRepository(entity).findOneBy({ [key]: id } as never)

/** Changes columns of the companion row. */
export async function updateRow<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type: { entity, key } }: ArtifactKind<D, R>, id: string, columns: object,
): Promise<void> {
  if (Object.keys(columns).length > 0) {
    await manager.getRepository(entity).update({ [key]: id } as never, columns as never)
  }
}

/** Columns as TypeORM writes them: moments go into SQL as text, with all their microseconds. */
export const writableColumns = <D extends object, R extends ObjectLiteral>(
  { type: { columns: own } }: Pick<ArtifactKind<D, R>, 'type'>, columns: object,
): object => Object.fromEntries(Object.entries(columns).map(([name, value]) =>
  [name, own[name]?.isMoment === true && typeof value === 'string' ? momentSql(value) : value as unknown]))

/** Both rows of an artifact that is known to be there. */
export async function storedArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string,
): Promise<RegisteredArtifact<R>> {
  const row = await companionRow(manager, kind, id)
  if (row === null) throw new Error(`${id} has no row in ${kind.type.table} although it was just written: this is our bug`)
  return { artifact: await manager.getRepository(Artifact).findOneByOrFail({ id }), row }
}

/** One artifact by its id. @throws DataError the kind's `unknown` */
export async function getArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string,
): Promise<ArtifactDetails<R>> {
  // first: a document that changes meanwhile then has a hash too old to be written over, never one too new
  const present = await readPresentDocument(manager, checkId(id))
  const artifact = await manager.getRepository(Artifact).findOneBy({ id, artifact_type: kind.type.governs.equals })
  if (artifact === null || present === undefined) throw refuse(id, kind.refusals.unknown())
  return { artifact, row: await companionRow(manager, kind, id), metadataHash: present.hash }
}
