import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../core/kept-documents'

/** A row that names a model. */
export interface Referrer {
  readonly artifactId: string
  /** What it names the model as. */
  readonly as: 'base model' | 'parent' | 'evaluation data set' | 'training data' | 'successor'
}

/** The rows that name a model. */
export interface Referrers {
  readonly count: number
  /** The first 20, by what they name it as, then by id. */
  readonly named: readonly Referrer[]
}

/**
 * The training data stands in the document alone, where it may be any text that PostgreSQL cannot read as JSON: the
 * latest document of ours is asked, and only where the id occurs in it.
 */
const REFERRERS = `
  select artifact_id as id, 'base model' as role from model_versions where base_model_id = $1 and artifact_id <> $1
  union all
  select artifact_id, 'evaluation data set' from model_versions where eval_dataset_artifact_id = $1 and artifact_id <> $1
  union all
  select id, 'parent' from artifacts where parent_version_id = $1 and id <> $1
  union all
  select id, 'successor' from artifacts where superseded_by = $1 and id <> $1
  union all
  select r.artifact_id, 'training data' from metadata_revisions r
   where r.artifact_id <> $1
     and not exists (select from metadata_revisions n where n.artifact_id = r.artifact_id and n.revision > r.revision)
     and case when r.schema_version not like '${LEGACY_PREFIX}%' and strpos(r.document, $2) > 0
              then r.document::jsonb #>> '{training_data,artifact_id}' = $1 else false end`

/** The rows that name a model as base, parent, data set or successor, as far as this statement sees them. */
export async function referrersOf(manager: EntityManager, id: string): Promise<Referrers> {
  const rows = await manager.query<{ id: string; role: Referrer['as']; count: number }[]>(
    `select id, role, count(*) over ()::int as count from (${REFERRERS}) referrer
      order by role collate "C", id collate "C" limit 20`, [id, JSON.stringify(id)])
  return { count: rows[0]?.count ?? 0, named: rows.map(({ id: artifactId, role }) => ({ artifactId, as: role })) }
}
