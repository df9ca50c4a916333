import type { EntityManager } from 'typeorm'
import { canonicalText } from '../../canonical-json'
import { ModelVersion } from '../../../generated/entities'
import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import { DataError } from '../../errors'
import { unknownModel } from '../model-id'
import { changeArtifacts } from './artifact-changes'
import { blockerCodes, blockerTroubles, type Blocker } from './blockers'
import type { CheckedDecision } from './decision-request'
import { eventsOfMoment, history, type LedgerEvent } from './ledger'
import { lifecycleWords, type LifecycleStage } from './lifecycle'
import { blockersOf, factsOf, trainerBlockers, type ModelFacts } from './model-facts'
import { MOVES, undeclaredMove, type DecidedState } from './moves'
import { decisionNotes, supersededNotes } from './notes'
import { preflight, type StagedChange } from './preflight'
import { recordingDecisions } from './record-decisions'

/** A decision that was carried out, as the ledger has it. */
export interface PromotionDecision {
  readonly artifactId: string
  readonly lineageId: string
  readonly from: PromotionState
  readonly to: DecidedState
  /** The version that was superseded with it; null when there was none. */
  readonly predecessor: string | null
  /** What stood against the promotion and was overridden. */
  readonly overridden: readonly Blocker[]
  /** false: the very decision had been made already, and nothing was written. */
  readonly changed: boolean
  /** Its events, the predecessor's first. */
  readonly events: readonly LedgerEvent[]
}

/** The lineage of a version, locked: nobody else decides in it until this transaction ends. */
async function lockLineage(manager: EntityManager, id: string): Promise<string> {
  const row = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  if (row === null) {
    const facts = await factsOf(manager, id)
    if (facts === undefined) throw unknownModel(id)
    throw new DataError(blockerTroubles(id, blockersOf(facts)))
  }
  await manager.query('select from model_lineages where lineage_id = $1 for update', [row.lineage_id])
  return row.lineage_id
}

interface Lineage {
  readonly facts: ModelFacts & { readonly promotion_state: PromotionState }
  /** The promoted version, unless it is the one in question. */
  readonly predecessor: { readonly id: string; readonly notes: string | null } | null
  /** Other versions that say they are the latest. */
  readonly latest: readonly string[]
}

/** What a decision is about, read after the locks: lineage, then artifacts by id, then our rows, as every writer takes them. */
async function readLineage(manager: EntityManager, id: string, lineage: string): Promise<Lineage> {
  const rows = await manager.query<{ id: string; latest: boolean; promoted: boolean; notes: string | null }[]>(
    `select a.id, coalesce(a.is_latest::text in ('1', 'true'), false) as latest, v.promotion_state = 'promoted' as promoted,
            v.promotion_notes as notes
       from model_versions v join artifacts a on a.id = v.artifact_id
      where v.lineage_id = $1 and (a.id = $2 or v.promotion_state = 'promoted' or a.is_latest::text in ('1', 'true'))
      order by a.id for no key update of a`, [lineage, id])
  await manager.query('select from model_versions where artifact_id = any($1) order by artifact_id for no key update',
    [rows.filter(row => row.id === id || row.promoted).map(row => row.id)])
  const facts = await factsOf(manager, id)
  // deleted between the look and the lock
  if (facts === undefined || facts.promotion_state === null) throw unknownModel(id)
  const others = rows.filter(row => row.id !== id)
  return {
    facts: { ...facts, promotion_state: facts.promotion_state },
    predecessor: others.find(({ promoted }) => promoted) ?? null,
    latest: others.filter(({ latest }) => latest).map(row => row.id),
  }
}

const isSame = (a: unknown, b: unknown): boolean => canonicalText({ a: a ?? null }) === canonicalText({ a: b ?? null })

/** The event of the very same decision, if it is what the version's state rests on: a call that is repeated is safe. */
async function madeAlready(manager: EntityManager, decision: CheckedDecision): Promise<LedgerEvent | undefined> {
  const { to, by, reason, evidence, override } = decision
  const last = (await history(manager, decision.id)).at(-1)
  if (last === undefined || last.origin !== 'catalog') return undefined
  const { blockers: _, ...overrode } = last.override ?? {}
  const isIt = last.to === to && last.by === by && last.reason === reason && isSame(last.evidence, evidence) &&
    isSame(last.override === null ? null : overrode, override)
  return isIt ? last : undefined
}

/** What becomes of rows of `artifacts`, the predecessor's first: a table may allow one latest at a time. */
function changesOf({ id, to }: CheckedDecision, { predecessor, latest }: Lineage): readonly StagedChange[] {
  const words = lifecycleWords()
  const word = (stage: LifecycleStage): Partial<StagedChange> =>
    words[stage] === null ? {} : { lifecycle: words[stage], stage }
  if (to === 'rejected') return [{ id, isLatest: false, ...word('rejected') }]
  if (to === 'superseded') return [{ id, isLatest: false, ...word('superseded') }]
  return [
    ...latest.filter(other => other !== predecessor?.id).map(other => ({ id: other, isLatest: false })),
    ...(predecessor === null ? [] : [{ id: predecessor.id, isLatest: false, supersededBy: id, ...word('superseded') }]),
    { id, isLatest: true, supersededBy: null, ...word('active') },
  ]
}

async function writeState(manager: EntityManager, id: string, state: PromotionState, notes: string | null): Promise<void> {
  const { affected } = await manager.getRepository(ModelVersion)
    .update({ artifact_id: id }, { promotion_state: state, promotion_notes: notes })
  if (affected !== 1) throw new Error(`the locked row of ${id} was not there to be written: this is our bug`)
}

const gaveWay = (successor: string): string => `Superseded by ${successor}: `

async function carryOut(
  manager: EntityManager, decision: CheckedDecision, lineage: Lineage, overridden: readonly Blocker[],
): Promise<void> {
  const { id, to, by, reason, evidence, override } = decision
  const predecessor = to === 'promoted' ? lineage.predecessor : null
  const changes = changesOf(decision, lineage)
  await preflight(manager, changes)
  const recorded = {
    artifactId: id, by, reason, ...(evidence !== undefined && { evidence }),
    ...(override !== undefined && { override: { ...override, blockers: [...blockerCodes(overridden)] } }),
  }
  const given = predecessor === null ? [] : [{ artifactId: predecessor.id, by, reason: `${gaveWay(id)}${reason}` }]
  await recordingDecisions(manager, [recorded, ...given], async () => {
    // the predecessor gives way first: two promoted versions are refused by the index even within a transaction
    if (predecessor !== null) await writeState(manager, predecessor.id, 'superseded', supersededNotes(predecessor.notes, id, by))
    await writeState(manager, id, to, decisionNotes(decision, overridden))
  })
  const unkept = await changeArtifacts(manager, changes)
  if (unkept.length > 0) throw new Error(`artifacts took in a trial what it then changed: ${JSON.stringify(unkept)}`)
}

async function asDecided(
  manager: EntityManager, decision: CheckedDecision, event: LedgerEvent,
  rest: Pick<PromotionDecision, 'changed' | 'overridden'>,
): Promise<PromotionDecision> {
  const { id, to } = decision
  const before = (await eventsOfMoment(manager, event)).filter(({ reason }) => to === 'promoted' && reason.startsWith(gaveWay(id)))
  return {
    artifactId: id, lineageId: event.lineageId, from: event.from as PromotionState, to,
    predecessor: before[0]?.artifactId ?? null, ...rest, events: [...before, event],
  }
}

/**
 * Decides on a version in the transaction of `manager`, which must be one. A promotion makes it latest and active and
 * supersedes the promoted version of its lineage, all or nothing; the trigger of `model_versions` writes the ledger.
 * The same decision again (same state, person, reason, evidence and override) gives what was decided, and writes nothing.
 *
 * @throws DataError `model/unknown`, `promotion/undeclared-move`, `promotion/blocked`, `promotion/by-trainer`,
 *   `promotion/lifecycle-refused`, `promotion/write-refused`; UsageError `promotion/lifecycle-setting`
 */
export async function decidePromotion(manager: EntityManager, decision: CheckedDecision): Promise<PromotionDecision> {
  if (manager.queryRunner?.isTransactionActive !== true) throw new Error('a decision needs a transaction: catalog.transaction(…)')
  const { id, to, by, override } = decision
  const lineage = await readLineage(manager, id, await lockLineage(manager, id))
  const { facts } = lineage
  if (!MOVES[facts.promotion_state].includes(to)) {
    const earlier = await madeAlready(manager, decision)
    if (earlier === undefined) throw new DataError(undeclaredMove(id, facts.promotion_state, to))
    return asDecided(manager, decision, earlier, { changed: false, overridden: [] })
  }
  const blockers = to === 'promoted' ? [...blockersOf(facts), ...trainerBlockers(facts, by)] : []
  if (blockers.length > 0 && override === undefined) throw new DataError(blockerTroubles(id, blockers))
  await carryOut(manager, decision, lineage, blockers)
  const event = (await history(manager, id)).at(-1)
  if (event?.to !== to) throw new Error(`the decision on ${id} is not in the ledger: this is our bug`)
  return asDecided(manager, decision, event, { changed: true, overridden: blockers })
}
