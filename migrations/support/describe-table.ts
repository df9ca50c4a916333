import type { QueryRunner } from 'typeorm'
import { ownFunctionMark } from './ensure-function'
import { readTable, type ColumnParts, type TableParts, type TriggerParts } from './read-table'

/** A relation as the system catalogs have it, in SQL that makes it again. */
export interface TableDescription {
  /** What CREATE makes, e.g. `TABLE model_versions`; `VIEW model_versions` for what is no table. */
  readonly head: string
  /** Columns in their order, then constraints: keys, checks, foreign keys, each kind by name. */
  readonly items: readonly string[]
  /** What follows the table: indexes, triggers, row security; without semicolons. */
  readonly statements: readonly string[]
}

/** A function as it is, and as SQL that makes it again. */
export interface FunctionDescription {
  /** Name and argument types: what tells it from others of its name. */
  readonly signature: string
  /** Without semicolon. */
  readonly statement: string
  /** Whether a migration made it. */
  readonly own: boolean
}

const firing: Readonly<Record<string, string>> = { D: ' /* disabled */', A: ' /* always */', R: ' /* replica only */' }

// What says nothing is the default: not strict, unsafe in parallel, not leakproof.
const functionsSql = `
  SELECT p.oid::regprocedure::text AS signature, obj_description(p.oid, 'pg_proc') IS NOT DISTINCT FROM $1 AS own,
    'CREATE FUNCTION ' || quote_ident(p.proname) || '(' || pg_get_function_arguments(p.oid) || ') RETURNS '
    || pg_get_function_result(p.oid) || ' LANGUAGE ' || l.lanname
    || CASE p.provolatile WHEN 'i' THEN ' IMMUTABLE' WHEN 's' THEN ' STABLE' ELSE '' END
    || CASE WHEN p.proisstrict THEN ' STRICT' ELSE '' END
    || CASE p.proparallel WHEN 's' THEN ' PARALLEL SAFE' WHEN 'r' THEN ' PARALLEL RESTRICTED' ELSE '' END
    || CASE WHEN p.proleakproof THEN ' LEAKPROOF' ELSE '' END
    || CASE WHEN p.prosecdef THEN ' SECURITY DEFINER' ELSE '' END
    || coalesce(' SET ' || array_to_string(p.proconfig, ' SET '), '')
    || ' AS $$' || p.prosrc || '$$' AS statement
  FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
  WHERE p.pronamespace = current_schema()::regnamespace AND p.prokind = 'f'
    AND (obj_description(p.oid, 'pg_proc') = $1 OR p.proname = ANY ($2))
  ORDER BY p.proname COLLATE "C", pg_get_function_arguments(p.oid) COLLATE "C"`

/** The functions of the present schema that migrations made, and those of the given names; by name. */
export function readFunctions({ manager }: QueryRunner, names: readonly string[]): Promise<FunctionDescription[]> {
  return manager.query<FunctionDescription[]>(functionsSql, [ownFunctionMark, names])
}

/** The functions that migrations made, by name, as SQL that makes them again; without semicolons. */
export async function describeFunctions(queryRunner: QueryRunner): Promise<readonly string[]> {
  return (await readFunctions(queryRunner, [])).map(({ statement }) => statement)
}

/** What stands for a column in CREATE TABLE. */
export const columnLine = (column: ColumnParts): string => [
  column.name, column.type,
  ...(column.generated === null ? [] : [column.generated]),
  ...(column.default === null ? [] : [`DEFAULT ${column.default}`]),
  ...(column.notNull ? ['NOT NULL'] : []),
].join(' ')

const triggerLine = ({ definition, enabled }: TriggerParts): string => `${definition}${firing[enabled] ?? ''}`

/** The description of a table that was read in parts. */
export const tableOf = (
  { name, kind, columns, constraints, indexes, triggers, rowSecurity }: TableParts,
): TableDescription => ({
  head: `${kind} ${name}`,
  items: [...columns.map(columnLine), ...constraints.map(each => `CONSTRAINT ${each.name} ${each.definition}`)],
  statements: [
    ...indexes.map(({ definition, valid }) => `${definition}${valid ? '' : ' /* invalid */'}`),
    ...triggers.map(triggerLine),
    ...(rowSecurity ? [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`] : []),
  ],
})

/** The relation that the unqualified name `table` means in this session; undefined when there is none. */
export async function describeTable(queryRunner: QueryRunner, table: string): Promise<TableDescription | undefined> {
  const parts = await readTable(queryRunner, table)
  return parts === undefined ? undefined : tableOf(parts)
}

/** The description as a script that can be run. */
export function formatTable({ head, items, statements }: TableDescription): string {
  const body = items.map((item) => `  ${item}`).join(',\n')
  return [`CREATE ${head} (\n${body}\n)`, ...statements].map((statement) => `${statement};\n`).join('')
}

/** What is in one description only, expected above actual; empty when they are equal. */
export function diffTables(expected: TableDescription, actual: TableDescription): string[] {
  const [wanted, found] = [expected, actual].map(({ head, items, statements }) => [head, ...items, ...statements])
  if (wanted === undefined || found === undefined) return []
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `expected  ${line}`)
  const surplus = found.filter((line) => !wanted.includes(line)).map((line) => `actual    ${line}`)
  if (missing.length + surplus.length > 0) return [...missing, ...surplus]
  const order = (description: TableDescription): string =>
    description.items.map((item) => item.split(' ', 1)[0]).join(', ')
  return order(expected) === order(actual) ? [] : [
    `expected  the order ${order(expected)}`, `actual    the order ${order(actual)}`,
  ]
}
