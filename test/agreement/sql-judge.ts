import type { QueryRunner } from 'typeorm'
import { emitSqlValidator } from '../../src/codegen/emit/sql-validator'
import type { Json, Model } from '../../src/codegen/model'
import { quote } from '../../src/codegen/quote'
import { snake } from '../../src/codegen/naming'

/** What PostgreSQL says of a document: null where it is valid, `cast` where no jsonb can hold it, else the problem. */
export type Problem = string | null

/** The SQL validator of one schema. */
export type SqlJudge = (texts: readonly string[]) => Promise<readonly Problem[]>

const MOST_ROWS = 1000
const MOST_CHARACTERS = 4_000_000

/** A value as JSON text; unlike JSON.stringify it keeps the sign of -0. */
export function jsonText(value: Json): string {
  if (Object.is(value, -0)) return '-0'
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(jsonText).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${jsonText(inner as Json)}`)
  return `{${entries.join()}}`
}

function* batches(texts: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = []
  let characters = 0
  for (const text of texts) {
    if (batch.length === MOST_ROWS || (batch.length > 0 && characters + text.length > MOST_CHARACTERS)) {
      yield batch
      batch = []
      characters = 0
    }
    batch.push(text)
    characters += text.length
  }
  if (batch.length > 0) yield batch
}

const VERDICT = (entry: string): string => `
  CREATE FUNCTION verdict(text) RETURNS text LANGUAGE plpgsql AS $body$
  DECLARE
    document jsonb;
  BEGIN
    BEGIN
      document := $1::jsonb;
    EXCEPTION WHEN untranslatable_character OR invalid_text_representation THEN
      RETURN 'cast';
    END;
    RETURN ${quote(entry, 'sql-name')}(document);
  END
  $body$`

/**
 * Puts the validator of a model into a namespace of its own, `namespace`, and asks it about many documents per query.
 * The runner's search path stays there.
 */
export async function sqlJudge(runner: QueryRunner, model: Model, namespace: string): Promise<SqlJudge> {
  await runner.query(`CREATE SCHEMA ${quote(namespace, 'sql-name')}`)
  const enter = `SET search_path TO ${quote(namespace, 'sql-name')}`
  await runner.query(enter)
  await runner.query(emitSqlValidator(model))
  await runner.query(VERDICT(`${snake(model.document.name)}_problem`))
  return async texts => {
    await runner.query(enter)
    const problems: Problem[] = []
    for (const batch of batches(texts)) {
      const rows: readonly { problem: Problem }[] = await runner.query(
        'SELECT verdict(t) AS problem FROM unnest($1::text[]) WITH ORDINALITY AS texts (t, i) ORDER BY i', [batch],
      )
      problems.push(...rows.map(({ problem }) => problem))
    }
    return problems
  }
}
