import type { QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './ensure-function'
import { dropValidator, installValidator, readValidator } from './install-validator'
import { functionsOf, triggersOf, type DocumentRules } from './metadata-triggers'
import { tellRefusedModels } from './refused-models'

/** A type of artifacts whose documents PostgreSQL judges. */
export interface GovernedType {
  /** The value of `artifacts.artifact_type`. */
  readonly type: string
  /** `sql/validator.sql` as codegen has made it: functions only, the entry last. */
  readonly validator: string
}

const plainName = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`)

// what is longer than 63 bytes PostgreSQL would cut without a word, and find again under no name
const within = (prefix: string, ending: string): string => plainName(`${prefix.slice(0, 63 - ending.length)}${ending}`)

function rulesOf({ type, validator }: GovernedType): DocumentRules {
  const entry = readValidator(validator).signatures.at(-1)?.replace(/\(.*$/, '')
  if (entry === undefined) throw new Error(`the validator of ${type} holds no function`)
  const prefix = entry.replace(/_problem$/, '')
  return {
    type,
    validator: plainName(entry),
    judge: within(prefix, '_judge'),
    triggers: [within(prefix, '_new'), within(prefix, '_changed')],
    hint: "'write it through the catalog; model-artifacts enforce warn lets other writes in and records them'",
    mark: `Judges the documents of type ${type}.`.replaceAll("'", "''"),
  }
}

/**
 * Has PostgreSQL refuse, or record while the mode is `warn`, what the validator of a type refuses. Rows that are there
 * already stay; the log says how many the validator would refuse, and which. Run again it puts a new validator in the
 * place of the old one.
 */
export async function governDocuments(queryRunner: QueryRunner, governed: GovernedType): Promise<void> {
  const rules = rulesOf(governed)
  await installValidator(queryRunner, readValidator(governed.validator), rules.mark)
  for (const source of functionsOf(rules)) await ensureFunction(queryRunner, source)
  // before the triggers: they lock out writers, who would wait while all documents are read
  await tellRefusedModels(queryRunner, { type: rules.type, told: `artifacts of type ${rules.type}`, validator: rules.validator })
  for (const [name, definition] of triggersOf(rules)) {
    await ensureTrigger(queryRunner, 'artifacts', name, definition, 'CONSTRAINT')
  }
}

/** Takes back what `governDocuments` made. */
export async function releaseDocuments(queryRunner: QueryRunner, governed: GovernedType): Promise<void> {
  const rules = rulesOf(governed)
  for (const name of rules.triggers) await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON artifacts`)
  for (const { name, parameters = '' } of functionsOf(rules).toReversed()) {
    await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}(${parameters})`)
  }
  await dropValidator(queryRunner, readValidator(governed.validator))
}
