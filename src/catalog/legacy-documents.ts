import { In, type EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion, ReviewItem } from '../../generated/entities'
import { valueAt } from '../json-pointer'
import { sha256 } from './core/document-text'
import { parseExactJson } from './core/exact-json'
import { LEGACY_PREFIX } from './core/kept-documents'
import { UNSETTLED } from './unsettled-items'
import { recordingDecisions } from './promotion/record-decisions'
import { asReviewer } from './review-actor'

/** Where a document remembers what its row said of the origin before it was brought over, if that changed. */
export const FORMER_ORIGIN = '/extensions/backfill/origin'

/** The type of the adopted column, to put a text into it unparsed. */
async function metadataType(manager: EntityManager): Promise<string> {
  const [column] = await manager.query<{ type: string }[]>(
    `select format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = 'artifacts'::regclass and attname = 'metadata' and not attisdropped`,
  )
  if (column === undefined) throw new Error('artifacts has no column metadata although the migrations ran: this is our bug')
  return column.type
}

/** A record from outside that becomes a legacy artifact. */
export interface LegacyRecord {
  readonly id: string
  readonly title: string
  /** One JSON value, kept byte for byte. */
  readonly text: string
  readonly reason: string
}

/** What a set of imported records has in common. */
export interface LegacyOrigin {
  readonly vocabulary: string
  /** null where nobody says. */
  readonly origin: 'internal' | 'external' | null
  readonly by: string
}

/**
 * Writes records as artifacts of type model, each with its text as revision 0. Ids that exist, or that came earlier in
 * `records`, are left alone. How many were written.
 */
export async function insertLegacyModels(
  manager: EntityManager,
  records: readonly LegacyRecord[],
  { vocabulary, origin, by }: LegacyOrigin,
): Promise<number> {
  // the first of a name counts: a second revision 0 of one artifact would break the primary key
  const unique = [...new Map(records.toReversed().map(record => [record.id, record])).values()].reverse()
  if (unique.length === 0) return 0
  // one statement: a document from before the schema is let in only beside its own revision
  const [written] = await manager.query<{ n: number }[]>(
    `with record as (select * from json_to_recordset($1::json)
                       as r(id text, title text, document text, sha256 text, reason text)),
          fresh as (insert into artifacts (id, artifact_type, title, created_by, origin_type, metadata)
                    select id, 'model', title, $2, $3, document::${await metadataType(manager)} from record
                    on conflict do nothing returning id),
          kept as (insert into metadata_revisions
                     (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
                   select r.id, 0, r.document, r.sha256, $4, $5, r.reason from record r join fresh f on f.id = r.id
                   returning 1)
     select count(*)::int as n from kept`,
    [
      JSON.stringify(unique.map(({ id, title, text, reason }) =>
        ({ id, title, document: text, sha256: sha256(text), reason }))),
      by, origin, `${LEGACY_PREFIX}${vocabulary}`, by,
    ],
  )
  return written?.n ?? 0
}

/** What a restoration took back. */
export interface Restored {
  /** The revision number under which the original stands now. */
  readonly revision: number
  readonly removedItems: number
  readonly removedRow: boolean
}

/**
 * Puts revision 0 back into `artifacts.metadata` and removes the `model_versions` row and unsettled review items; null
 * when the artifact has no legacy original. Every document in between stays in `metadata_revisions`.
 */
export async function restoreLegacyModel(manager: EntityManager, id: string, by: string): Promise<Restored | null> {
  const revisions = manager.getRepository(MetadataRevision)
  const original = await revisions.findOneBy({ artifact_id: id, revision: 0 })
  if (original === null || !original.schema_version.startsWith(LEGACY_PREFIX)) return null
  const [last = original] = await revisions.find({ where: { artifact_id: id }, order: { revision: 'DESC' }, take: 1 })
  const latest = last.revision
  const origin = last.document === null || latest === 0 ? undefined : valueAt(parseExactJson(last.document), FORMER_ORIGIN)
  if (origin !== undefined) {
    await manager.getRepository(Artifact).update({ id }, origin as Pick<Artifact, 'origin_type' | 'origin_url'>)
  }
  const type = await metadataType(manager)
  const [stored] = await manager.query<{ isOriginal: boolean }[]>(
    `select a.metadata::text is not distinct from r.document::${type}::text as "isOriginal"
       from artifacts a join metadata_revisions r on r.artifact_id = a.id and r.revision = 0 where a.id = $1`, [id])
  const revision = latest === 0 && stored?.isOriginal === true ? 0 : latest + 1
  if (revision > 0) {
    // before the document: it is let back in only beside a revision of this transaction
    const { artifact_id, document, sha256: digest, schema_version } = original
    await revisions.insert({
      artifact_id, document, sha256: digest, schema_version, revision, revised_by: by, reason: 'backfill undone',
    })
    await manager.query(
      `update artifacts set metadata = (select document from metadata_revisions where artifact_id = $1 and revision = 0)
         ::${type} where id = $1`,
      [id],
    )
  }
  const row = await recordingDecisions(manager, [{ artifactId: id, by, reason: 'backfill undone' }], () =>
    manager.getRepository(ModelVersion).delete({ artifact_id: id }))
  const items = await asReviewer(manager, { by, reason: 'backfill undone' }, () =>
    manager.getRepository(ReviewItem).delete({ artifact_id: id, status: In([...UNSETTLED]) }))
  return { revision, removedItems: items.affected ?? 0, removedRow: (row.affected ?? 0) > 0 }
}
