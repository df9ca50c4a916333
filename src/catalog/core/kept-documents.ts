import type { EntityManager } from 'typeorm'
import type { Authorship } from './revisions'

/** Documents from before the schema carry this prefix in `schema_version`, then the vocabulary that reads them. */
export const LEGACY_PREFIX = 'legacy/'

/** An artifact whose present metadata is to be kept as it stands in the database. */
export interface LegacyRevision extends Authorship {
  readonly artifactId: string
  readonly revision: number
  readonly vocabulary: string
}

/**
 * Keeps present `artifacts.metadata` as legacy revisions. The text never passes through JavaScript, which would
 * turn 1e400 into null and 2^53+1 into 2^53.
 */
export async function keepLegacyDocuments(manager: EntityManager, kept: readonly LegacyRevision[]): Promise<void> {
  if (kept.length === 0) return
  // with an offset a document is printed once, not for its text and for its hash
  await manager.query(
    `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
     select a.id, k.revision, a.document, encode(sha256(convert_to(a.document, 'UTF8')), 'hex'),
            k.schema_version, k.revised_by, k.reason
       from json_to_recordset($1::json)
            as k(artifact_id text, revision integer, schema_version text, revised_by text, reason text)
       cross join lateral (
         select id, metadata::text as document from artifacts where id = k.artifact_id offset 0) a`,
    [JSON.stringify(kept.map(({ artifactId, revision, vocabulary, by, reason }) => ({
      artifact_id: artifactId,
      revision,
      schema_version: `${LEGACY_PREFIX}${vocabulary}`,
      revised_by: by,
      reason,
    })))],
  )
}
