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
const wanting = (query: string): string =>
  `DO $$ BEGIN IF NOT EXISTS (${query}) THEN RAISE EXCEPTION 'nothing was written' USING ERRCODE = 'P0004'; END IF; END $$`

const casesOf = ({ tables }: Counterexamples, name: string): TableCases => {
  const cases = tables.find(({ table }) => table === name)
  if (cases === undefined) throw new Error(`our bug: there are no counterexamples of ${name}`)
  return cases
}

const made = ({ table, parents, row }: TableCases, change = {}): readonly string[] =>
  [...parents.map(parent => insertion(parent.table, parent.row)), insertion(table, { ...row, ...change })]

const MOVES = 'model_versions.model_versions_move'
const LEDGER = 'promotion_events.promotion_events_append_only'
const LOG = 'review_events.review_events_append_only'

/** The rules that triggers keep: moves of promotion, ledgers, descent, metrics, and the record of what is let in. */
function ruleProbes(counterexamples: Counterexamples): readonly RuleProbe[] {
  const versions = casesOf(counterexamples, 'model_versions')
  const items = casesOf(counterexamples, 'review_items')
  const [id, item] = [versions.row['artifact_id'] ?? 'NULL', items.row['id'] ?? 'NULL']
  const [model, opened] = [made(versions), made(items)]
  const other = versions.parents.findLast(({ table }) => table === 'model_lineages')?.row['lineage_id'] ?? 'NULL'
  const set = (change: string): string => `UPDATE model_versions SET ${change} WHERE artifact_id = ${id}`
  const event = (table: string, key: string, rest: string): string =>
    wanting(`SELECT FROM ${table} WHERE ${key} = ${table === 'review_events' ? item : id}${rest}`)
  const measured = { eval_metrics_json: jsonLiteral({ drift_probe: 1 }) }
  const { table, column, row } = counterexamples.governed
  return [
    { place: MOVES, statements: [...model, set("promotion_state = 'superseded'")], expected: refusedBy('model_versions_declared_moves') },
    { place: MOVES, statements: [...model, set("promotion_state = 'rejected'")], expected: refusedBy('model_versions_rejected_needs_notes') },
    { place: MOVES, statements: [...model, set(`lineage_id = ${other}`)], expected: refusedBy('model_versions_lineage_is_for_good') },
    { place: 'model_versions.model_versions_record_move', statements: [...model, set("promotion_state = 'promoted'"),
      event('promotion_events', 'artifact_id', " AND to_state = 'promoted'")], expected: 'accepted' },
    { place: 'model_versions.model_versions_record', statements: [...model, `DELETE FROM model_versions WHERE artifact_id = ${id}`,
      event('promotion_events', 'artifact_id', " AND to_state = 'removed'")], expected: 'accepted' },
    { place: LEDGER, statements: [`UPDATE promotion_events SET reason = reason WHERE artifact_id = ${id}`],
      expected: refusedBy('promotion_events_append_only') },
    { place: LEDGER, statements: [`DELETE FROM promotion_events WHERE artifact_id = ${id}`],
      expected: refusedBy('promotion_events_append_only') },
    { place: 'promotion_events.promotion_events_written_by_trigger', statements: made(casesOf(counterexamples, 'promotion_events')),
      expected: refusedBy('promotion_events_written_by_trigger') },
    { place: 'review_items.review_items_record_opened', statements: [...opened, event('review_events', 'item_id', " AND event = 'opened'")],
      expected: 'accepted' },
    { place: 'review_items.review_items_record', statements: [...opened, `DELETE FROM review_items WHERE id = ${item}`,
      event('review_events', 'item_id', " AND event = 'withdrawn'")], expected: 'accepted' },
    { place: LOG, statements: [`DELETE FROM review_events WHERE item_id = ${item}`], expected: refusedBy('review_events_append_only') },
    { place: 'review_events.review_events_written_by_trigger', statements: made(casesOf(counterexamples, 'review_events')),
      expected: refusedBy('review_events_written_by_trigger') },
    { place: 'model_lineages.model_lineages_stay', statements: [...model, `DELETE FROM model_lineages WHERE lineage_id = ${other}`],
      expected: refusedBy('model_lineages_number_is_for_good') },
    { place: 'model_lineages.model_lineages_keep', statements: [...model,
      `UPDATE model_lineages SET last_number = 7 WHERE lineage_id = ${other}`,
      `UPDATE model_lineages SET last_number = 6 WHERE lineage_id = ${other}`],
    expected: refusedBy('model_lineages_number_is_for_good') },
    { place: 'model_versions.model_versions_other_base', statements: [...model, set('base_model_id = artifact_id')],
      expected: refusedBy('lineage_is_acyclic') },
    { place: 'model_versions.model_versions_new_base', statements: made(versions, { base_model_id: id }),
      expected: refusedBy('lineage_is_acyclic') },
    { place: 'artifacts.model_artifacts_other_parent', statements: [...model,
      `UPDATE artifacts SET parent_version_id = id WHERE id = ${id}`], expected: refusedBy('lineage_is_acyclic') },
    { place: 'artifacts.model_artifacts_new_parent', statements: [insertion('artifacts', { ...row, parent_version_id: row['id'] ?? 'NULL' })],
      expected: refusedBy('lineage_is_acyclic') },
    { place: 'model_versions.model_versions_measure', statements: [...made(versions, measured),
      event('model_metrics', 'artifact_id', " AND name = 'drift_probe'")], expected: 'accepted' },
    { place: 'model_versions.model_versions_measure_again', statements: [...model, set(`eval_metrics_json = ${measured.eval_metrics_json}`),
      event('model_metrics', 'artifact_id', " AND name = 'drift_probe'")], expected: 'accepted' },
    { place: 'model_versions.model_versions_place', statements: [
      insertion(table, row), `INSERT INTO model_versions (artifact_id) VALUES (${row['id'] ?? 'NULL'})`,
      wanting(`SELECT FROM model_lineages WHERE lineage_id = ${row['id'] ?? 'NULL'}`)], expected: 'accepted' },
    { place: 'artifacts_judge_metadata()', statements: [settingMode(false), insertion(table, { ...row, [column]: jsonLiteral(null) }),
      wanting(`SELECT FROM metadata_violations WHERE artifact_id = ${row['id'] ?? 'NULL'}`)], expected: 'accepted' },
  ]
}

/** Tries the rules that triggers keep. */
export function probeRules(queryRunner: QueryRunner, counterexamples: Counterexamples): Promise<ProbeLog> {
  return withAttempts(queryRunner, [], async () => {
    const results: (FailedProbe | undefined)[] = []
    for (const { place, statements, expected } of ruleProbes(counterexamples)) {
      const tried = statements.findLast(statement => !statement.startsWith('DO ')) ?? ''
      results.push(judged(place, tried, expected, await attempt(queryRunner, statements)))
    }
    return logOf(results)
  })
}
