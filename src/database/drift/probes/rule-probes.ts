import type { QueryRunner } from 'typeorm'
import { attempt, judged, withAttempts, type Expected, type FailedProbe } from './attempt'
import { insertion, jsonLiteral, type Counterexamples, type TableCases } from './counterexamples'
import { settingMode } from './document-probes'
import { logOf, type ProbeLog } from './probe-log'

/** Statements that a trigger has to refuse by name, or to answer with a row. */
interface RuleProbe {
  readonly place: string
  readonly statements: readonly string[]
  readonly expected: Expected
}

const refusedBy = (name: string): Expected => ({ sqlstate: '23514', name })

// an assertion in SQL: what should have been written is not there
const wanting = (query: string): string => `DO $$ BEGIN IF NOT EXISTS (${query}) THEN
  RAISE EXCEPTION 'nothing was written' USING ERRCODE = 'assert_failure'; END IF; END $$`

const casesOf = ({ tables }: Counterexamples, name: string): TableCases => {
  const cases = tables.find(({ table }) => table === name)
  if (cases === undefined) throw new Error(`our bug: there are no counterexamples of ${name}`)
  return cases
}

const made = ({ table, parents, row }: TableCases, change = {}): readonly string[] =>
  [...parents.map(parent => insertion(parent.table, parent.row)), insertion(table, { ...row, ...change })]

const probeOf = (place: string, expected: Expected, ...statements: readonly string[]): RuleProbe =>
  ({ place, statements, expected })

const MOVES = 'model_versions.model_versions_move'
const LEDGER = 'promotion_events.promotion_events_append_only'
const LOG = 'review_events.review_events_append_only'

/** What may become of a model version, and the ledger that hears of it. */
function promotionProbes(counterexamples: Counterexamples): readonly RuleProbe[] {
  const versions = casesOf(counterexamples, 'model_versions')
  const id = versions.row['artifact_id'] ?? 'NULL'
  const other = versions.parents.findLast(({ table }) => table === 'model_lineages')?.row['lineage_id'] ?? 'NULL'
  const model = made(versions)
  const set = (change: string): string => `UPDATE model_versions SET ${change} WHERE artifact_id = ${id}`
  const number = (last: number): string => `UPDATE model_lineages SET last_number = ${last} WHERE lineage_id = ${other}`
  const recorded = (state: string): string =>
    wanting(`SELECT FROM promotion_events WHERE artifact_id = ${id} AND to_state = '${state}'`)
  return [
    probeOf(MOVES, refusedBy('model_versions_declared_moves'), ...model, set("promotion_state = 'superseded'")),
    probeOf(MOVES, refusedBy('model_versions_rejected_needs_notes'), ...model, set("promotion_state = 'rejected'")),
    probeOf(MOVES, refusedBy('model_versions_lineage_is_for_good'), ...model, set(`lineage_id = ${other}`)),
    probeOf('model_versions.model_versions_record_move', 'accepted',
      ...model, set("promotion_state = 'promoted'"), recorded('promoted')),
    probeOf('model_versions.model_versions_record_new', 'accepted',
      ...made(versions, { promotion_state: "'promoted'" }), recorded('promoted')),
    probeOf('model_versions.model_versions_record', 'accepted',
      ...model, `DELETE FROM model_versions WHERE artifact_id = ${id}`, recorded('removed')),
    probeOf(LEDGER, refusedBy('promotion_events_append_only'),
      `UPDATE promotion_events SET reason = reason WHERE artifact_id = ${id}`),
    probeOf(LEDGER, refusedBy('promotion_events_append_only'),
      `DELETE FROM promotion_events WHERE artifact_id = ${id}`),
    probeOf('promotion_events.promotion_events_written_by_trigger', refusedBy('promotion_events_written_by_trigger'),
      ...made(casesOf(counterexamples, 'promotion_events'))),
    probeOf('model_lineages.model_lineages_stay', refusedBy('model_lineages_number_is_for_good'),
      ...model, `DELETE FROM model_lineages WHERE lineage_id = ${other}`),
    probeOf('model_lineages.model_lineages_keep', refusedBy('model_lineages_number_is_for_good'),
      ...model, number(7), number(6)),
  ]
}

/** What descends from what, what is measured, and where a version without a lineage goes. */
function modelProbes(counterexamples: Counterexamples): readonly RuleProbe[] {
  const versions = casesOf(counterexamples, 'model_versions')
  const id = versions.row['artifact_id'] ?? 'NULL'
  const model = made(versions)
  const set = (change: string): string => `UPDATE model_versions SET ${change} WHERE artifact_id = ${id}`
  const metrics = jsonLiteral({ drift_probe: 1 })
  const measured = wanting(`SELECT FROM model_metrics WHERE artifact_id = ${id} AND name = 'drift_probe'`)
  const circle = refusedBy('lineage_is_acyclic')
  const { table, row } = counterexamples.governed
  const own = row['id'] ?? 'NULL'
  return [
    probeOf('model_versions.model_versions_other_base', circle, ...model, set('base_model_id = artifact_id')),
    probeOf('model_versions.model_versions_new_base', circle, ...made(versions, { base_model_id: id })),
    probeOf('artifacts.model_artifacts_other_parent', circle,
      ...model, `UPDATE artifacts SET parent_version_id = id WHERE id = ${id}`),
    probeOf('artifacts.model_artifacts_new_parent', circle, insertion('artifacts', { ...row, parent_version_id: own })),
    probeOf('model_versions.model_versions_measure', 'accepted',
      ...made(versions, { eval_metrics_json: metrics }), measured),
    probeOf('model_versions.model_versions_measure_again', 'accepted',
      ...model, set(`eval_metrics_json = ${metrics}`), measured),
    probeOf('model_versions.model_versions_place', 'accepted',
      insertion(table, row), `INSERT INTO model_versions (artifact_id) VALUES (${own})`,
      wanting(`SELECT FROM model_lineages WHERE lineage_id = ${own}`)),
  ]
}

/** The log of reviews, and the record of documents that the mode `warn` lets in. */
function logProbes(counterexamples: Counterexamples): readonly RuleProbe[] {
  const items = casesOf(counterexamples, 'review_items')
  const item = items.row['id'] ?? 'NULL'
  const opened = made(items)
  const logged = (event: string): string =>
    wanting(`SELECT FROM review_events WHERE item_id = ${item} AND event = '${event}'`)
  const { table, column, row } = counterexamples.governed
  return [
    probeOf('review_items.review_items_record_opened', 'accepted', ...opened, logged('opened')),
    probeOf('review_items.review_items_record', 'accepted',
      ...opened, `DELETE FROM review_items WHERE id = ${item}`, logged('withdrawn')),
    probeOf(LOG, refusedBy('review_events_append_only'), `DELETE FROM review_events WHERE item_id = ${item}`),
    probeOf('review_events.review_events_written_by_trigger', refusedBy('review_events_written_by_trigger'),
      ...made(casesOf(counterexamples, 'review_events'))),
    probeOf('artifacts_judge_metadata()', 'accepted',
      settingMode(false), insertion(table, { ...row, [column]: jsonLiteral(null) }),
      wanting(`SELECT FROM metadata_violations WHERE artifact_id = ${row['id'] ?? 'NULL'}`)),
  ]
}

/** Tries the rules that triggers keep. */
export function probeRules(queryRunner: QueryRunner, counterexamples: Counterexamples): Promise<ProbeLog> {
  return withAttempts(queryRunner, [], async () => {
    const results: (FailedProbe | undefined)[] = []
    for (const { place, statements, expected } of [
      ...promotionProbes(counterexamples), ...modelProbes(counterexamples), ...logProbes(counterexamples),
    ]) {
      const tried = statements.findLast(statement => !statement.startsWith('DO ')) ?? ''
      results.push(judged(place, tried, expected, await attempt(queryRunner, statements)))
    }
    return logOf(results)
  })
}
