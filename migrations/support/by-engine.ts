import type { QueryRunner } from 'typeorm'
import type { FunctionSource } from './ensure-function'

/** Engines without transition tables and without xmin. */
const BY_ROW: ReadonlySet<unknown> = new Set(['yugabytedb'])

const isByRow = ({ dataSource }: QueryRunner): boolean => BY_ROW.has((dataSource as { engine?: unknown }).engine)

/** What our triggers for each statement call the tables of their rows, and what such a row is in a trigger for each row. */
const TRANSITIONS: Readonly<Record<string, 'new' | 'old'>> = { added: 'new', opened: 'new' }

const KEYWORDS = 'where|on|join|cross|inner|left|right|full|natural|group|having|order|limit|union|for|loop'

// FROM added v -> FROM (SELECT new.*) v; FROM added -> FROM (SELECT new.*) AS added
const ofOneRow = (body: string): string => Object.entries(TRANSITIONS).reduce((text, [name, row]) => text.replace(
  new RegExp(`\\b(FROM|JOIN)\\s+${name}\\b(\\s+AS\\s+\\w+|\\s+(?!(?:${KEYWORDS})\\b)[a-z]\\w*)?`, 'gi'),
  (_, word: string, alias?: string) => `${word} (SELECT ${row}.*)${alias ?? ` AS ${name}`}`), body)

const ofThisMoment = (body: string): string =>
  body.replaceAll('r.xmin', 'r.created_at').replaceAll('kept xid;', 'kept timestamptz;')

const REFERENCING = /\bREFERENCING((?:\s+(?:NEW|OLD)\s+TABLE\s+(?:AS\s+)?\w+)+)\s+FOR\s+EACH\s+STATEMENT\b/gi

/** @throws a plain error where a row of another name is meant: the function would look for a table that is not there. */
const forEachRow = (definition: string): string => definition.replace(REFERENCING, (_, tables: string) => {
  for (const [, row = '', name = ''] of tables.matchAll(/(NEW|OLD)\s+TABLE\s+(?:AS\s+)?(\w+)/gi)) {
    if (TRANSITIONS[name] !== row.toLowerCase()) throw new Error(`our bug: the rows of ${name} are not listed as ${row}`)
  }
  return 'FOR EACH ROW'
})

/**
 * Without xmin a row is our own when it has the moment of this transaction. An import writes moments of long ago, and
 * only the owner of the ledger may import.
 */
const WRITTEN = {
  name: 'written_by_this_transaction', parameters: 'version timestamptz',
  body: 'BEGIN\n  RETURN version = now() OR ledger_is_imported();\nEND',
} as const

const WRITTEN_IN_DUMP = new RegExp(`^(CREATE FUNCTION ${WRITTEN.name}\\()[^)]*(\\) .* AS \\$\\$\\n)[^$]*(\\n\\$\\$;)$`, 'm')

/** The function as the engine of the migration takes it: on PostgreSQL as it is. */
export function functionFor(queryRunner: QueryRunner, source: FunctionSource): FunctionSource {
  if (!isByRow(queryRunner)) return source
  return source.name === WRITTEN.name ? { ...source, ...WRITTEN } : { ...source, body: ofThisMoment(ofOneRow(source.body)) }
}

/** What follows the name of a trigger, as the engine of the migration takes it: on PostgreSQL as it is. */
export const triggerFor = (queryRunner: QueryRunner, definition: string): string =>
  (isByRow(queryRunner) ? forEachRow(definition) : definition)

/** The dump of what migrations make, as the engine takes it and as its migrations have made it. */
export const dumpFor = (queryRunner: QueryRunner, dump: string): string => (isByRow(queryRunner)
  ? ofThisMoment(ofOneRow(forEachRow(dump))).replace(WRITTEN_IN_DUMP, (_, name: string, rest: string, end: string) =>
    `${name}${WRITTEN.parameters}${rest}${WRITTEN.body}${end}`)
  : dump)
