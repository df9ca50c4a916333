import type { EntityManager, ObjectLiteral } from 'typeorm'
import { MetadataRevision } from '../../../generated/entities'
import { DataError, ToolkitError } from '../../errors'
import type { ArtifactKind } from './artifact-kind'
import { parseExactJson } from './exact-json'
import { utcTextSql } from './moment'
import { getArtifact } from './stored-artifact'
import { exactChanges, type Change } from './exact-changes'

/** A document an artifact had, without its text. */
export interface RevisionInfo {
  /** From 0, which is the legacy original; an artifact registered in today's shape begins with 1. */
  readonly revision: number
  /** The SHA-256 of the text; null where there was no document. */
  readonly sha256: string | null
  /** `legacy/VOCABULARY`, or the schema it was checked against. */
  readonly schemaVersion: string
  readonly by: string
  readonly reason: string
  /** RFC 3339 with microseconds, UTC. */
  readonly at: string
  readonly sizeBytes: number
}

const INFO = `revision, sha256, schema_version as "schemaVersion", revised_by as by, reason,
  ${utcTextSql('created_at')} as at, coalesce(octet_length(document), 0) as "sizeBytes"`

/** Every document an artifact had, oldest first. @throws DataError the kind's `unknown` */
export async function listRevisions<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string,
): Promise<readonly RevisionInfo[]> {
  await getArtifact(manager, kind, id)
  return manager.query<RevisionInfo[]>(
    `select ${INFO} from metadata_revisions where artifact_id = $1 order by revision`, [id])
}

/** One document an artifact had, with its text. */
export interface StoredRevision extends RevisionInfo {
  readonly artifactId: string
  /** The very text that is kept, which `sha256` is the hash of; null where there was no document. */
  readonly document: string | null
}

/** One document an artifact had, as it is kept. @throws DataError the kind's `unknown`, `unknownRevision` */
export async function readRevision<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string, revision: number,
): Promise<StoredRevision> {
  await getArtifact(manager, kind, id)
  const [found] = !isRevision(revision) ? [] : await manager.query<StoredRevision[]>(
    `select artifact_id as "artifactId", ${INFO}, document from metadata_revisions
      where artifact_id = $1 and revision = $2`, [id, revision])
  if (found === undefined) throw unknownRevisions(kind, id, [revision])
  return found
}

const unknownRevisions = <D extends object, R extends ObjectLiteral>(
  { refusals }: ArtifactKind<D, R>, id: string, numbers: readonly number[],
): DataError => new DataError(numbers.map(revision =>
  ({ ...refusals.unknownRevision(id, revision), where: { source: id } })))

/** What changed from one revision to another. */
export interface RevisionDiff {
  readonly artifactId: string
  readonly from: number
  readonly to: number
  /** json: place by place. text: one of the two is not JSON, or names a key twice, so that they are compared whole. */
  readonly comparedAs: 'json' | 'text'
  /** In the order of their pointers. */
  readonly changes: readonly Change[]
}

/** The documents as values; undefined where one of them cannot be read as JSON without loss. */
function asJson(texts: readonly string[]): readonly unknown[] | undefined {
  try {
    return texts.map(text => parseExactJson(text))
  } catch (error) {
    if (error instanceof ToolkitError) return undefined
    throw error
  }
}

function textChanges(before: string | null, after: string | null): readonly Change[] {
  if (before === after) return []
  if (before === null) return [{ pointer: '', kind: 'added', after }]
  return [after === null ? { pointer: '', kind: 'removed', before } : { pointer: '', kind: 'changed', before, after }]
}

/**
 * What changed between two documents of an artifact, numbers compared digit for digit.
 *
 * @throws DataError the kind's `unknown`, `unknownRevision`
 */
export async function diffRevisions<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, id: string, from: number, to: number,
): Promise<RevisionDiff> {
  await getArtifact(manager, kind, id)
  const found = await manager.getRepository(MetadataRevision).find({
    where: [from, to].filter(isRevision).map(revision => ({ artifact_id: id, revision })),
  })
  const missing = [...new Set([from, to])].filter(revision => !found.some(each => each.revision === revision))
  if (missing.length > 0) throw unknownRevisions(kind, id, missing)
  const [before = null, after = null] = [from, to].map(revision => found.find(each => each.revision === revision)?.document)
  const values = before === null || after === null ? undefined : asJson([before, after])
  return {
    artifactId: id,
    from,
    to,
    comparedAs: values === undefined ? 'text' : 'json',
    changes: values === undefined ? textChanges(before, after) : exactChanges(values[0], values[1]),
  }
}

// an empty list of conditions would find everything, and PostgreSQL takes no fraction for an integer
const isRevision = (revision: number): boolean =>
  Number.isInteger(revision) && revision >= 0 && revision <= 2147483647
