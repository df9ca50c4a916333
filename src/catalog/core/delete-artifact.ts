import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Artifact, MetadataRevision } from '../../../generated/entities'
import { DataError } from '../../errors'
import { refuse, type ArtifactKind, type Referrers } from './artifact-kind'
import type { Refusals } from './refusals'
import { companionRow, type RegisteredArtifact } from './stored-artifact'
import { checkId } from './value-troubles'

/** What a deletion took away. */
export interface DeletedArtifact {
  readonly artifactId: string
  /** Documents that are gone. */
  readonly revisions: number
}

/** What a kind adds to a deletion. */
export interface DeletionHooks<Row> {
  /** Throws what stands against it; the artifact is locked, so that what is read here stays true. */
  readonly judge?: (stored: RegisteredArtifact<Row>) => Promise<void>
  /** Runs the deletion with whatever has to be known while it happens. */
  readonly around?: <T>(work: () => Promise<T>) => Promise<T>
}

const inUse = ({ refusals }: { readonly refusals: Refusals }, id: string, { count, named }: Referrers): DataError =>
  new DataError([
    ...named.map(referrer => ({ ...refusals.inUse(referrer), where: { source: id } })),
    ...(count <= named.length ? [] : [{ ...refusals.inUseByMore(count - named.length, named.length), where: { source: id } }]),
  ])

/**
 * Deletes an artifact in the transaction of `manager`; its companion row and its documents go with it.
 *
 * @throws DataError the kind's `unknown`, `held`, `inUse`, `writeSuppressed`
 */
export async function deleteArtifact<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string,
  { judge, around = work => work() }: DeletionHooks<R> = {},
): Promise<DeletedArtifact> {
  // waits for whoever is about to name this row, and keeps others from it
  await manager.query('select id from artifacts where id = $1 for update', [checkId(id)])
  const artifact = await manager.getRepository(Artifact).findOneBy({ id, artifact_type: kind.type.governs.equals })
  if (artifact === null) throw refuse(id, kind.refusals.unknown())
  const row = await companionRow(manager, kind, id)
  if (row === null) throw refuse(id, kind.refusals.held(id))
  await judge?.({ artifact, row })
  const referrers = await kind.referrers?.(manager, id)
  if (referrers !== undefined && referrers.count > 0) throw inUse(kind, id, referrers)

  const revisions = await manager.getRepository(MetadataRevision).countBy({ artifact_id: id })
  const { affected } = await around(() => manager.getRepository(Artifact).delete({ id }))
  if (affected !== 1) {
    throw refuse(id, kind.refusals.writeSuppressed(`the deletion of the artifact removed ${affected ?? 0} rows`, 'DELETE'))
  }
  return { artifactId: id, revisions }
}
