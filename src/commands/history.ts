import { visible } from '../backfill/report/cell-text'
import type { Reader } from '../catalog/core/stored-rows'
import * as ledger from '../catalog/promotion/ledger'
import { UsageError } from '../errors'
import type { Run } from './flags/declare'
import { print, printJson, say, table } from './print'
import { withReader } from './with-reader'

const misuse = (what: string): UsageError => new UsageError({
  code: 'promotion/which-history',
  where: {},
  what,
  fix: 'history ID, history ID --at TIME, history --lineage ID, or history --lineage ID --at TIME',
})

const measured = ({ evidence }: ledger.LedgerEvent): unknown =>
  (evidence === null ? null : Array.isArray(evidence) && evidence.length > 1 ? `${evidence.length} measurements` : evidence)

const eventTable = (events: readonly ledger.LedgerEvent[], hasIds: boolean): string => table(
  [...(hasIds ? ['id'] : []), '#', 'at', 'from', 'to', 'by', 'reason', 'evidence', 'override', 'origin'],
  events.map(event => [
    ...(hasIds ? [event.artifactId] : []), event.sequence, event.at, event.from, event.to, event.by, event.reason,
    measured(event), event.override, event.origin,
  ]))

function showEvents(events: readonly ledger.LedgerEvent[], hasIds: boolean, json: boolean): void {
  if (json) return printJson(events)
  print(eventTable(events, hasIds))
  say(events.length === 0 ? 'nobody has decided on it yet' : `${events.length} ${events.length === 1 ? 'event' : 'events'}`)
}

async function ofLineage(reader: Reader, lineage: string, at: string | undefined, json: boolean): Promise<void> {
  if (at === undefined) return showEvents(await ledger.lineageHistory(reader, lineage), true, json)
  const promoted = await ledger.promotedAt(reader, lineage, at)
  if (json) return printJson({ lineage, at, promoted })
  if (promoted === null) say(visible(`no version of ${lineage} was promoted at ${at}`))
  else print(visible(promoted))
}

async function ofModel(reader: Reader, id: string, at: string | undefined, json: boolean): Promise<void> {
  if (at === undefined) return showEvents(await ledger.history(reader, id), false, json)
  const state = await ledger.stateAt(reader, id, at)
  if (json) return printJson({ id, at, state: state?.state ?? null, event: state?.event ?? null })
  if (state === null) say(visible(`${id} was not there yet at ${at}`))
  else print(state.state)
}

/** `history`: the ledger of a model or a lineage, or what it says of a moment. */
export const history: Run = async ([id], options) => {
  const { lineage, at } = options
  const json = options['json'] === true
  const moment = typeof at === 'string' ? at : undefined
  if (typeof lineage === 'string' && id !== undefined) throw misuse('both a model and --lineage')
  if (typeof lineage === 'string') return withReader(reader => ofLineage(reader, lineage, moment, json))
  if (id === undefined) throw misuse('neither a model nor --lineage')
  return withReader(reader => ofModel(reader, id, moment, json))
}
