import type { ModelArtifactMetadata } from '../../../generated/types/model-artifact-metadata'
import type { Trouble } from '../../errors'
import { childPointer, valueAt } from '../../json-pointer'
import type { CodePin } from '../model-row'

/**
 * What can stand between a version and its promotion. no-row: an external model without source and pin, whose row the
 * database refuses. legacy-document: the metadata is from before the schema. invalid-document: it breaks the schema.
 * not-reported, under-review: required facts that are absent so. open-review-items: items that wait for an answer, or
 * for others. no-code-pin: an internal model without repository, commit and entrypoint. no-source-pin: an external one
 * without URL and version. by-trainer: who decides has trained it.
 */
export type BlockerKind =
  'no-row' | 'legacy-document' | 'invalid-document' | 'not-reported' | 'under-review' | 'open-review-items' |
  'no-code-pin' | 'no-source-pin' | 'by-trainer'

/** One kind of thing that stands against a promotion. */
export interface Blocker {
  readonly kind: BlockerKind
  /** How many facts, items or columns it is about, from 1. */
  readonly count: number
  /** At most 100 pointers: `/NAME` into the document, `/columns/NAME`, or `""` for the whole document; sorted. */
  readonly fields: readonly string[]
}

const MOST_FIELDS = 100

/** A blocker about these pointers; none where there are none. */
export const blockerOf = (kind: BlockerKind, fields: readonly string[], count = fields.length): readonly Blocker[] =>
  count === 0 ? [] : [{ kind, count, fields: [...fields].sort().slice(0, MOST_FIELDS) }]

const absentFacts = (metadata: ModelArtifactMetadata, kind: string): readonly string[] =>
  Object.entries(metadata).filter(([, value]) => valueAt(value, '/absent') === kind).map(([name]) => childPointer('', name))

const CODE_COLUMNS = [
  ['code_repo_url', 'repoUrl'], ['code_commit_sha', 'commitSha'], ['code_entrypoint', 'entrypoint'],
] as const satisfies readonly (readonly [string, keyof CodePin])[]

/** An internal model's missing code pin, column by column. */
export const codePinBlockers = (code: CodePin): readonly Blocker[] =>
  blockerOf('no-code-pin', CODE_COLUMNS.filter(([, name]) => !code[name]).map(([column]) => `/columns/${column}`))

/**
 * What a valid document and a code pin leave open; null is a document that stays the legacy one. The one rule for
 * decisions and for the backfill, which adds what it overrides to a grandfathered promotion.
 */
export function factBlockers(metadata: ModelArtifactMetadata | null, code: CodePin): readonly Blocker[] {
  if (metadata === null) return blockerOf('legacy-document', [''])
  return [
    ...blockerOf('not-reported', absentFacts(metadata, 'not_reported')),
    ...blockerOf('under-review', absentFacts(metadata, 'under_review')),
    ...(metadata.is_external ? [] : codePinBlockers(code)),
  ]
}

const isFact = ({ kind }: Blocker): boolean => kind === 'not-reported' || kind === 'under-review'

const WORDS: Readonly<Partial<Record<BlockerKind, string>>> = {
  'no-row': 'its row',
  'legacy-document': 'a valid metadata document',
  'invalid-document': 'a valid metadata document',
  'no-code-pin': 'the code pin',
  'no-source-pin': 'the source pin',
}

/** What is missing, in words for a note: names of facts first, then documents and pins. */
export const missingWords = (blockers: readonly Blocker[]): readonly string[] => [
  ...blockers.filter(isFact).flatMap(({ fields }) => fields.map(field => field.slice(1))),
  ...blockers.flatMap(({ kind }) => WORDS[kind] ?? []),
]

/** Blockers as the ledger keeps them with an override: `not-reported:/framework`, `open-review-items:3`, `no-code-pin`. */
export const blockerCodes = (blockers: readonly Blocker[]): readonly string[] => blockers.flatMap(blocker => {
  if (isFact(blocker)) return blocker.fields.map(field => `${blocker.kind}:${field}`)
  return blocker.kind === 'open-review-items' ? [`${blocker.kind}:${blocker.count}`] : [blocker.kind]
})

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

// a document of other software may have names that no column takes, and of any length
const shownName = (field: string): string => [...(field === '' ? '(document)' : field.replace(/^\/(columns\/)?/, ''))]
  .slice(0, 80).join('').replace(/[\p{Cc}\p{Surrogate}]/gu, '\ufffd')

const names = ({ count, fields }: Blocker): string => {
  const shown = fields.slice(0, 10).map(shownName)
  return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`
}

/** A blocker as a sentence with its number and its fields. */
export function blockerText(blocker: Blocker): string {
  const { kind, count } = blocker
  switch (kind) {
    case 'no-row': return 'it has no row in model_versions: an external model gets one with its source and pin'
    case 'legacy-document': return 'its metadata is from before the schema'
    case 'invalid-document': return `its metadata breaks the schema in ${plural(count, 'place', 'places')}: ${names(blocker)}`
    case 'not-reported': return `${plural(count, 'required fact is', 'required facts are')} not reported: ${names(blocker)}`
    case 'under-review': return `${plural(count, 'required fact is', 'required facts are')} under review: ${names(blocker)}`
    case 'open-review-items': return `${plural(count, 'review item is', 'review items are')} open: ${names(blocker)}`
    case 'no-code-pin': return `the code pin lacks ${plural(count, 'part', 'of 3 parts')}: ${names(blocker)}`
    case 'no-source-pin': return `the source pin lacks ${plural(count, 'part', 'parts')}: ${names(blocker)}`
    case 'by-trainer': return 'who decides has trained the model'
  }
}

const FIXES: Readonly<Record<BlockerKind, string>> = {
  'no-row': 'answer its review items: model-artifacts review list --artifact ID',
  'legacy-document': 'bring it over: model-artifacts backfill, then answer its review items',
  'invalid-document': 'correct the document; model-artifacts validate tells each mistake',
  'not-reported': 'state the facts',
  'under-review': 'answer the review items: model-artifacts review list --artifact ID',
  'open-review-items': 'answer them: model-artifacts review list --artifact ID',
  'no-code-pin': 'link repository, full commit and entrypoint',
  'no-source-pin': 'name the URL and the immutable version it came from',
  'by-trainer': 'let somebody else decide',
}

/** Blockers as the troubles of a refused promotion, each with its number. */
export const blockerTroubles = (id: string, blockers: readonly Blocker[]): readonly Trouble[] => blockers.map(blocker => ({
  code: blocker.kind === 'by-trainer' ? 'promotion/by-trainer' : 'promotion/blocked',
  where: { source: id, pointer: blocker.fields.length === 1 ? blocker.fields[0] ?? '' : '' },
  what: blockerText(blocker),
  why: blocker.kind === 'by-trainer'
    ? 'nobody promotes a model of their own'
    : 'a promoted model can say what it is, where it came from and how to reproduce it',
  fix: `${FIXES[blocker.kind]}; or override by name and reason`,
}))
