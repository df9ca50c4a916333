import type { FunctionSource } from './ensure-function'

/**
 * What an evaluation says as rows: a number by its name, a group of numbers by `group/name`. The two parts are escaped
 * as in a JSON Pointer. Whatever the schema would refuse as a metric gives no row, and never an error: the column takes
 * any JSON object from raw SQL, and 1e400 or 1e-400 is a number in jsonb that double precision refuses.
 */
export const metricsOf = (model: string, metrics: string, rows?: string): string =>
  `SELECT ${model}, named.name, named.value
  FROM ${rows === undefined ? '' : `${rows} AS v, LATERAL `}(
    SELECT CASE WHEN written.deep_name IS NULL THEN written.name ELSE written.name || '/'
      || written.deep_name END AS name,
      CASE WHEN jsonb_typeof(measured) <> 'number' THEN NULL
        WHEN (measured #>> '{}')::numeric = 0 THEN 0
        WHEN abs((measured #>> '{}')::numeric) BETWEEN 4.95e-324 AND 1.7976931348623157e308
          THEN (measured #>> '{}')::double precision END AS value
    FROM (
      SELECT replace(replace(top.key, '~', '~0'), '/', '~1') AS name,
        replace(replace(deep.key, '~', '~0'), '/', '~1') AS deep_name,
        coalesce(deep.value, top.value) AS measured
      FROM jsonb_each(CASE WHEN jsonb_typeof(${metrics}) = 'object' THEN ${metrics} ELSE '{}' END) AS top
      LEFT JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(top.value) = 'object' THEN top.value ELSE '{}' END) AS deep
        ON true
      WHERE char_length(top.key) <= 200 AND char_length(coalesce(deep.key, '')) <= 200
    ) AS written
  ) AS named
  WHERE named.value IS NOT NULL`

/** What keeps `model_metrics` in step with `model_versions`, and what reads a document in any form it is stored in. */
export const findingFunctions: readonly FunctionSource[] = [
  {
    name: 'model_versions_measure',
    asOwner: true,
    body: `BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  ${metricsOf('v.artifact_id', 'v.eval_metrics_json', 'added')};
  RETURN NULL;
END`,
  },
  {
    name: 'model_versions_measure_again',
    asOwner: true,
    body: `BEGIN
  DELETE FROM model_metrics WHERE artifact_id = new.artifact_id;
  INSERT INTO model_metrics (artifact_id, name, value)
  ${metricsOf('new.artifact_id', 'new.eval_metrics_json')};
  RETURN NULL;
END`,
  },
  { name: 'model_document', parameters: 'document jsonb', returns: 'jsonb', volatility: 'IMMUTABLE', language: 'sql',
    body: 'SELECT document' },
  ...(['json', 'text'] as const).map((type): FunctionSource => ({
    name: 'model_document', parameters: `document ${type}`, returns: 'jsonb', volatility: 'IMMUTABLE',
    // other software may have written what is no JSON, or what jsonb refuses: such a document says nothing
    body: `BEGIN
  RETURN document::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
  RETURN NULL;
END`,
  })),
]

/** Name and definition of each trigger of `model_versions`. */
export const metricTriggers: readonly (readonly [name: string, definition: string])[] = [
  ['model_versions_measure', `AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION model_versions_measure()`],
  ['model_versions_measure_again', `AFTER UPDATE ON model_versions FOR EACH ROW
    WHEN (old.eval_metrics_json IS DISTINCT FROM new.eval_metrics_json)
    EXECUTE FUNCTION model_versions_measure_again()`],
]
