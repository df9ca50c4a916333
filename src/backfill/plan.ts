import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { Adoption } from '../catalog/adopt-models'
import type { HeldFact } from '../catalog/review-items'
import { metadataTroubles } from '../catalog/validate-metadata'
import type { Trouble } from '../errors'
import { pointerTokens, childPointer, valueAt, withValueAt } from '../json-pointer'
import { promotionNotes, type Verdict } from './decisions'
import type { LegacyModel } from './legacy-model'
import type { Normalised } from './normalise'

/** A person's answer to a review item. */
export interface Answer {
  /** Of the item: a pointer into the document, `/columns/NAME`, or `""`. */
  readonly pointer: string
  readonly value: unknown
}

/** A legacy model, read by a vocabulary and completed by answers: what can be written and what is held. */
export interface Proposal {
  readonly model: LegacyModel
  readonly normalised: Normalised
  /** The proposed document, valid or not; null when there is nothing to propose. */
  readonly document: unknown
  readonly held: readonly HeldFact[]
  readonly answered: readonly Answer[]
}

/** What pointers of table-owned columns begin with. */
export const COLUMNS = '/columns/'

const underReview = (why: string): unknown => ({ absent: 'under_review', reason: why.slice(0, 1900) })

const without = (document: unknown, name: string): unknown =>
  Object.fromEntries(Object.entries(document as object).filter(([key]) => key !== name))

/** What a vocabulary made of a model, with the answers people gave laid over it. */
export function propose(model: LegacyModel, normalised: Normalised, answers: readonly Answer[]): Proposal {
  const answered = answers.filter(answer => !answer.pointer.startsWith(COLUMNS))
  const document = answered.reduce<unknown>(
    (draft, { pointer, value }) => (draft === null && pointer !== '' ? null : withValueAt(draft, pointer, value)),
    normalised.document,
  )
  const settled = new Set(answers.map(answer => answer.pointer))
  return {
    model,
    normalised,
    document,
    answered: answers,
    held: normalised.held.filter(fact => !settled.has(fact.pointer)),
  }
}

/**
 * Holds every fact that is in the way: it becomes `under_review` where the schema admits an absence, an optional one
 * is left out (the original keeps it), and a review item says why. What the schema requires and admits no absence for
 * stays wrong: then the document is not written.
 */
export function holdTroubles(proposal: Proposal, troubles: readonly Trouble[], reasonCode: string): Proposal {
  if (proposal.document === null) return proposal
  let { document } = proposal
  const held: HeldFact[] = [...proposal.held]
  for (const trouble of troubles) {
    const name = pointerTokens(trouble.where.pointer ?? '')[0]
    if (name === undefined) continue
    const pointer = childPointer('', name)
    if (held.some(fact => fact.pointer === pointer)) continue
    held.push({ pointer, reasonCode, found: valueAt(document, pointer) ?? null })
    const absent = withValueAt(document, pointer, underReview(`${trouble.what}; ${trouble.why ?? ''}`))
    const isFree = (draft: unknown): boolean =>
      !metadataTroubles(draft).some(left => (left.where.pointer ?? '').startsWith(pointer))
    const candidates = [absent, without(document, name)].filter(isFree)
    document = candidates[0] ?? document
  }
  return { ...proposal, document, held }
}

/** A proposal whose invalid facts are held one by one, as far as the schema lets them be. */
export const holdInvalid = (proposal: Proposal): Proposal =>
  proposal.document === null
    ? proposal
    : holdTroubles(proposal, metadataTroubles(proposal.document, proposal.model.id), 'invalid')

/** Facts that a promotion would need and the model does not have. */
function missingFacts(metadata: ModelArtifactMetadata | null, code: Adoption['code']): readonly string[] {
  if (metadata === null) return ['a valid metadata document']
  const facts = Object.entries(metadata).filter(([, value]) => {
    const absent = valueAt(value, '/absent')
    return absent === 'under_review' || absent === 'not_reported'
  }).map(([name]) => name)
  const pinned = metadata.is_external || (code.repoUrl && code.commitSha && code.entrypoint)
  return pinned ? facts : [...facts, 'the code pin']
}

const COLUMN_ANSWERS = {
  code_repo_url: ['code', 'repoUrl'],
  code_commit_sha: ['code', 'commitSha'],
  code_entrypoint: ['code', 'entrypoint'],
  training_started_at: ['training', 'startedAt'],
  training_completed_at: ['training', 'completedAt'],
  trained_by: ['training', 'trainedBy'],
  gpu_allocation_id: ['training', 'gpuAllocationId'],
} as const

/** Answers to `/columns/NAME` items as code pin and training run. */
export function columnAnswers(answers: readonly Answer[]): Pick<Adoption, 'code' | 'training'> {
  const pins = { code: {} as Record<string, unknown>, training: {} as Record<string, unknown> }
  for (const [column, [group, name]] of Object.entries(COLUMN_ANSWERS)) {
    const answer = answers.find(({ pointer }) => pointer === `${COLUMNS}${column}`)
    if (answer !== undefined && valueAt(answer.value, '/absent') === undefined) pins[group][name] = answer.value
  }
  return pins
}

/** What the catalog is to write for a proposal. A document that is not valid stays as it is, held as a whole. */
export function adoptionOf(proposal: Proposal, verdict: Verdict | undefined): Adoption {
  const { model, normalised, document } = proposal
  const isValid = document !== null && metadataTroubles(document).length === 0
  const metadata = isValid ? (document as ModelArtifactMetadata) : null
  const isExternal = metadata?.is_external ?? (
    valueAt(document, '/is_external') === true || model.origin_type === 'external' ||
    proposal.held.some(fact => fact.pointer === '/is_external'))
  const answers = columnAnswers(proposal.answered)
  const code = { ...normalised.code, ...answers.code }
  const decision = verdict?.kind === 'decided' ? verdict.decision : undefined
  const ambiguous: readonly HeldFact[] = verdict?.kind === 'ambiguous' ? [{
    pointer: '/columns/promotion_state',
    reasonCode: 'decision-ambiguous',
    found: { id_prefix: verdict.decision.id_prefix, models: verdict.fits },
    candidate: verdict.decision.promotion_state,
  }] : []
  return {
    artifactId: model.id,
    metadata,
    revision: (model.revision ?? -1) + (model.revision === null || model.changed ? 2 : 1),
    by: 'backfill',
    reason: `backfilled with vocabulary ${normalised.vocabulary}`,
    hasRow: metadata !== null || !isExternal,
    code,
    training: { ...normalised.training, ...answers.training },
    createdAt: model.created_at,
    held: [...proposal.held, ...ambiguous],
    ...(decision === undefined ? {} : {
      promotion: { state: decision.promotion_state, notes: promotionNotes(decision, missingFacts(metadata, code)) },
    }),
  }
}
