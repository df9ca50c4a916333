import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../../catalog/core/kept-documents'
import { asOrigin } from '../legacy-model'
import { normalise } from '../normalise'
import type { Vocabulary } from '../vocabulary'

/** A part of legacy records that no rule reads: it is kept in `extensions.legacy` and in revision 0, and nowhere else. */
export interface UnreadKey {
  readonly vocabulary: string
  readonly pointer: string
  readonly records: number
}

const PAGE = 500

/** What no rule reads, by vocabulary and pointer, from the originals in the database. */
export async function readUnreadKeys(
  manager: EntityManager,
  vocabularies: readonly Vocabulary[],
): Promise<readonly UnreadKey[]> {
  const counts = new Map<string, UnreadKey>()
  const isKnown = new Set(vocabularies.map(({ name }) => name))
  for (let after = ''; ;) {
    const rows = await manager.query<{ id: string; document: string | null; vocabulary: string; origin_type: string | null }[]>(
      `select a.id, r.document, substr(r.schema_version, ${LEGACY_PREFIX.length + 1}) as vocabulary, a.origin_type
         from artifacts a join metadata_revisions r on r.artifact_id = a.id and r.revision = 0
        where a.artifact_type = 'model' and r.schema_version like '${LEGACY_PREFIX}%' and a.id > $1
        order by a.id limit ${PAGE}`,
      [after],
    )
    for (const { id, document, vocabulary, origin_type: origin } of rows) {
      const record = { artifactId: id, title: null, originType: asOrigin(origin), originUrl: null, text: document }
      const named = isKnown.has(vocabulary) ? vocabulary : undefined
      for (const pointer of normalise(record, vocabularies, named).readByNoRule) {
        // the pointer counts as it stands: a name or index that a record chose makes a row of its own
        const key = `${vocabulary} ${pointer}`
        counts.set(key, { vocabulary, pointer, records: (counts.get(key)?.records ?? 0) + 1 })
      }
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
  }
  return [...counts.values()].sort((a, b) =>
    a.vocabulary === b.vocabulary ? b.records - a.records || (a.pointer < b.pointer ? -1 : 1) : a.vocabulary < b.vocabulary ? -1 : 1)
}
