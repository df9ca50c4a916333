import type {
  LedgerOrigin, LedgerState, PromotionEvidence, PromotionOverride, PromotionState,
} from '../../../generated/types/model-artifact-metadata'
import { DataError } from '../../errors'
import type { Reader } from '../core/stored-rows'
import { checkId } from '../core/value-troubles'
import { unknownModel } from '../model-id'
import { isRealMoment, utcTextSql } from '../core/moment'
import { valueTroubles } from '../value-rules'

/** An event of the ledger. */
export interface LedgerEvent {
  readonly artifactId: string
  /** From 1, of this artifact. */
  readonly sequence: number
  readonly lineageId: string
  /** null: the row was new, or what it was before is not known. */
  readonly from: LedgerState | null
  readonly to: LedgerState
  /** RFC 3339 in UTC with microseconds. */
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly evidence: PromotionEvidence | null
  readonly override: PromotionOverride | null
  readonly origin: LedgerOrigin
}

const AT = utcTextSql('e.decided_at')

const EVENTS = `
  select e.artifact_id as "artifactId", e.sequence, e.lineage_id as "lineageId", e.from_state as "from", e.to_state as "to",
         ${AT} as "at", e.decided_by as "by", e.reason, e.evidence_json as evidence, e.override_json as override, e.origin
    from promotion_events e`

/** A text as a moment PostgreSQL knows. @throws DataError `metadata/pattern`, `metadata/type`, `model/no-such-moment` */
function checkMoment(time: unknown): string {
  const form = valueTroubles('Timestamp', time, '/time')
  if (form.length > 0) throw new DataError(form)
  const text = time as string
  // the calendar of PostgreSQL has no year 0
  if (isRealMoment(text) && !text.startsWith('0000')) return text
  throw new DataError({
    code: 'model/no-such-moment', where: { pointer: '/time' }, what: `found ${text}`,
    why: 'the calendar has no such day or time', fix: 'correct the day or the time',
  })
}

/**
 * All events of a model, the first first; also of one that was deleted. Empty for a model nobody has decided on.
 *
 * @throws DataError `model/unknown` for an id that neither a model nor the ledger has
 */
export async function history(reader: Reader, id: string): Promise<readonly LedgerEvent[]> {
  const events = await reader.query<LedgerEvent[]>(`${EVENTS} where e.artifact_id = $1 order by e.sequence`, [checkId(id)])
  if (events.length > 0) return events
  const models = await reader.query<unknown[]>("select from artifacts where id = $1 and artifact_type = 'model'", [id])
  if (models.length === 0) throw unknownModel(id)
  return []
}

/** Events of a lineage at the moment of one of them, which is how a transaction marks its own; superseded ones first. */
export const eventsOfMoment = (reader: Reader, event: LedgerEvent): Promise<readonly LedgerEvent[]> =>
  reader.query<LedgerEvent[]>(
    `${EVENTS} where e.lineage_id = $1 and e.decided_at = $2::timestamptz
      order by e.to_state = 'superseded' desc, e.artifact_id, e.sequence`, [event.lineageId, event.at])

/** All events of a lineage in the order of time, the version that gave way before the one that took its place. */
export async function lineageHistory(reader: Reader, lineageOrId: string): Promise<readonly LedgerEvent[]> {
  return reader.query<LedgerEvent[]>(
    `${EVENTS} where e.lineage_id = $1
      order by e.decided_at, e.to_state = 'superseded' desc, e.artifact_id, e.sequence`,
    [await lineageOf(reader, lineageOrId)])
}

/** What a model was at a moment. */
export interface StateAt {
  /** unknown: it was there, and nobody wrote down what it was. removed: it had been deleted. */
  readonly state: PromotionState | 'removed' | 'unknown'
  /** The event it rests on; null where none had happened yet. */
  readonly event: LedgerEvent | null
}

/**
 * What a model was at a moment, by the ledger and the time of its registration; an event counts from its own moment
 * on. null before the model was registered. Before the first event that the ledger found rather than saw, the state is
 * unknown.
 *
 * @param time RFC 3339 with its offset, at most microseconds
 * @throws DataError `model/unknown`, `metadata/pattern`, `metadata/type`, `model/no-such-moment`
 */
export async function stateAt(reader: Reader, id: string, time: string): Promise<StateAt | null> {
  const [moment, events] = [checkMoment(time), await history(reader, id)]
  const [{ seen = 0, registered = null } = {}] = await reader.query<{ seen: number; registered: boolean | null }[]>(
    `select (select count(*)::int from promotion_events e where e.artifact_id = $1 and e.decided_at <= $2::timestamptz) as seen,
            (select v.created_at <= $2::timestamptz from model_versions v where v.artifact_id = $1) as registered`,
    [id, moment])
  const event = events[seen - 1]
  if (event !== undefined) return { state: event.to, event }
  const [first] = events
  if (registered === false) return null
  // a candidate nobody has decided on has always been one: no move leads back
  if (first === undefined) return registered === null ? null : { state: 'candidate', event: null }
  if (first.origin !== 'adopted' && first.from === 'candidate' && registered === true) return { state: 'candidate', event: null }
  return { state: 'unknown', event: null }
}

async function lineageOf(reader: Reader, lineageOrId: string): Promise<string> {
  const [row] = await reader.query<{ lineage: string }[]>(
    `select lineage_id as lineage from (
       select lineage_id, 1 as rank from model_lineages where lineage_id = $1
        union all select lineage_id, 2 from model_versions where artifact_id = $1
        union all (select lineage_id, 3 from promotion_events where artifact_id = $1 order by sequence desc limit 1)
     ) known order by rank limit 1`, [checkId(lineageOrId)])
  if (row !== undefined) return row.lineage
  throw new DataError({
    code: 'promotion/unknown-lineage',
    where: { source: lineageOrId },
    what: 'no lineage has this id, and no version either',
    fix: 'name a version, or the first version of the lineage',
  })
}

/**
 * The version of a lineage that was promoted at a moment; null when none was. A promotion counts from its own moment on.
 *
 * @param lineageOrId the lineage, or any version of it, also one that was deleted
 * @param time RFC 3339 with its offset, at most microseconds
 * @throws DataError `promotion/unknown-lineage`, `promotion/before-the-ledger` where the ledger cannot know,
 *   `metadata/pattern`, `metadata/type`, `model/no-such-moment`
 */
export async function promotedAt(reader: Reader, lineageOrId: string, time: string): Promise<string | null> {
  const [moment, lineage] = [checkMoment(time), await lineageOf(reader, lineageOrId)]
  const [promoted] = await reader.query<{ id: string }[]>(
    `select id from (select distinct on (artifact_id) artifact_id as id, to_state from promotion_events
        where lineage_id = $1 and decided_at <= $2::timestamptz order by artifact_id, sequence desc) last
      where to_state = 'promoted'`, [lineage, moment])
  if (promoted !== undefined) return promoted.id
  const unseen = await reader.query<{ id: string; at: string }[]>(
    `select e.artifact_id as id, ${AT} as at
       from promotion_events e left join model_versions v on v.artifact_id = e.artifact_id
      where e.lineage_id = $1 and e.sequence = 1 and e.decided_at > $2::timestamptz and e.to_state in ('promoted', 'superseded')
        and (e.origin = 'adopted' or e.from_state is null) and coalesce(v.created_at <= $2::timestamptz, e.origin = 'adopted')
      order by e.decided_at, e.artifact_id limit 1`, [lineage, moment])
  const [first] = unseen
  if (first === undefined) return null
  throw new DataError({
    code: 'promotion/before-the-ledger',
    where: { source: lineage },
    what: `${first.id} was there at ${moment}, and what it was then is not written down`,
    why: `the ledger knows of it from ${first.at} on`,
    fix: 'ask for that moment or a later one',
  })
}
