import type { QueryRunner } from 'typeorm'
import { readArtifacts } from './artifacts-contract'
import type { FunctionSource } from './ensure-function'
import { metadataTriggers } from './metadata-triggers'
import { metricsOf } from './metric-triggers'
import { cheaperFunctions } from './statement-triggers'

const earlier = (name: string): FunctionSource => {
  const source = cheaperFunctions.find(each => each.name === name)
  if (source === undefined) throw new Error(`no function ${name} was made before: this is our bug`)
  return source
}

const PLACE = earlier('model_versions_place')
const MEASURE = earlier('model_versions_measure')

// most new models begin a lineage: one statement reads their artifact and makes it
const place: FunctionSource = {
  ...PLACE,
  body: PLACE.body.replace('  SELECT a.version_number', `  IF new.lineage_id IS NULL THEN
    INSERT INTO model_lineages (lineage_id, last_number)
      SELECT a.id, greatest(a.version_number::integer, 1) FROM artifacts a
        WHERE a.id = new.artifact_id AND a.parent_version_id IS NULL
      ON CONFLICT (lineage_id) DO NOTHING;
    IF FOUND THEN
      new.lineage_id := new.artifact_id;
      RETURN new;
    END IF;
  END IF;
  SELECT a.version_number`),
}

const measure: FunctionSource = {
  ...MEASURE,
  body: `BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  ${metricsOf('v.artifact_id', 'v.eval_metrics_json', 'added')} AND v.eval_metrics_json IS NOT NULL;
  RETURN NULL;
END`,
}

/** Functions that say the same as before at less cost for a new model. */
export const cheaperWrites: readonly FunctionSource[] = [place, measure]

/** What those of the same names were before. */
export const formerWrites: readonly FunctionSource[] = [PLACE, MEASURE]

const BY_TEXT = 'old.metadata::text IS DISTINCT FROM new.metadata::text'

/** Name and definition of the trigger of `artifacts` that judges changed documents, as it was before. */
export function changedByText(): readonly [name: string, definition: string] {
  const trigger = metadataTriggers.find(([, definition]) => definition.includes(BY_TEXT))
  if (trigger === undefined) throw new Error('no trigger judged changed documents: this is our bug')
  return trigger
}

/**
 * The same, where the column is `jsonb`, without printing two documents to tell them apart: a number that is spelled in
 * another way is the same to every rule of the schema. `json` cannot be compared, and a text is compared as it is.
 */
export async function changedByValue(queryRunner: QueryRunner): Promise<readonly [name: string, definition: string]> {
  const artifacts = await readArtifacts(queryRunner)
  const [name, definition] = changedByText()
  return [name, artifacts?.columns.find(column => column.name === 'metadata')?.base === 'jsonb'
    ? definition.replace(BY_TEXT, 'old.metadata IS DISTINCT FROM new.metadata') : definition]
}
