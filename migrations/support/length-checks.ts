import type { NewCheck } from './new-checks'
import { patternChecks } from './pattern-checks'

// under another collation than C a range of characters may mean others
const digits = (column: string, counts: readonly number[]): string => {
  const lengths = counts.map(count => `char_length("${column}") = ${count}`).join(' OR ')
  return `${counts.length > 1 ? `(${lengths})` : lengths} AND "${column}" COLLATE "C" ~ '^[0-9a-f]*$'`
}

const counted = (table: string, column: string, hash: string, ...counts: readonly number[]): NewCheck => ({
  table, name: `ck_${table}_${column}_${hash}`, predicate: digits(column, counts),
})

/** CHECKs on digests and ids that ask for their length, which costs a tenth of counting their digits by a pattern. */
export const lengthChecks: readonly NewCheck[] = [
  counted('metadata_revisions', 'sha256', 'd1efc328', 64),
  counted('metadata_violations', 'sha256', 'd1efc328', 64),
  counted('model_versions', 'code_commit_sha', '6387200a', 40, 64),
  counted('review_events', 'item_id', '528dc1f0', 16),
  counted('review_items', 'id', '9e57409d', 16),
]

const FORMER: ReadonlySet<string> = new Set([
  'ck_metadata_revisions_sha256_fe0d53c4', 'ck_model_versions_code_commit_sha_e5c8fbe3', 'ck_review_events_item_id_1cfe0c40',
  'ck_review_items_id_ce8488e0',
])

/** Those that asked the same by a pattern. */
export const countingChecks: readonly NewCheck[] = [
  ...patternChecks.filter(({ name }) => FORMER.has(name)),
  {
    table: 'metadata_violations', name: 'ck_metadata_violations_sha256_fe0d53c4',
    predicate: String.raw`"sha256" COLLATE "C" ~ '^[0-9a-f]{64}$'`,
  },
]
