import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../core/kept-documents'
import { UNSETTLED } from '../unsettled-items'
import type { CodeColumns } from './code-pin-flaws'

/** What is stored about the provenance of one model; never its document. */
export interface ProvenanceRow extends CodeColumns {
  readonly id: string
  readonly origin_type: string | null
  /** null where the model has no row in `model_versions`. */
  readonly is_external: boolean | null
  readonly external_source_url: string | null
  readonly external_source_version: string | null
  /** What the first and the last revision are written in; null where no document was kept. */
  readonly first_version: string | null
  readonly last_version: string | null
  /** Review items that are not settled. */
  readonly unsettled: number
}

/** Rows of models by id, `pageSize` at a time: memory stays the same however many there are. */
export async function* provenancePages(
  manager: EntityManager,
  pageSize: number,
): AsyncGenerator<readonly ProvenanceRow[]> {
  for (let after = ''; ;) {
    const rows = await manager.query<ProvenanceRow[]>(
      `with page as (
         select id, origin_type from artifacts where artifact_type = 'model' and id > $1 order by id limit $2)
       select p.id, p.origin_type, v.is_external, v.external_source_url, v.external_source_version, v.code_repo_url,
              v.code_commit_sha, v.code_entrypoint, first.schema_version as first_version,
              last.schema_version as last_version,
              (select count(*)::int from review_items i where i.artifact_id = p.id and i.status = any($3)) as unsettled
         from page p
         left join model_versions v on v.artifact_id = p.id
         left join lateral (select r.schema_version from metadata_revisions r where r.artifact_id = p.id
                             order by r.revision limit 1) first on true
         left join lateral (select r.schema_version from metadata_revisions r where r.artifact_id = p.id
                             order by r.revision desc limit 1) last on true
        order by p.id`,
      [after, pageSize, [...UNSETTLED]],
    )
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.id
  }
}

/** Whether a revision is in a shape from before the schema. */
const isLegacyVersion = (version: string | null): boolean => version?.startsWith(LEGACY_PREFIX) ?? false

/** Whether a model was there before the schema, brought over since or not. */
export const isLegacy = (row: ProvenanceRow): boolean =>
  isLegacyVersion(row.first_version) || isLegacyVersion(row.last_version)

/** Whether the present document of a model is still in its legacy shape. */
export const isNotBroughtOver = (row: ProvenanceRow): boolean => isLegacyVersion(row.last_version)
