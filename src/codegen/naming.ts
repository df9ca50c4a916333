import { createHash } from 'node:crypto'

/** PostgreSQL cuts longer names silently. @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
export const MAX_NAME_BYTES = 63

/** `PromotionState`, `Sha256`, `Sha256Sum`: what json-schema-to-typescript leaves as it is. */
export const TYPE_NAME = /^[A-Z][A-Za-z]*(?:[0-9]+[A-Z][A-Za-z]*)*[0-9]*$/

/** Names that emitted modules import or take from the language; a type of that name would hide them. */
export const TAKEN_TYPE_NAMES: ReadonlySet<string> = new Set([
  'Check', 'Column', 'Date', 'Entity', 'ErrorObject', 'Exclude', 'ForeignKey', 'Index', 'Object', 'PrimaryColumn',
  'Record', 'Unique', 'Validate', 'ValueTransformer',
])

/** `ModelArtifactMetadata` -> `model-artifact-metadata`. */
export const kebab = (typeName: string): string => typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()

/** `ModelArtifactMetadata` -> `model_artifact_metadata`. */
export const snake = (typeName: string): string => kebab(typeName).replaceAll('-', '_')

/** The length PostgreSQL counts. */
export const byteLength = (name: string): number => Buffer.byteLength(name, 'utf8')

const digest8 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)

// a cut in the middle of a multi-byte character would leave half of it
const cutBytes = (text: string, limit: number): string => {
  let cut = text
  while (byteLength(cut) > limit) cut = [...cut].slice(0, -1).join('')
  return cut
}

/**
 * `ck_<table>_<subject>_<8 hex of the predicate's SHA-256>`, at most 63 bytes: the middle is cut, never the hash.
 * The hash makes a changed predicate a changed name, which is all that a schema diff by name can see.
 */
export const checkName = (table: string, subject: string, predicate: string): string =>
  hashedName(`ck_${table}_${subject}`, predicate)

/** `<name>_<8 hex of the predicate's SHA-256>`, cut as in `checkName`. */
export function hashedName(name: string, predicate: string): string {
  const hash = digest8(predicate)
  return `${cutBytes(name, MAX_NAME_BYTES - hash.length - 1)}_${hash}`
}

/** `model_artifact_metadata@<8 hex>` of the schema's canonical JSON: the same for any key order. */
export const schemaVersion = (typeName: string, canonicalJson: string): string =>
  `${snake(typeName)}@${digest8(canonicalJson)}`
