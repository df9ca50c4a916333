import type { FunctionSource } from './ensure-function'
import { SESSION_ROLE } from './promotion-triggers'

/** What PostgreSQL reports as the constraint that a document breaks. */
export const METADATA_CONSTRAINT = 'artifacts_metadata_valid'

/** A rule as `model_artifact_metadata_problem` names it, as the catalog's code and in words. */
const RULES = [
  ['required', 'metadata/required', 'missing, and required'],
  ['additionalProperties', 'metadata/unknown-field', 'a field that the schema does not name'],
  ['false schema', 'metadata/forbidden-field', 'nothing may stand there'],
  ['type', 'metadata/type', 'a value of another kind is expected'],
  ['enum', 'metadata/not-allowed', 'not one of the values that the schema lists'],
  ['const', 'metadata/not-allowed', 'not the value that the schema names'],
  ['pattern', 'metadata/pattern', 'a value of another form is expected'],
  ['minimum', 'metadata/range', 'a number below its bound'],
  ['maximum', 'metadata/range', 'a number above its bound'],
  ['minLength', 'metadata/length', 'a text that is too short'],
  ['maxLength', 'metadata/length', 'a text that is too long'],
  ['minProperties', 'metadata/empty', 'there is nothing in it'],
  ['propertyNames', 'metadata/name', 'a name of another form is expected'],
  ['json', 'json/syntax', 'the text is no JSON that jsonb can hold'],
] as const

const choice = (column: 1 | 2, otherwise: string): string =>
  `CASE broken ${RULES.map(row => `WHEN '${row[0]}' THEN '${row[column]}'`).join(' ')} ELSE '${otherwise}' END`

/** The types that the column of an adopted table may have, beside jsonb. */
const OTHER_TYPES = ['json', 'text'] as const

/**
 * What refuses a model whose document breaks the schema, or records it while the mode is `warn`. They need
 * `model_artifact_metadata_problem(jsonb)`, the validator.
 */
export const metadataFunctions: readonly FunctionSource[] = [
  ...OTHER_TYPES.map((type): FunctionSource => ({
    name: 'model_artifact_metadata_problem', parameters: `document ${type}`, returns: 'text', volatility: 'IMMUTABLE',
    asOwner: true,
    body: `DECLARE
  parsed jsonb;
BEGIN
  BEGIN
    parsed := document::jsonb;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN 'json ';
  END;
  RETURN model_artifact_metadata_problem(parsed);
END`,
  })),
  {
    // A row that is seen and whose transaction still runs can only be our own. A version that was frozen long ago may
    // carry any 32 bits, also some that lie ahead: those PostgreSQL refuses to look up.
    name: 'written_by_this_transaction',
    parameters: 'version xid',
    returns: 'boolean',
    body: `DECLARE
  present bigint := pg_current_xact_id()::text::bigint;
  distance bigint := ((version::text::bigint - present) % 4294967296 + 6442450944) % 4294967296 - 2147483648;
BEGIN
  RETURN coalesce(pg_xact_status((present + distance)::text::xid8) = 'in progress', false);
EXCEPTION WHEN data_exception THEN
  RETURN false;
END`,
  },
  {
    name: 'artifacts_judge_metadata',
    asOwner: true,
    body: `DECLARE
  stored text := new.metadata::text;
  problem text := CASE WHEN new.metadata IS NULL THEN 'type ' ELSE model_artifact_metadata_problem(new.metadata) END;
  broken text := substring(problem FROM '^(false schema|[^ ]*)');
  spot text := substr(problem, char_length(broken) + 2);
  found text;
  said text;
  told text;
  kept xid;
BEGIN
  FOR kept IN SELECT r.xmin FROM metadata_revisions r
    WHERE r.artifact_id = new.id AND r.schema_version LIKE 'legacy/%'
      AND (r.document IS NOT DISTINCT FROM stored OR model_document(r.document)::text = stored)
  LOOP
    IF written_by_this_transaction(kept) THEN
      RETURN NULL;
    END IF;
  END LOOP;
  found := CASE broken WHEN 'required' THEN NULL WHEN 'json' THEN stored ELSE (model_document(new.metadata) #> array(
    SELECT replace(replace(step, '~1', '/'), '~0', '~')
      FROM unnest(string_to_array(substr(spot, 2), '/')) WITH ORDINALITY AS s(step, n)
      WHERE spot <> '' ORDER BY n))::text END;
  found := coalesce(CASE WHEN char_length(found) <= 120 THEN found
    ELSE left(found, 120) || '… (' || char_length(found) || ' characters)' END, 'nothing');
  said := format('the metadata of model %s breaks the schema at "%s": %s [%s]', new.id, spot,
    ${choice(2, 'it does not fit')},
    ${choice(1, 'metadata/invalid')});
  told := format('rule %s of %s at %s: found %s', to_json(broken), to_json(new.id::text), to_json(spot), found);
  IF coalesce((SELECT m.is_strict FROM enforcement_modes m ORDER BY m.sequence DESC LIMIT 1), true) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = said, DETAIL = told,
      SCHEMA = tg_table_schema, TABLE = tg_table_name, COLUMN = 'metadata', CONSTRAINT = '${METADATA_CONSTRAINT}',
      HINT = 'register models through the catalog, and bring legacy documents in by model-artifacts import; '
        || 'model-artifacts enforce warn lets other writes in and records them';
  END IF;
  RAISE WARNING USING MESSAGE = said, DETAIL = told;
  -- a pointer cut inside an escape would be none
  INSERT INTO metadata_violations (artifact_id, sequence, pointer, rule, written_by, written_at, sha256)
    SELECT new.id, coalesce(max(v.sequence), 0) + 1, regexp_replace(left(spot, 2000), '~$', ''), broken,
      ${SESSION_ROLE}, clock_timestamp(), encode(sha256(convert_to(stored, 'UTF8')), 'hex')
    FROM metadata_violations v WHERE v.artifact_id = new.id;
  RETURN NULL;
END`,
  },
]

const isModel = "new.artifact_type::text = 'model'"
const isBroken = '(new.metadata IS NULL OR model_artifact_metadata_problem(new.metadata) IS NOT NULL)'

/**
 * Name and definition of each constraint trigger of `artifacts`. AFTER: what other software's triggers left is judged.
 * The validator stands in WHEN: a valid document costs its call alone. Not UPDATE OF: another trigger may change a column
 * that the statement does not name. Deferrable, so that a transaction may write a document before its revision.
 */
export const metadataTriggers: readonly (readonly [name: string, definition: string])[] = [
  ['model_artifacts_new_metadata', `AFTER INSERT ON artifacts DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW
    WHEN (${isModel} AND ${isBroken}) EXECUTE FUNCTION artifacts_judge_metadata()`],
  ['model_artifacts_other_metadata', `AFTER UPDATE ON artifacts DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW
    WHEN (${isModel} AND (old.artifact_type IS DISTINCT FROM new.artifact_type
      OR old.metadata::text IS DISTINCT FROM new.metadata::text) AND ${isBroken})
    EXECUTE FUNCTION artifacts_judge_metadata()`],
]
