import type { EntityManager } from 'typeorm'
import type { ModelCatalog } from '../../src/catalog/model-catalog'
import { internalMetadata } from './metadata'

/** A full code pin. */
export const CODE = { repoUrl: 'https://git.invalid/r', commitSha: 'a'.repeat(40), entrypoint: 'train/train.py' }

/** Registers the first version of a lineage; nothing stands against its promotion. */
export async function newLineage(catalog: ModelCatalog, id: string, change: object = {}): Promise<void> {
  await catalog.registerModel({
    id, title: id, createdBy: 'tester', metadata: { ...internalMetadata(), ...change }, code: CODE,
    training: { trainedBy: 'trainer-1' },
  })
}

/** Adds a version to the lineage of `parent` by SQL: a copy of it, as candidate, not latest. */
export async function addVersion({ manager }: { readonly manager: EntityManager }, parent: string, id: string): Promise<void> {
  const [rows] = await manager.query<[{ n: number }[]]>(
    `update model_lineages set last_number = last_number + 1
      where lineage_id = (select lineage_id from model_versions where artifact_id = $1) returning last_number as n`, [parent])
  await manager.query(
    `insert into artifacts (id, artifact_type, title, created_by, metadata, version_number, parent_version_id, is_latest,
                            lifecycle_state, origin_type)
     select $2, artifact_type, title, created_by, metadata, $3, id, '0', 'candidate', origin_type
       from artifacts where id = $1`, [parent, id, rows[0]?.n])
  await manager.query(
    `insert into model_versions (artifact_id, code_repo_url, code_commit_sha, code_entrypoint, trained_by, eval_metrics_json)
     select $2, code_repo_url, code_commit_sha, code_entrypoint, trained_by, eval_metrics_json
       from model_versions where artifact_id = $1`, [parent, id])
  await manager.query(
    `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
     select $2, 1, document, sha256, schema_version, 'tester', 'copied' from metadata_revisions
      where artifact_id = $1 order by revision desc limit 1`, [parent, id])
}

/** What readers see of a version. */
export interface Seen {
  readonly id: string
  readonly state: string
  readonly latest: string | null
  readonly lifecycle: string | null
  readonly superseded: string | null
}

/** What readers see of the versions of a lineage, in the order of their numbers. */
export const seenOf = ({ manager }: { readonly manager: EntityManager }, lineage: string): Promise<readonly Seen[]> =>
  manager.query<Seen[]>(
    `select a.id, v.promotion_state as state, a.is_latest::text as latest, a.lifecycle_state::text as lifecycle,
            a.superseded_by as superseded
       from model_versions v join artifacts a on a.id = v.artifact_id where v.lineage_id = $1 order by a.version_number, a.id`,
    [lineage])
