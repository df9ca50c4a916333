import { cheaperWrites } from './cheaper-writes'
import type { FunctionSource } from './ensure-function'
import { promotionTriggers } from './promotion-triggers'

/** Where the trigger that gives lineages their rows and numbers stands: before that of the ledger, which looks for them. */
export const NUMBER = 'model_versions_number'

const PLACE = 'model_versions_place'

function former(): FunctionSource {
  const source = cheaperWrites.find(({ name }) => name === PLACE)
  if (source === undefined) throw new Error(`no function ${PLACE} was made before: this is our bug`)
  return source
}

const IS_IMPORTED = "coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported()"

/** The lineage of a new version that names none. */
const place: FunctionSource = {
  ...former(),
  body: `DECLARE
  parent text;
BEGIN
  IF ${IS_IMPORTED} THEN
    RETURN new;
  END IF;
  SELECT a.parent_version_id::text INTO parent FROM artifacts a WHERE a.id = new.artifact_id;
  new.lineage_id := CASE WHEN parent IS NULL THEN new.artifact_id ELSE coalesce(
    (SELECT v.lineage_id FROM model_versions v WHERE v.artifact_id = parent), model_versions_root(new.artifact_id)) END;
  RETURN new;
END`,
}

/**
 * The lineages of all versions of a statement at once, and the highest number of each; in one order, as they are locked. Each
 * artifact is looked up by its key, however many there are: a join of two lists without statistics reads the whole table.
 */
const number: FunctionSource = {
  name: NUMBER,
  asOwner: true,
  settings: ['enable_seqscan = off', 'jit = off'],
  body: `BEGIN
  IF ${IS_IMPORTED} THEN
    RETURN NULL;
  END IF;
  INSERT INTO model_lineages AS l (lineage_id, last_number)
    SELECT v.lineage_id,
        greatest(max((SELECT a.version_number::integer FROM artifacts a WHERE a.id = v.artifact_id)), 1)
      FROM added v GROUP BY v.lineage_id ORDER BY v.lineage_id
    ON CONFLICT (lineage_id) DO UPDATE SET last_number = excluded.last_number
      WHERE l.last_number < excluded.last_number;
  RETURN NULL;
END`,
}

/** What places new versions: by row only where a row names no lineage, all else once for each statement. */
export const placingFunctions: readonly FunctionSource[] = [place, number]

/** What it was before. */
export const formerPlacing: FunctionSource = former()

/** Name and definition of each trigger of `model_versions`. */
export const placingTriggers: readonly (readonly [name: string, definition: string])[] = [
  [PLACE, 'BEFORE INSERT ON model_versions FOR EACH ROW WHEN (new.lineage_id IS NULL) EXECUTE FUNCTION model_versions_place()'],
  [NUMBER, `AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION ${NUMBER}()`],
]

/** Name and definition of the one trigger that did both. */
export function formerTrigger(): readonly [name: string, definition: string] {
  const trigger = promotionTriggers.find(([, name]) => name === PLACE)
  if (trigger === undefined) throw new Error('no trigger placed new versions: this is our bug')
  const [, name, definition] = trigger
  return [name, definition]
}
