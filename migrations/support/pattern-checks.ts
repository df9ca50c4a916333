import type { NewCheck } from './new-checks'

/** A pattern of PostgreSQL: a character that ECMAScript's \s does not know. */
export const VISIBLE = String.raw`[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]`

// under another collation than C a range of characters may mean others
const like = (table: string, column: string, hash: string, pattern: string): NewCheck => ({
  table, name: `ck_${table}_${column}_${hash}`, predicate: `"${column}" COLLATE "C" ~ '${pattern}'`,
})

/** What the schema asks of the texts of our tables by a pattern, as CHECKs; the hash is that of the predicate. */
export const patternChecks: readonly NewCheck[] = [
  like('metadata_revisions', 'sha256', 'fe0d53c4', String.raw`^[0-9a-f]{64}$`),
  like('metadata_revisions', 'schema_version', 'fba37894', VISIBLE),
  like('metadata_revisions', 'revised_by', 'f2b349fe', VISIBLE),
  like('metadata_revisions', 'reason', '5feb3916', VISIBLE),
  like('model_versions', 'external_source_url', '4d84c324',
    String.raw`^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+${VISIBLE}*$`),
  like('model_versions', 'external_source_version', 'c3b5d148',
    String.raw`^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)${VISIBLE}+$`),
  like('model_versions', 'code_repo_url', '321f8e06',
    String.raw`^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+${VISIBLE}*$`),
  like('model_versions', 'code_commit_sha', 'e5c8fbe3', String.raw`^(?:[0-9a-f]{40}|[0-9a-f]{64})$`),
  like('model_versions', 'code_entrypoint', '8fa6b8fb',
    String.raw`^(?!\u002f)(?!(?:[^\u002f]*\u002f)*\u002e\u002e(?:\u002f|$))[^\u0001-\u001f\u005c\u007f]*[^\u0001-\u0020\u002f\u005c\u007f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]$`),
  like('model_versions', 'trained_by', '0191a5b6', VISIBLE),
  like('model_versions', 'gpu_allocation_id', '6d141718', VISIBLE),
  like('model_versions', 'benchmark_id', 'c8dd584c', VISIBLE),
  like('model_versions', 'promotion_notes', '045994a9', VISIBLE),
  like('model_versions', 'model_family', '80da246b', VISIBLE),
  like('model_versions', 'framework', '34d3cf2e', VISIBLE),
  like('promotion_events', 'decided_by', '6cb6ca50', VISIBLE),
  like('promotion_events', 'reason', '5feb3916', VISIBLE),
  like('review_events', 'item_id', '1cfe0c40', String.raw`^[0-9a-f]{16}$`),
  like('review_events', 'pointer', 'e30dfa73', String.raw`^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$`),
  like('review_events', 'by', 'ecc1f67e', VISIBLE),
  like('review_events', 'reason', '5feb3916', VISIBLE),
  like('review_items', 'id', 'ce8488e0', String.raw`^[0-9a-f]{16}$`),
  like('review_items', 'pointer', 'e30dfa73', String.raw`^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$`),
  like('review_items', 'reason_code', 'cf0bbd3c', String.raw`^[a-z][\u002d0-9a-z]*$`),
  like('review_items', 'answer_reason', '12fedf40', VISIBLE),
  like('review_items', 'answered_by', '98b96d3a', VISIBLE),
  like('review_items', 'claimed_by', '86868bcd', VISIBLE),
]
