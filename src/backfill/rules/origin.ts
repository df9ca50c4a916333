import { quote, type Found } from '../conversions/conversion'
import type { Vocabulary } from '../vocabulary'
import type { Read, Verdict } from './evaluate'

/** Whether the model is external, and who says so; a held verdict where nobody or several say it. */
export type Origin =
  | { readonly kind: 'value'; readonly value: boolean; readonly from: readonly string[] }
  | Extract<Verdict, { kind: 'held' }>

// 0 and 1 are how SQLite wrote the same column.
const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
])
const WORDS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['external', true],
  ['internal', false],
])

const ORIGIN_SOURCES = ['/is_external', 'artifacts#/origin_type', '/_origin/type'] as const

/**
 * Where a model comes from: what the record and its row state, and only where they are silent the vocabulary. A shape
 * that only a publisher writes contradicts a row that calls the model internal; the in-house shapes describe both.
 */
export function settleOrigin(read: Read, vocabulary: Vocabulary | undefined): Origin {
  const [flag, column, origin] = ORIGIN_SOURCES
  const found: Found[] = []
  const evidence: Record<string, unknown> = {}
  for (const pointer of ORIGIN_SOURCES) {
    const value = read(pointer)
    if (value === undefined || value === null) continue
    found.push({ pointer, value })
    evidence[pointer] = value
  }
  const strange = found.find(each => each.pointer === flag && !FLAGS.has(each.value))
  if (strange !== undefined) {
    return {
      kind: 'held',
      reasonCode: 'unexpected-shape',
      why: `is_external is ${quote(strange.value)}, neither true nor false`,
      found: evidence,
    }
  }
  // _origin.type also holds words such as "upload" that say nothing about the side.
  const stated = found.flatMap(({ pointer, value }) => {
    const isExternal =
      pointer === flag ? FLAGS.get(value) : pointer === column || pointer === origin ? WORDS.get(value) : undefined
    return isExternal === undefined ? [] : [{ pointer, isExternal }]
  })
  const [first] = stated
  if (first === undefined) {
    return vocabulary?.origin === undefined
      ? {
          kind: 'held',
          reasonCode: 'missing',
          why: 'neither the record nor its row says whether the model is external',
          found: evidence,
        }
      : { kind: 'value', value: vocabulary.origin === 'external', from: ['vocabulary#/origin'] }
  }
  const isPublishers = vocabulary?.origin === 'external' && !first.isExternal
  if (isPublishers || stated.some(each => each.isExternal !== first.isExternal)) {
    const why = isPublishers
      ? `the row says internal and ${vocabulary.name} records are published outside`
      : 'the record and its row say both internal and external'
    return { kind: 'held', reasonCode: 'contradiction', why, found: evidence }
  }
  return { kind: 'value', value: first.isExternal, from: stated.map(each => each.pointer) }
}
