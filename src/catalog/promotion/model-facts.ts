import type { EntityManager } from 'typeorm'
import type { ModelArtifactMetadata, PromotionState } from '../../../generated/types/model-artifact-metadata'
import { ToolkitError } from '../../errors'
import { parseExactJson } from '../core/exact-json'
import { LEGACY_PREFIX } from '../core/kept-documents'
import { UNSETTLED } from '../unsettled-items'
import { metadataTroubles } from '../validate-metadata'
import { blockerOf, codePinBlockers, factBlockers, type Blocker } from './blockers'

/** What the database knows of a model that counts for its promotion. */
export interface ModelFacts {
  readonly id: string
  readonly title: string | null
  /** The metadata as text; null where there is none. */
  readonly document: string | null
  /** Of its latest revision; null where no revision was kept. */
  readonly schema_version: string | null
  /** null without a row in `model_versions`, as everything below but the review items. */
  readonly lineage_id: string | null
  readonly promotion_state: PromotionState | null
  readonly is_external: boolean | null
  readonly external_source_url: string | null
  readonly external_source_version: string | null
  readonly code_repo_url: string | null
  readonly code_commit_sha: string | null
  readonly code_entrypoint: string | null
  readonly trained_by: string | null
  readonly open_items: number
  /** Pointers of at most 100 open items. */
  readonly open_pointers: readonly string[]
}

// the models stand first: a limit behind the joins has PostgreSQL walk all rows of the others up to them
const factsSql = (models: string): string => `
  select a.id, a.title, a.metadata::text as document, r.schema_version, v.lineage_id, v.promotion_state, v.is_external,
         v.external_source_url, v.external_source_version, v.code_repo_url, v.code_commit_sha, v.code_entrypoint,
         v.trained_by, i.open_items, i.open_pointers
    from (select id, title, metadata from artifacts where artifact_type = 'model' and ${models}) a
    left join model_versions v on v.artifact_id = a.id
    left join lateral (select r.schema_version from metadata_revisions r
                        where r.artifact_id = a.id order by r.revision desc limit 1) r on true
   cross join lateral (select count(*)::int as open_items,
                              coalesce((array_agg(i.pointer order by i.pointer))[1:100], '{}') as open_pointers
                         from review_items i where i.artifact_id = a.id and i.status = any($1)) i
   order by a.id`

/** Facts of one model; undefined where no artifact of type model has the id. */
export async function factsOf(manager: EntityManager, id: string): Promise<ModelFacts | undefined> {
  return (await manager.query<ModelFacts[]>(factsSql('id = $2'), [UNSETTLED, id]))[0]
}

/** Facts of the models after `afterId`, at most `limit`, in the order of their ids. */
export const factsAfter = (manager: EntityManager, afterId: string, limit: number): Promise<readonly ModelFacts[]> =>
  manager.query<ModelFacts[]>(factsSql('id > $2 order by id limit $3'), [UNSETTLED, afterId, limit])

/** The document as the schema knows it, or the pointers of what is wrong with it. */
function readDocument(text: string | null): ModelArtifactMetadata | readonly string[] {
  try {
    const value = text === null ? null : parseExactJson(text)
    const troubles = metadataTroubles(value)
    return troubles.length === 0
      ? value as ModelArtifactMetadata
      : [...new Set(troubles.map(({ where }) => where.pointer ?? ''))]
  } catch (error) {
    // other software may keep any text where the column is text
    if (error instanceof ToolkitError) return ['']
    throw error
  }
}

const isPointers = (read: ModelArtifactMetadata | readonly string[]): read is readonly string[] => Array.isArray(read)

function documentBlockers(facts: ModelFacts): readonly Blocker[] {
  const { schema_version: version, document } = facts
  if (version === null || version.startsWith(LEGACY_PREFIX)) return blockerOf('legacy-document', [''])
  const read = readDocument(document)
  if (isPointers(read)) return blockerOf('invalid-document', read)
  return factBlockers(read, {}).filter(({ kind }) => kind !== 'no-code-pin')
}

function pinBlockers(facts: ModelFacts): readonly Blocker[] {
  if (facts.is_external === null) return blockerOf('no-row', [''])
  if (facts.is_external) {
    const columns = ['external_source_url', 'external_source_version'] as const
    return blockerOf('no-source-pin', columns.filter(column => !facts[column]).map(column => `/columns/${column}`))
  }
  return codePinBlockers({
    ...(facts.code_repo_url !== null && { repoUrl: facts.code_repo_url }),
    ...(facts.code_commit_sha !== null && { commitSha: facts.code_commit_sha }),
    ...(facts.code_entrypoint !== null && { entrypoint: facts.code_entrypoint }),
  })
}

/** Everything that stands between a model and its promotion, whoever decides. */
export const blockersOf = (facts: ModelFacts): readonly Blocker[] => [
  ...documentBlockers(facts),
  ...pinBlockers(facts),
  ...blockerOf('open-review-items', [...new Set(facts.open_pointers)], facts.open_items),
]

// characters that nobody sees make no other person
const sameName = (name: string): string => name.normalize('NFKC').replace(/\p{Cf}/gu, '').trim().toLowerCase()

/** Against who decides: a name that differs from the trainer's only in case, blanks or form of letters is the same. */
export const trainerBlockers = ({ trained_by: trainer }: ModelFacts, by: string): readonly Blocker[] =>
  trainer !== null && sameName(trainer) === sameName(by) ? blockerOf('by-trainer', ['/columns/trained_by']) : []
