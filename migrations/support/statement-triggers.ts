import type { FunctionSource } from './ensure-function'
import { findingFunctions } from './metric-triggers'
import { promotionFunctions, recording, SESSION_ROLE } from './promotion-triggers'
import { reviewFunctions } from './review-triggers'

type Known = readonly FunctionSource[]

const earlier = (known: Known, name: string): FunctionSource => {
  const source = known.find(each => each.name === name)
  if (source === undefined) throw new Error(`no function ${name} was made before: this is our bug`)
  return source
}

/**
 * Compiling a query that is over in a millisecond takes PostgreSQL 0.3 s, and it does so for each statement: a function
 * that gives rows is believed to give a hundred, and two of them ten thousand.
 */
const uncompiled = (source: FunctionSource): FunctionSource => ({ ...source, settings: ['jit = off'] })

const place: FunctionSource = {
  ...earlier(promotionFunctions, 'model_versions_place'),
  body: `DECLARE
  number integer;
  parent text;
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN new;
  END IF;
  SELECT a.version_number::integer, a.parent_version_id::text INTO number, parent
    FROM artifacts a WHERE a.id = new.artifact_id;
  IF new.lineage_id IS NULL AND parent IS NOT NULL THEN
    new.lineage_id := coalesce(
      (SELECT v.lineage_id FROM model_versions v WHERE v.artifact_id = parent), model_versions_root(new.artifact_id));
  END IF;
  IF new.lineage_id IS NULL THEN
    new.lineage_id := new.artifact_id;
  END IF;
  INSERT INTO model_lineages AS l (lineage_id, last_number) VALUES (new.lineage_id, greatest(number, 1))
    ON CONFLICT (lineage_id) DO UPDATE SET last_number = excluded.last_number
      WHERE l.last_number < excluded.last_number;
  RETURN new;
END`,
}

const recordNew: FunctionSource = {
  name: 'model_versions_record_new',
  asOwner: true,
  settings: ['jit = off'],
  // in the order in which the rows came; a new candidate nobody has decided on is no event, unless it comes back after
  // a removal
  body: `DECLARE
  decisions jsonb := coalesce(nullif(current_setting('model_artifacts.decisions', true), ''), '{}')::jsonb;
  decision jsonb;
  model record;
  moment timestamptz;
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  FOR model IN SELECT v.artifact_id, v.lineage_id, v.promotion_state, v.promotion_notes FROM added v
    WHERE v.promotion_state <> 'candidate' OR jsonb_exists(decisions, v.artifact_id)
      OR EXISTS (SELECT FROM promotion_events e WHERE e.artifact_id = v.artifact_id)
  LOOP
    decision := decisions -> model.artifact_id;
    UPDATE model_lineages l SET promoted_artifact_id =
        CASE WHEN model.promotion_state = 'promoted' THEN model.artifact_id
             WHEN l.promoted_artifact_id = model.artifact_id THEN NULL
             ELSE l.promoted_artifact_id END
      WHERE l.lineage_id = model.lineage_id;
    -- taken after the lineage is locked: two decisions on a lineage never change places in time
    moment := greatest(now(),
      least(nullif(current_setting('model_artifacts.moment', true), '')::timestamptz, clock_timestamp()),
      (SELECT max(e.decided_at) FROM promotion_events e WHERE e.lineage_id = model.lineage_id));
    PERFORM set_config('model_artifacts.moment',
      to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), true);
    ${recording(`INSERT INTO promotion_events (artifact_id, sequence, lineage_id, from_state, to_state, decided_at, decided_by,
        reason, evidence_json, override_json, origin)
      SELECT model.artifact_id, coalesce(max(e.sequence), 0) + 1, model.lineage_id, NULL, model.promotion_state, moment,
        coalesce(decision ->> 'by', ${SESSION_ROLE}),
        coalesce(decision ->> 'reason', model.promotion_notes, 'INSERT outside the catalog'),
        nullif(decision -> 'evidence', 'null'), nullif(decision -> 'override', 'null'),
        CASE WHEN decision IS NULL THEN 'raw-sql' ELSE 'catalog' END
      FROM promotion_events e WHERE e.artifact_id = model.artifact_id;`)}
  END LOOP;
  RETURN NULL;
END`,
}

/** Functions that say the same as those of the migrations before, at less cost per row. */
export const cheaperFunctions: Known = [
  place, recordNew,
  uncompiled(earlier(findingFunctions, 'model_versions_measure')),
  uncompiled(earlier(reviewFunctions, 'review_items_record_opened')),
]

/** What those of the same names were before. */
export const formerFunctions: Known = [
  earlier(promotionFunctions, 'model_versions_place'), earlier(findingFunctions, 'model_versions_measure'),
  earlier(reviewFunctions, 'review_items_record_opened'),
]
