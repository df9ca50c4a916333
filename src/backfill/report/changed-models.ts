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

const PAGE = 500

// Only a document of ours is cast: any other text may be one that PostgreSQL cannot read.
const PAIRS = `
  select * from (
    select a.id, a.metadata::text as stored, r.document, r.schema_version not like '${LEGACY_PREFIX}%' as adopted,
           pg_typeof(a.metadata)::text as type
      from artifacts a
      join lateral (select document, schema_version from metadata_revisions r where r.artifact_id = a.id
                     order by revision desc limit 1) r on true
     where a.artifact_type = 'model' and a.id > $1) pair
   where stored is distinct from document
     and case when type = 'jsonb' and adopted then stored is distinct from document::jsonb::text else true end
   order by id limit ${PAGE}`

/** Models whose metadata was changed outside the catalog, in the order of their ids. */
export async function readChangedModels(manager: EntityManager): Promise<readonly ChangedModel[]> {
  const changed: ChangedModel[] = []
  for (let after = ''; ;) {
    const pairs = await manager.query<Pair[]>(PAIRS, [after])
    for (const { id, adopted, stored, document } of pairs) {
      if (!isSameDocument(stored, document)) changed.push({ id, adopted })
    }
    const last = pairs.at(-1)
    if (last === undefined) return changed
    after = last.id
  }
}
