import type { EntityManager } from 'typeorm'
import { sha256 } from './document-text'
import { parseExactJson } from './exact-json'
import { LEGACY_PREFIX } from './kept-documents'
import { utcTextSql } from './moment'
import { exactChanges } from './exact-changes'

/** What `artifacts.metadata` holds now, beside the revision it should be. */
export interface PresentDocument {
  /** The column as PostgreSQL prints it; null where it is NULL. */
  readonly stored: string | null
  /** The latest revision; null when none was kept yet. */
  readonly latest: {
    readonly revision: number
    readonly document: string | null
    readonly sha256: string | null
    readonly schemaVersion: string
    readonly by: string
    /** RFC 3339 with microseconds, UTC. */
    readonly at: string
  } | null
  /** Somebody changed the column after the latest revision was kept. */
  readonly isChanged: boolean
  /** The SHA-256 of the latest revision; of the text in the column where that was changed since. */
  readonly hash: string | null
}

/** Whether two JSON texts say the same; two that do not parse, whether they are the same text. */
function isSameDocument(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return a === b
  try {
    return exactChanges(parseExactJson(a), parseExactJson(b)).length === 0
  } catch {
    return false
  }
}

interface Row extends Pick<PresentDocument, 'stored'> {
  readonly revision: number | null
  readonly document: string | null
  readonly sha256: string | null
  readonly schema_version: string
  readonly revised_by: string
  readonly at: string
}

/** The document of an artifact as it stands, with its hash; undefined for an id that no artifact has. */
export async function readPresentDocument(manager: EntityManager, id: string): Promise<PresentDocument | undefined> {
  const [row] = await manager.query<Row[]>(
    `select a.metadata::text as stored, r.revision, r.document, r.sha256, r.schema_version, r.revised_by,
            ${utcTextSql('r.created_at')} as at
       from artifacts a
       left join lateral (select * from metadata_revisions r where r.artifact_id = a.id
                           order by r.revision desc limit 1) r on true
      where a.id = $1`, [id])
  if (row === undefined) return undefined
  const { stored, revision, document, sha256: digest, schema_version: schemaVersion, revised_by: by, at } = row
  const latest = revision === null ? null : { revision, document, sha256: digest, schemaVersion, by, at }
  const isChanged = latest !== null && !isSameDocument(stored, document)
  const hash = latest !== null && !isChanged ? digest : stored === null ? null : sha256(stored)
  return { stored, latest, isChanged, hash }
}

/** The latest revision, where the catalog governs the document: not one in a shape from before the schema. */
export const governedRevision = ({ latest }: PresentDocument): PresentDocument['latest'] =>
  latest === null || latest.schemaVersion.startsWith(LEGACY_PREFIX) ? null : latest
