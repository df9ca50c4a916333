import type { EntityManager } from 'typeorm'
import { utcTextSql } from '../moment'

/** A document that broke the schema and was let in. */
export interface Violation {
  readonly artifactId: string
  /** From 1, of this artifact. */
  readonly sequence: number
  /** Where its first problem is. */
  readonly pointer: string
  /** The keyword that is broken there; `json` for a text that is no JSON. */
  readonly rule: string
  /** The role of the database that wrote it. */
  readonly by: string
  /** RFC 3339 with microseconds, UTC. */
  readonly at: string
  /** The SHA-256 of the document as the database printed it; null where there was none. */
  readonly sha256: string | null
}

/** The latest violations, the last first. */
export const listViolations = (manager: EntityManager, limit: number): Promise<readonly Violation[]> =>
  manager.query<Violation[]>(
    `select artifact_id as "artifactId", sequence, pointer, rule, written_by as by, ${utcTextSql('written_at')} as at, sha256
       from metadata_violations order by written_at desc, artifact_id desc, sequence desc limit $1`, [limit])
