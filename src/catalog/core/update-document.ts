import type { EntityManager, ObjectLiteral } from 'typeorm'
import { canonicalText } from '../../canonical-json'
import { Artifact } from '../../../generated/entities'
import { DataError, type Trouble } from '../../errors'
import { refuse, type ArtifactKind } from './artifact-kind'
import { changedColumns } from './changed-columns'
import type { CheckedUpdate } from './check-update'
import { sha256 } from './document-text'
import { referenceTroubles, schemaTroubles } from './documents'
import { exactChanges, type Change } from './exact-changes'
import { parseExactJson } from './exact-json'
import { keepLegacyDocuments } from './kept-documents'
import { mergePatch } from './merge-patch'
import { governedRevision, readPresentDocument, type PresentDocument } from './present-document'
import { insertRevisions, type Authorship } from './revisions'
import { readStorable } from './storable'
import { companionRow, storedArtifact, updateRow, type RegisteredArtifact } from './stored-artifact'
import { checkId } from './value-troubles'

/** An artifact after an update. */
export interface UpdatedArtifact<Row> extends RegisteredArtifact<Row> {
  /** The latest revision of its document. */
  readonly revision: number
  readonly metadataHash: string
  /** What the update changed in the document; empty when it said what was there already, and nothing was written. */
  readonly changes: readonly Change[]
}

/** What a kind adds to an update. */
export interface UpdateHooks<Document, Row> {
  /** A patch applied to a document. Default: as RFC 7396 has it. */
  readonly patch?: (document: unknown, patch: Readonly<Record<string, unknown>>) => unknown
  /** Throws what stands against a document that need not be valid yet. */
  readonly judge?: (row: Row, document: unknown) => void
  /** Runs when all is written. `before` is undefined where the old text did not parse. */
  readonly after?: (change: { readonly before: unknown; readonly after: Document }) => Promise<unknown>
}

function refuseStale<D extends object, R extends ObjectLiteral>(
  { refusals }: ArtifactKind<D, R>, { latest, isChanged, hash }: PresentDocument, id: string, ifHash: string | undefined,
): void {
  if (ifHash === undefined || ifHash === hash) return
  const author = isChanged || latest === null
    ? 'written outside the catalog, by whom and when nobody knows'
    : `revision ${latest.revision}, written by ${latest.by} at ${latest.at}`
  throw refuse(id, refusals.stale(id, ifHash, `${String(hash)}, ${author}`))
}

/** Everything wrong with a document as the next one of an artifact. */
async function nextTroubles<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string, document: unknown,
): Promise<readonly Trouble[]> {
  const { value, troubles } = readStorable(document, id)
  if (troubles.length > 0) return troubles
  const unknown = await referenceTroubles(manager, kind, id, value)
  return [...schemaTroubles(kind, value, id), ...unknown]
}

/** What a document of ours says; undefined for a text that does not parse. */
const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : parseExactJson(text)
  } catch {
    return undefined
  }
}

/** Columns follow the document they were made from; one that no longer fits the schema says nothing of them. */
const columnsAfter = <D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, before: unknown, after: D,
): object => schemaTroubles(kind, before).length === 0
  ? changedColumns(kind.type.project, before as D, after) : kind.type.project(after)

/** Writes a document into the row of `artifacts`. @throws DataError the kind's `writeSuppressed` */
export async function writeDocument<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { artifactColumns, refusals }: ArtifactKind<D, R>, id: string, metadata: D,
): Promise<void> {
  const { affected } = await manager.getRepository(Artifact).update({ id }, {
    metadata: metadata as never,
    ...artifactColumns?.(metadata),
    updated_at: () => 'now()',
  })
  if (affected === 1) return
  throw refuse(id, refusals.writeSuppressed(`the update of the artifact changed ${affected ?? 0} rows`, 'UPDATE'))
}

/** Stores a validated document as the next revision of an artifact and in its row of `artifacts`. */
export async function storeDocument<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>,
  revision: Authorship & { readonly artifactId: string; readonly revision: number; readonly metadata: D },
): Promise<void> {
  await writeDocument(manager, kind, revision.artifactId, revision.metadata)
  await insertRevisions(manager, kind.type.schemaVersion, [revision])
}

/**
 * Changes the document of an artifact in the transaction of `manager`: the document, a new revision and the columns that
 * follow from it. What somebody wrote outside the catalog is kept as a revision of its own first. A change that says what
 * is there already writes nothing.
 *
 * @throws DataError the kind's `unknown`, `held`, `stale`, `ungoverned`, `writeSuppressed`, and everything the document
 *   breaks: `storable/*`, `metadata/*`, references
 */
export async function updateDocument<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string, { change, whole, by, reason, ifHash }: CheckedUpdate,
  { patch = mergePatch, judge, after }: UpdateHooks<D, R> = {},
): Promise<UpdatedArtifact<R>> {
  const [locked] = await manager.query<{ type: string }[]>(
    'select artifact_type as type from artifacts where id = $1 for no key update', [checkId(id)])
  // what the former holder of the lock has written is seen by new statements only
  const row = await companionRow(manager, kind, id)
  const present = await readPresentDocument(manager, id)
  if (present === undefined || locked?.type !== kind.type.governs.equals) throw refuse(id, kind.refusals.unknown())
  const latest = governedRevision(present)
  if (latest === null) throw refuse(id, kind.refusals.ungoverned(id))
  if (row === null) throw refuse(id, kind.refusals.held(id))
  refuseStale(kind, present, id, ifHash)

  const stored = whole ? parsed(present.stored) : parseExactJson(present.stored ?? '{}', { source: id })
  const document = whole ? change : patch(stored, change)
  judge?.(row, document)
  const troubles = await nextTroubles(manager, kind, id, document)
  if (troubles.length > 0) throw new DataError(troubles)
  const metadata = document as D
  const changes = exactChanges(stored, metadata)
  if (changes.length === 0 && !present.isChanged) {
    return { ...await storedArtifact(manager, kind, id), revision: latest.revision, metadataHash: String(present.hash), changes }
  }
  const revision = latest.revision + (present.isChanged ? 2 : 1)
  if (present.isChanged) {
    await keepLegacyDocuments(manager, [{
      artifactId: id, revision: revision - 1, vocabulary: 'none', by: 'unknown', reason: 'changed outside the catalog',
    }])
  }
  await storeDocument(manager, kind, { artifactId: id, revision, metadata, by, reason })
  await updateRow(manager, kind, id, columnsAfter(kind, parsed(latest.document), metadata))
  await after?.({ before: stored, after: metadata })
  return { ...await storedArtifact(manager, kind, id), revision, metadataHash: sha256(canonicalText(metadata)), changes }
}
