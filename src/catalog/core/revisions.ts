import type { EntityManager } from 'typeorm'
import { canonicalText } from '../../canonical-json'
import { MetadataRevision } from '../../../generated/entities'
import { DocumentText, sha256 } from './document-text'

/** Who wrote a document, and why. */
export interface Authorship {
  readonly by: string
  readonly reason: string
}

/** A document the catalog writes, as the next revision of its artifact. */
export interface NewRevision extends Authorship {
  readonly artifactId: string
  /** From 0; the primary key refuses a number that is taken. */
  readonly revision: number
  readonly metadata: unknown
}

/** A row of `metadata_revisions` to write. */
export type RevisionRow = Omit<MetadataRevision, 'created_at' | 'document'> & { readonly document: string }

/** A row of `artifacts` with the text that its document has in a revision. */
export const withText = <Row extends object>(artifact: Row, { document }: RevisionRow): Row & { readonly metadata: DocumentText } =>
  ({ ...artifact, metadata: new DocumentText(document) })

/** A document as a row: canonical JSON with its SHA-256, under the schema it was checked against. */
export function revisionRow(schemaVersion: string, revision: NewRevision): RevisionRow {
  const document = canonicalText(revision.metadata)
  return {
    artifact_id: revision.artifactId,
    revision: revision.revision,
    document,
    sha256: sha256(document),
    schema_version: schemaVersion,
    revised_by: revision.by,
    reason: revision.reason,
  }
}

/** Stores documents as their artifacts' next revisions. */
export async function insertRevisions(
  manager: EntityManager, schemaVersion: string, revisions: readonly NewRevision[],
): Promise<void> {
  if (revisions.length === 0) return
  await manager.getRepository(MetadataRevision).insert(revisions.map(revision => revisionRow(schemaVersion, revision)))
}
