import type { GivenRow, GivenUnit } from './read-catalog'

/** A row that contradicts another: what it says, and the rule. */
export type LogFlaw = readonly [row: GivenRow, what: string, why: string]

const MOVES: ReadonlySet<string> = new Set(['candidate promoted', 'candidate rejected', 'promoted superseded'])

const said = (value: unknown): string => (value === null ? 'nothing' : String(value).slice(0, 80))

/** States that an event may start from: one that stayed a candidate has no event, one that came back starts anew. */
function statesBefore(row: GivenRow, before: GivenRow | undefined): readonly unknown[] {
  if (before !== undefined) return [before.value['to_state'] === 'removed' ? null : before.value['to_state']]
  // its earlier events are in another lineage, and end with a removal
  return row.value['sequence'] === 1 ? [null, 'candidate'] : [null]
}

// as PostgreSQL prints moments in UTC; others (infinity, BC, after 9999) are left to it
const PLAIN_MOMENT = /^(?<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?)\+00:00$/

const moment = (row: GivenRow): string | undefined => PLAIN_MOMENT.exec(String(row.value['decided_at']))?.groups?.['moment']

function eventFlaws(row: GivenRow, before: GivenRow | undefined): readonly LogFlaw[] {
  const { from_state: from, to_state: to } = row.value
  const flaws: LogFlaw[] = []
  const expected = statesBefore(row, before)
  if (!expected.includes(from)) {
    flaws.push([row, `the event starts from ${said(from)}, expected ${expected.map(said).join(' or ')}`,
      'an event starts from the state that the one before it told'])
  } else if (from !== null && from !== to && to !== 'removed' && !MOVES.has(`${said(from)} ${said(to)}`)) {
    flaws.push([row, `the event goes from ${said(from)} to ${said(to)}`,
      'moves are candidate to promoted, candidate to rejected, promoted to superseded'])
  }
  const [earlier, now] = [before === undefined ? undefined : moment(before), moment(row)]
  if (earlier !== undefined && now !== undefined && now < earlier) {
    flaws.push([row, `the event is of ${now}, the one before it of ${earlier}`, 'time never runs back in a ledger'])
  }
  return flaws
}

/** Events of the ledger that do not follow from those before them. */
export function promotionFlaws(unit: GivenUnit): readonly LogFlaw[] {
  const events = unit.rows.filter(({ table }) => table === 'promotion_events')
  return events.flatMap((row, i) => {
    const before = events[i - 1]
    return eventFlaws(row, before?.value['artifact_id'] === row.value['artifact_id'] ? before : undefined)
  })
}

const STATUSES: ReadonlySet<unknown> = new Set(['open', 'answered', 'resolved', 'rejected'])

/** What the last event about a status leaves open; nothing where it cannot tell. */
function statusesAfter(events: readonly GivenRow[]): readonly unknown[] | undefined {
  let known: readonly unknown[] | undefined
  for (const { value: { event, origin } } of events) {
    // a log that was made of items from before it knows only the moments that these had kept
    if (origin === 'adopted' || event === 'withdrawn') known = undefined
    else if (event === 'opened' || event === 'reopened') known = ['open']
    else if (event === 'resolved' || event === 'rejected') known = [event]
    // also said of an item that keeps its status and is answered differently
    else if (event === 'answered' && known !== undefined) known = [...known, 'answered']
  }
  return known
}

/** Review items whose status is not the one that their log tells. */
export function reviewFlaws(unit: GivenUnit): readonly LogFlaw[] {
  const logs = new Map<unknown, GivenRow[]>()
  for (const row of unit.rows) {
    if (row.table !== 'review_events') continue
    const log = logs.get(row.value['item_id'])
    if (log === undefined) logs.set(row.value['item_id'], [row])
    else log.push(row)
  }
  return unit.rows.filter(({ table }) => table === 'review_items').flatMap((row): readonly LogFlaw[] => {
    const { id, status } = row.value
    const expected = statusesAfter(logs.get(id) ?? [])
    // what is no status at all breaks a rule of the table, which says so
    if (expected === undefined || expected.includes(status) || !STATUSES.has(status)) return []
    return [[row, `the item is ${said(status)}, by its log it is ${expected.map(said).join(' or ')}`,
      'each change of a status is in the log']]
  })
}
