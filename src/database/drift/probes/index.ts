import type { QueryRunner } from 'typeorm'
import { METADATA_CONSTRAINT } from '../../../../migrations/support/metadata-triggers'
import { attempt, withAttempts } from './attempt'
import { insertion, readCounterexamples } from './counterexamples'
import { probeValidator, probeWrites, settingMode } from './document-probes'
import { joined, untried, type ProbeLog } from './probe-log'
import { probeRows } from './row-probes'
import { probeRules } from './rule-probes'

/**
 * Tries the stored counterexamples of every constraint, and rows that have to be accepted, inside the open transaction;
 * each is taken back. Reads none of the rows that are there but by key.
 */
export async function probe(queryRunner: QueryRunner): Promise<ProbeLog> {
  const counterexamples = readCounterexamples()
  const { governed: { table, row } } = counterexamples
  const validator = await probeValidator(queryRunner, counterexamples)
  const outcome = await withAttempts(queryRunner, [], () =>
    attempt(queryRunner, [settingMode(true), insertion(table, row)]))
  // other software may ask more of its table than we know of: then no row of ours can be made to try anything with
  if (outcome.kind === 'refused' && outcome.name !== METADATA_CONSTRAINT) {
    return joined([validator, untried(`rows were not tried: ${outcome.message}`)])
  }
  return joined([
    validator, await probeWrites(queryRunner, counterexamples), await probeRows(queryRunner, counterexamples.tables),
    await probeRules(queryRunner, counterexamples),
  ])
}
