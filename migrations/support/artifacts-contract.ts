import type { QueryRunner } from 'typeorm'
import type { Trouble } from '../../src/errors'

interface Relation {
  kind: string
  schema: string
  here: string | null
}

/** A column of `artifacts` as it is. */
export interface ArtifactsColumn {
  readonly name: string
  /** As `format_type` prints it. */
  readonly type: string
  /** The bare type: `varchar` for `character varying(80)` and for a domain over it, `enum` for any enum. */
  readonly base: string
}

/** What the toolkit finds where it looks for `artifacts`. */
export interface ArtifactsTable {
  readonly columns: readonly ArtifactsColumn[]
  /** Why it cannot be used, sorted; empty when it can. */
  readonly troubles: readonly Trouble[]
}

const accepted: Readonly<Record<string, readonly string[]>> = {
  id: ['text', 'varchar'],
  artifact_type: ['text', 'varchar', 'enum'],
  metadata: ['jsonb', 'json', 'text'],
  is_latest: ['bool', 'int2', 'int4', 'int8'],
}

const readable: Readonly<Record<string, string>> = {
  varchar: 'character varying', bool: 'boolean', int2: 'smallint', int4: 'integer', int8: 'bigint',
}

/** The types that a column of `artifacts` may have, as PostgreSQL prints them; undefined where any will do. */
export const acceptedTypes = (column: string): readonly string[] | undefined =>
  accepted[column]?.map((type) => readable[type] ?? type)

/** Whether a column has one of its accepted types, or may have any. */
export const hasAcceptedType = ({ name, base }: ArtifactsColumn): boolean => accepted[name]?.includes(base) ?? true

const trouble = (pointer: string, what: string, why: string, fix: string): Trouble => ({
  code: 'migration/artifacts-contract',
  where: { source: 'artifacts', ...(pointer === '' ? {} : { pointer }) },
  what,
  why,
  fix,
})

/** `artifacts` as the session finds it, held against what the toolkit needs of it; undefined when there is none. */
export async function readArtifacts(queryRunner: QueryRunner): Promise<ArtifactsTable | undefined> {
  const [relation] = await queryRunner.manager.query<Relation[]>(
    `SELECT c.relkind AS kind, n.nspname AS schema, current_schema() AS here
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass('artifacts')`,
  )
  if (relation === undefined) return undefined
  const { kind, schema, here } = relation
  if (kind !== 'r' && kind !== 'p') {
    return {
      columns: [],
      troubles: [trouble('', 'it is not a table', 'foreign keys can point at tables only',
        'connect to the database, or set the search_path, where artifacts is a table')],
    }
  }
  const columns = await queryRunner.manager.query<ArtifactsColumn[]>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       CASE t.typtype WHEN 'd' THEN b.typname WHEN 'e' THEN 'enum' ELSE t.typname END AS base
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type b ON b.oid = t.typbasetype
     WHERE a.attrelid = to_regclass('artifacts') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
  )
  const elsewhere = schema === here ? [] : [trouble('',
    `it is in schema ${schema}, and new tables go to ${here ?? 'none'}`,
    'the tables that point at it belong beside it', `put ${schema} first in search_path`)]
  return { columns, troubles: [...elsewhere, ...typeTroubles(columns), ...await idTroubles(queryRunner, columns)] }
}

function typeTroubles(columns: readonly ArtifactsColumn[]): Trouble[] {
  return columns.filter((column) => !hasAcceptedType(column)).map(({ name, type }) =>
    trouble(`/${name}`, `column ${name} is ${type}, expected ${acceptedTypes(name)?.join(', ')}`,
      'other software reads and writes this column, so it is not retyped here',
      'change the type together with the software that owns the table'))
}

async function idTroubles(queryRunner: QueryRunner, columns: readonly ArtifactsColumn[]): Promise<Trouble[]> {
  if (!columns.some(({ name }) => name === 'id')) {
    return [trouble('/id', 'there is no column id', 'every other table points at artifacts.id',
      'rename the table, or add the column and fill it')]
  }
  // A partial, deferrable or invalid unique index cannot carry a foreign key.
  const [found] = await queryRunner.manager.query<{ unique: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = to_regclass('artifacts') AND i.indisunique AND i.indisvalid AND i.indimmediate
         AND i.indnkeyatts = 1 AND i.indpred IS NULL AND a.attname = 'id') AS unique`,
  )
  return found?.unique === true ? [] : [trouble('/id', 'column id is not unique',
    'foreign keys need a primary key, or a unique index that is neither partial nor deferrable, on id alone',
    'ALTER TABLE artifacts ADD PRIMARY KEY (id), after removing duplicates')]
}
