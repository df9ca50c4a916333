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

/** What no rule reads. */
export interface UnreadKeys {
  /** By vocabulary, the most frequent first. */
  readonly keys: readonly UnreadKey[]
  /** Records with a pointer beyond the `MAX_KEYS` that are told apart; 0 while all are in `keys`. */
  readonly beyond: number
}

/** A catalog whose records choose names of their own has as many pointers as records: so many are told apart. */
const MAX_KEYS = 20_000

const PAGE = 500

interface Original {
  readonly id: string
  readonly document: string | null
  /** null for a model without an original. */
  readonly vocabulary: string | null
  readonly origin_type: string | null
}

// the page stands first: a limit behind the join has PostgreSQL walk all revisions up to it, or all models behind it
const originalsAfter = (manager: EntityManager, after: string): Promise<readonly Original[]> => manager.query<Original[]>(
  `with page as materialized (
     select id, origin_type from artifacts where artifact_type = 'model' and id > $1 order by id limit ${PAGE})
   select p.id, r.document, substr(r.schema_version, ${LEGACY_PREFIX.length + 1}) as vocabulary, p.origin_type
     from page p
     left join metadata_revisions r
       on r.artifact_id = p.id and r.revision = 0 and r.schema_version like '${LEGACY_PREFIX}%'
    order by p.id`, [after])

/** Models with their originals, page by page; the next one is on its way while one is read. */
async function* originals(manager: EntityManager): AsyncGenerator<readonly Original[]> {
  let page = await originalsAfter(manager, '')
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    const next = originalsAfter(manager, last.id)
    // awaited below, but only after the reader is done: a failure until then must not end the process
    next.catch(() => undefined)
    yield page
    page = await next
  }
}

/** What no rule reads, by vocabulary and pointer, from the originals in the database. */
export async function readUnreadKeys(manager: EntityManager, vocabularies: readonly Vocabulary[]): Promise<UnreadKeys> {
  const counts = new Map<string, { vocabulary: string; pointer: string; records: number }>()
  const isKnown = new Set(vocabularies.map(({ name }) => name))
  let beyond = 0
  for await (const page of originals(manager)) {
    for (const { id, document, vocabulary, origin_type: origin } of page) {
      if (vocabulary === null) continue
      const record = { artifactId: id, title: null, originType: asOrigin(origin), originUrl: null, text: document }
      const named = isKnown.has(vocabulary) ? vocabulary : undefined
      let isBeyond = false
      for (const pointer of normalise(record, vocabularies, named).readByNoRule) {
        // the pointer counts as it stands: a name or index that a record chose makes a row of its own
        const key = `${vocabulary} ${pointer}`
        const counted = counts.get(key)
        if (counted !== undefined) counted.records++
        else if (counts.size < MAX_KEYS) counts.set(key, { vocabulary, pointer, records: 1 })
        else isBeyond = true
      }
      if (isBeyond) beyond++
    }
  }
  const keys = [...counts.values()].sort((a, b) =>
    a.vocabulary === b.vocabulary ? b.records - a.records || (a.pointer < b.pointer ? -1 : 1) : a.vocabulary < b.vocabulary ? -1 : 1)
  return { keys, beyond }
}
