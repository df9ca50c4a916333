import { Ajv } from 'ajv'
import { placeholders } from '../conversions/compose'
import { CONVERSIONS } from '../conversions'
import type { Guard, Rule } from '../vocabulary'
import { accepts, TARGETS } from './schema-fields'
import type { Schema, WrittenGuard, WrittenRule } from './written-vocabulary'

/** Takes one trouble with a vocabulary file: code, pointer, what is wrong and how to mend it. */
export type Report = (code: string, pointer: string, what: string, fix: string) => void

const DIALECT = { allowUnionTypes: true, strictTypes: false, strictRequired: false } as const

const ajv = new Ajv({ ...DIALECT, allErrors: true })

// a predicate is asked of every record, and nobody reads its errors
const predicates = new Ajv({ ...DIALECT, allErrors: false, messages: false, validateSchema: false })

/** A schema as a predicate; one that does not compile is reported and holds for everything. */
export function predicate(schema: Schema | undefined, pointer: string, report: Report): (value: unknown) => boolean {
  if (schema === undefined) return () => true
  try {
    void ajv.validateSchema(schema, true)
    const check = predicates.compile(schema)
    return value => check(value) === true
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    report('vocabulary/shape', pointer, `not a usable draft-07 schema: ${message}`, 'mend the schema')
    return () => true
  }
}

function compileTake(rule: WrittenRule, pointer: string, report: Report): Rule['take'] {
  if (rule.take === undefined) return undefined
  const conversion = CONVERSIONS.get(rule.take)
  if (conversion === undefined) {
    const known = [...CONVERSIONS.keys()].sort().join(', ')
    report(
      'vocabulary/conversion',
      `${pointer}/take`,
      `no conversion is called ${rule.take}`,
      `write one of ${known}`,
    )
    return undefined
  }
  const options = rule.options ?? {}
  const check = ajv.compile(conversion.options ?? { type: 'object', maxProperties: 0 })
  if (!check(options)) {
    const problem = ajv.errorsText(check.errors, { dataVar: 'options' })
    report(
      'vocabulary/options',
      `${pointer}/options`,
      `${rule.take} refuses its options: ${problem}`,
      'mend the options',
    )
  }
  const template = options['template']
  const read = typeof template === 'string' ? placeholders(template) : []
  for (const each of read.filter(it => !rule.from?.includes(it))) {
    report('vocabulary/source', `${pointer}/from`, `the template reads ${each}`, `add ${each} to from`)
  }
  return { conversion, options }
}

function checkTarget(rule: WrittenRule, pointer: string, report: Report): void {
  const { target, declare, null: ofNull, empty, missing } = rule
  if (!TARGETS.includes(target)) {
    const known = TARGETS.join(', ')
    report('vocabulary/target', `${pointer}/target`, `${target} is no field and no column`, `write one of ${known}`)
    return
  }
  const written = Object.entries({ declare, null: ofNull, empty, missing })
  for (const [key, it] of written) {
    if (it === undefined || (it === 'hold' && key !== 'declare') || accepts(target, it)) continue
    report('vocabulary/value', `${pointer}/${key}`, `the schema refuses this for ${target}`, 'write what it accepts')
  }
}

/** A rule with its conversion and its predicate; troubles go to `report`. */
export function compileRule(rule: WrittenRule, pointer: string, report: Report): Rule {
  checkTarget(rule, pointer, report)
  const take = compileTake(rule, pointer, report)
  return {
    target: rule.target,
    from: rule.from ?? [],
    ...(take === undefined ? {} : { take }),
    ...(rule.declare === undefined ? {} : { declare: { value: rule.declare } }),
    when: predicate(rule.when, `${pointer}/when`, report),
    ...(rule.propose === undefined ? {} : { propose: rule.propose }),
    sentinels: rule.sentinels ?? [],
    ...(rule.null === undefined ? {} : { null: rule.null }),
    ...(rule.empty === undefined ? {} : { empty: rule.empty }),
    ...(rule.missing === undefined ? {} : { missing: rule.missing }),
  }
}

/** Guards with their predicates; troubles go to `report`. */
export const compileGuards = (
  guards: readonly WrittenGuard[] | undefined,
  pointer: string,
  report: Report,
): readonly Guard[] =>
  (guards ?? []).map((guard, i) => ({
    ...(guard.target === undefined ? {} : { target: guard.target }),
    applies: predicate(guard.when, `${pointer}/${i}/when`, report),
    evidence: guard.evidence,
    why: guard.why,
  }))
