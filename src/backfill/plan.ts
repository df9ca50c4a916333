import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { Adoption } from '../catalog/adopt-models'
import { FORMER_ORIGIN } from '../catalog/legacy-documents'
import { originColumns, PINS } from '../catalog/model-row'
import { factBlockers } from '../catalog/promotion/blockers'
import type { HeldFact } from '../catalog/review-items'
import { isStorableData } from '../catalog/core/storable'
import { metadataTroubles, schemaTroubles } from '../catalog/validate-metadata'
import type { Trouble } from '../errors'
import { pointerTokens, childPointer, valueAt, withValueAt } from '../json-pointer'
import { promotionOf, type Decision, type Verdict } from './decisions'
import type { LegacyModel } from './legacy-model'
import type { Normalised } from './normalise'
import type { StoredAnswers } from './stored-answers'

/** A person's answer to a review item. */
export interface Answer {
  /** Of the item: a pointer into the document, `/columns/NAME`, or `""`. */
  readonly pointer: string
  readonly value: unknown
  readonly by: string
  readonly reason: string | null
}

/** A legacy model, read by a vocabulary and completed by answers: what can be written and what is held. */
export interface Proposal {
  readonly model: LegacyModel
  readonly normalised: Normalised
  /** The proposed document, valid or not; null when there is nothing to propose. */
  readonly document: unknown
  readonly held: readonly HeldFact[]
  readonly answered: readonly Answer[]
  /** Pointers of facts that a person has rejected: they are in no document, and are not held again. */
  readonly rejected: readonly string[]
}

/** What pointers of table-owned columns begin with. */
export const COLUMNS = '/columns/'

const underReview = (why: string): unknown => ({ absent: 'under_review', reason: why.slice(0, 1900) })

const without = (document: unknown, name: string): unknown =>
  Object.fromEntries(Object.entries(document as object).filter(([key]) => key !== name))

const withoutFact = (document: unknown, pointer: string): unknown => {
  const names = pointerTokens(pointer)
  const parent = names.slice(0, -1).reduce(childPointer, '')
  const holder = valueAt(document, parent)
  const isThere = typeof holder === 'object' && holder !== null && !Array.isArray(holder)
  return isThere ? withValueAt(document, parent, without(holder, names.at(-1) ?? '')) : document
}

/** What a vocabulary made of a model, with what people said laid over it. */
export function propose(model: LegacyModel, normalised: Normalised, stored?: StoredAnswers): Proposal {
  const answers = stored?.answers ?? []
  const answered = answers.filter(answer => !answer.pointer.startsWith(COLUMNS))
  const settled = new Set(answers.map(answer => answer.pointer))
  const rejected = (stored?.rejected ?? []).filter(pointer => !settled.has(pointer))
  const read = rejected.filter(pointer => !pointer.startsWith(COLUMNS)).reduce<unknown>(
    (draft, pointer) => (pointer === '' ? null : withoutFact(draft, pointer)), normalised.document,
  )
  const document = answered.reduce<unknown>(
    (draft, { pointer, value }) => (draft === null && pointer !== '' ? null : withValueAt(draft, pointer, value)), read,
  )
  return {
    model,
    normalised,
    document,
    answered: answers,
    held: normalised.held.filter(fact => !settled.has(fact.pointer)),
    rejected,
  }
}

const judged = new WeakMap<object, readonly Trouble[]>()

/** The troubles of a proposed document, found once: every step of a plan asks, and nobody changes a draft in place. */
function draftTroubles(draft: unknown): readonly Trouble[] {
  if (typeof draft !== 'object' || draft === null) return metadataTroubles(draft)
  const known = judged.get(draft)
  if (known !== undefined) return known
  const troubles = isStorableData(draft) ? schemaTroubles(draft) : metadataTroubles(draft)
  judged.set(draft, troubles)
  return troubles
}

/** Whether a proposed document can be stored as it is. */
export const isValidDraft = (draft: unknown): boolean => draft !== null && draftTroubles(draft).length === 0

const isFree = (draft: unknown, pointer: string): boolean =>
  !draftTroubles(draft).some(left => (left.where.pointer ?? '').startsWith(pointer))

/**
 * Holds facts: each becomes `under_review` where the schema admits an absence, an optional one is left out (the original
 * keeps it), and a review item says why. What the schema requires and admits no absence for is taken out: then the
 * document is not valid, and not written. Evidence joins an item that is there already.
 */
export function holdFacts(proposal: Proposal, facts: readonly (HeldFact & { readonly why: string })[]): Proposal {
  let { document } = proposal
  const held = new Map(proposal.held.map(fact => [fact.pointer, fact]))
  for (const { why, ...fact } of facts) {
    const { pointer } = fact
    const earlier = held.get(pointer)
    held.set(pointer, earlier === undefined ? fact : {
      ...earlier,
      found: { ...(earlier.found as object), ...(fact.found as object) },
      ...(earlier.candidate === undefined && fact.candidate !== undefined ? { candidate: fact.candidate } : {}),
    })
    if (document === null || earlier !== undefined) continue
    const absent = withValueAt(document, pointer, underReview(why))
    document = isFree(absent, pointer) ? absent : without(document, pointerTokens(pointer)[0] ?? '')
  }
  return { ...proposal, document, held: [...held.values()] }
}

/** Holds the facts that troubles are about. */
export function holdTroubles(proposal: Proposal, troubles: readonly Trouble[], reasonCode: string): Proposal {
  const { document } = proposal
  const isHeld = new Set([...proposal.held.map(fact => fact.pointer), ...proposal.rejected])
  if (document === null) return proposal
  return holdFacts(proposal, troubles.flatMap(trouble => {
    const name = pointerTokens(trouble.where.pointer ?? '')[0]
    const pointer = childPointer('', name ?? '')
    if (name === undefined || isHeld.has(pointer)) return []
    isHeld.add(pointer)
    const found = { [pointer]: valueAt(document, pointer) ?? null }
    return [{ pointer, reasonCode, found, why: `${trouble.what}; ${trouble.why ?? ''}` }]
  }))
}

/** A proposal whose invalid facts are held one by one, as far as the schema lets them be. */
export const holdInvalid = (proposal: Proposal): Proposal =>
  proposal.document === null
    ? proposal
    : holdTroubles(proposal, draftTroubles(proposal.document), 'invalid')

/** Answers to `/columns/NAME` items as code pin and training run. */
export function columnAnswers(answers: readonly Answer[]): Pick<Adoption, 'code' | 'training'> {
  const pins = { code: {} as Record<string, unknown>, training: {} as Record<string, unknown> }
  for (const [column, { group, name }] of Object.entries(PINS)) {
    const answer = answers.find(({ pointer }) => pointer === `${COLUMNS}${column}`)
    if (answer !== undefined && valueAt(answer.value, '/absent') === undefined) pins[group][name] = answer.value
  }
  return pins
}

/** A valid document that remembers the origin of its row where writing it changes that. */
function rememberOrigin(metadata: ModelArtifactMetadata, { origin_type, origin_url }: LegacyModel): ModelArtifactMetadata {
  const next = originColumns(metadata)
  const changes = next.origin_type !== origin_type || (next.origin_url !== undefined && origin_url !== null && next.origin_url !== origin_url)
  return changes ? withValueAt(metadata, FORMER_ORIGIN, { origin_type, origin_url }) as ModelArtifactMetadata : metadata
}

const isExternalModel = ({ model, document, held }: Proposal): boolean =>
  valueAt(document, '/is_external') === true || model.origin_type === 'external' ||
  held.some(fact => fact.pointer === '/is_external')

/** The decision on a known model, unless a reviewer has answered: that one is made when the row is there. */
const decisionOn = ({ answered }: Proposal, verdict: Verdict | undefined): Decision | undefined =>
  verdict?.kind === 'decided' && !answered.some(({ pointer }) => pointer === `${COLUMNS}promotion_state`)
    ? verdict.decision
    : undefined

const ambiguity = (verdict: Verdict | undefined): readonly HeldFact[] => (verdict?.kind === 'ambiguous' ? [{
  pointer: `${COLUMNS}promotion_state`,
  reasonCode: 'decision-ambiguous',
  found: { id_prefix: verdict.decision.id_prefix, models: verdict.fits },
  candidate: verdict.decision.promotion_state,
}] : [])

/** What the catalog is to write for a proposal. A document that is not valid stays as it is, held as a whole. */
export function adoptionOf(proposal: Proposal, verdict: Verdict | undefined): Adoption {
  const { model, normalised, document, answered, rejected } = proposal
  // a person has said that this record is no model to be brought over: nothing more is written of it
  const isRejected = rejected.includes('')
  const isValid = isValidDraft(document)
  const metadata = isValid ? rememberOrigin(document as ModelArtifactMetadata, model) : null
  const answers = columnAnswers(answered)
  const code = { ...normalised.code, ...answers.code }
  const decision = decisionOn(proposal, verdict)
  const settled = new Set(answered.map(({ pointer }) => pointer))
  return {
    artifactId: model.id,
    metadata,
    revision: (model.revision ?? -1) + (model.revision === null || model.changed ? 2 : 1),
    by: 'backfill',
    reason: `backfilled with vocabulary ${normalised.vocabulary}`,
    hasRow: !isRejected && (metadata !== null || !isExternalModel(proposal)),
    code,
    training: { ...normalised.training, ...answers.training },
    createdAt: model.created_at,
    held: isRejected ? [] : [...proposal.held, ...ambiguity(verdict).filter(({ pointer }) => !settled.has(pointer))],
    settled,
    ...(decision === undefined ? {} : { promotion: promotionOf(decision, factBlockers(metadata, code)) }),
  }
}
