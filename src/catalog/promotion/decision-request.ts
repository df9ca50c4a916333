import { validateValue } from '../../../generated/validator/model-artifact-metadata'
import type { Measurement, PromotionEvidence } from '../../../generated/types/model-artifact-metadata'
import { DataError, type Trouble } from '../../errors'
import { explain } from '../core/explain'
import { shapeTroubles } from '../core/value-troubles'
import { MODEL_FIXES } from '../model-refusals'
import { valueTroubles } from '../value-rules'
import { readStorable } from '../core/storable'
import type { DecidedState } from './moves'

/** A decision on a version. */
export interface DecidePromotion {
  /** promoted: in use from now on. rejected: decided against. superseded: withdrawn, with nothing in its place. */
  readonly to: DecidedState
  /** The person or agent that decides. */
  readonly by: string
  /** Why, in at most 2,000 characters. */
  readonly reason: string
  /** What it rests on: one measurement or a list; kept in the ledger. */
  readonly evidence?: PromotionEvidence
  /** Promotes although something stands against it; who says so, and why. */
  readonly override?: { readonly by: string; readonly reason: string }
}

/** A request that may be carried out: nobody else can change it. */
export interface CheckedDecision extends DecidePromotion {
  readonly id: string
}

const FIELDS = ['to', 'by', 'reason', 'evidence', 'override']
const DECIDED: readonly unknown[] = ['promoted', 'rejected', 'superseded'] satisfies DecidedState[]

const toTroubles = (to: unknown): readonly Trouble[] => {
  if (to !== 'candidate') return DECIDED.includes(to) ? [] : valueTroubles('PromotionState', to, '/to')
  return [{
    code: 'promotion/undeclared-move',
    where: { pointer: '/to' },
    what: 'nothing becomes a candidate',
    why: 'a version is a candidate until somebody decides; a decision is promoted, rejected or superseded',
    fix: 'register a new version instead',
  }]
}

/** Measurements of an evidence, one or many. */
export const measurementsOf = (evidence: PromotionEvidence): readonly Measurement[] =>
  Array.isArray(evidence) ? evidence : [evidence as Measurement]

function evidenceTroubles(evidence: unknown): readonly Trouble[] {
  const validate = validateValue.PromotionEvidence
  if (!validate(evidence)) {
    return explain(validate.errors ?? [], evidence, { fixes: MODEL_FIXES }).map(trouble =>
      ({ ...trouble, where: { pointer: `/evidence${trouble.where.pointer ?? ''}` } }))
  }
  return measurementsOf(evidence).flatMap(({ confidence_interval: interval }, i): Trouble[] => {
    if (interval === undefined || interval.low <= interval.high) return []
    return [{
      code: 'promotion/empty-interval',
      where: { pointer: `/evidence${Array.isArray(evidence) ? `/${i}` : ''}/confidence_interval` },
      what: `found low ${interval.low} above high ${interval.high}`,
      why: 'no value lies in such an interval',
      fix: 'give the lower end as low',
    }]
  })
}

function overrideTroubles(override: unknown, to: unknown): readonly Trouble[] {
  const shape = shapeTroubles(override, ['by', 'reason'], '/override')
  if (shape.length > 0) return shape
  const { by, reason } = override as { readonly by: unknown; readonly reason: unknown }
  const idle: readonly Trouble[] = to === 'promoted' ? [] : [{
    code: 'promotion/nothing-to-override',
    where: { pointer: '/override' },
    what: 'an override of a decision that needs none',
    why: 'only a promotion has rules that can be overridden',
    fix: 'leave the override out',
  }]
  return [...valueTroubles('AgentId', by, '/override/by'), ...valueTroubles('Reason', reason, '/override/reason'), ...idle]
}

function requestTroubles(id: unknown, request: DecidePromotion): readonly Trouble[] {
  const inId = valueTroubles('AdoptedId', id, '/id')
  const shape = shapeTroubles(request, FIELDS, '')
  if (shape.some(({ code }) => code === 'register/not-an-object')) return [...inId, ...shape]
  const { to, by, reason, evidence, override } = request
  return [
    ...inId,
    ...shape,
    ...toTroubles(to),
    ...valueTroubles('AgentId', by, '/by'),
    ...valueTroubles('Reason', reason, '/reason'),
    ...(evidence === undefined ? [] : evidenceTroubles(evidence)),
    ...(override === undefined ? [] : overrideTroubles(override, to)),
  ]
}

/**
 * A plain copy of a decision, checked whole before the database is asked.
 *
 * @throws DataError with every problem and its pointer: `storable/*`, `metadata/*`, `register/unknown-field`,
 *   `register/not-an-object`, `promotion/undeclared-move`, `promotion/empty-interval`, `promotion/nothing-to-override`
 */
export function checkDecision(id: string, request: DecidePromotion): CheckedDecision {
  const { value, troubles: unstorable } = readStorable({ id, request })
  const copy = value as { readonly id: string; readonly request: DecidePromotion }
  const troubles = unstorable.length === 0 ? requestTroubles(copy.id, copy.request) : unstorable.map(trouble =>
    ({ ...trouble, where: { pointer: (trouble.where.pointer ?? '').replace(/^\/request/, '') } }))
  if (troubles.length > 0) throw new DataError(troubles)
  return { ...copy.request, id: copy.id }
}
