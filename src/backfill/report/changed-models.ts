import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../../catalog/core/kept-documents'
import { isSameDocument } from './same-document'

/** A model whose present `artifacts.metadata` is not the document of its latest revision: other software wrote it. */
export interface ChangedModel {
  readonly id: string
  /** The latest revision is in the new shape; a legacy one is taken up by the next backfill. */
  readonly adopted: boolean
}

interface Pair extends ChangedModel {
  readonly stored: string | null
  readonly document: string | null
}

/** How many documents are held at once to be compared. */
const COMPARED = 500

/** Those of some models whose metadata was changed outside the catalog, in the order of their ids. */
export async function changedAmong(manager: EntityManager, ids: readonly string[]): Promise<readonly ChangedModel[]> {
  const changed: ChangedModel[] = []
  for (let start = 0; start < ids.length; start += COMPARED) {
    const pairs = await manager.query<Pair[]>(
      `select a.id, a.metadata::text as stored, r.document, r.schema_version not like '${LEGACY_PREFIX}%' as adopted
         from artifacts a
        cross join lateral (select document, schema_version from metadata_revisions r where r.artifact_id = a.id
                             order by revision desc limit 1) r
        where a.id = any($1) order by a.id`, [ids.slice(start, start + COMPARED)])
    for (const { id, adopted, stored, document } of pairs) {
      if (!isSameDocument(stored, document)) changed.push({ id, adopted })
    }
  }
  return changed
}
