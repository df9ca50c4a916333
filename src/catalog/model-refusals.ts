import type { Violation } from './core/database-refusal'
import type { Fixes } from './core/explain'
import type { Refusals } from './core/refusals'
import type { Trouble } from '../errors'

/** The refusals of models. */
export const MODEL_REFUSALS: Refusals = {
  unknown: () => ({
    code: 'model/unknown',
    what: 'no artifact of type model has this id',
    fix: 'list the ids with `model-artifacts list`',
  }),
  held: id => ({
    code: 'model/held',
    what: 'the model has no row in model_versions',
    why: 'it is held: what it is, or where it came from, is not known yet',
    fix: `see what is missing with \`model-artifacts review list --artifact ${id}\`, or run the backfill`,
  }),
  existsDifferent: differing => ({
    code: 'model/exists-different',
    what: differing === null
      ? 'an artifact with this id exists and is not a registered model'
      : `a model with this id exists and differs in ${differing.join(', ')}`,
    why: 'an id names one thing for good',
    fix: 'choose another id, or leave it out',
  }),
  stale: (id, ifHash, now) => ({
    code: 'model/stale',
    what: `the document is no longer ${ifHash}: it is ${now}`,
    why: 'the change was made from an older document, and would undo what was written since',
    fix: `read the model again, make the change from that, and give its hash; \`model-artifacts revisions ${id}\` lists them`,
  }),
  ungoverned: id => ({
    code: 'model/legacy-document',
    what: 'its metadata is from before the schema',
    why: 'what such a document says is read by the backfill, and by people in review; nobody writes over it',
    fix: `bring it over with \`model-artifacts backfill\`, then answer \`model-artifacts review list --artifact ${id}\``,
  }),
  writeSuppressed: (what, event) => ({
    code: 'model/write-suppressed',
    what,
    why: event === 'UPDATE'
      ? 'the artifact was deleted meanwhile, or a trigger or rule of the adopted table swallowed the write'
      : 'a trigger or rule of the adopted table swallowed it',
    fix: `look for BEFORE ${event} triggers that return NULL, and for rules, on artifacts`,
  }),
  unknownReference: (_, id) => ({
    code: 'model/unknown-dataset',
    what: `no artifact has the id "${id}"`,
    why: 'it has to be registered first, an outside one as an external model',
    fix: 'register it, or correct the id',
  }),
  inUse: ({ artifactId, as }) => ({
    code: 'model/in-use',
    what: `${artifactId} names it as its ${as}`,
    why: 'a model that others name cannot go: they would point at nothing',
    fix: `delete ${artifactId} first, or let it name another`,
  }),
  inUseByMore: (count, named) => ({
    code: 'model/in-use',
    what: `${count} more name it`,
    why: `the first ${named} are listed`,
    fix: 'delete those first',
  }),
  unknownRevision: (id, revision) => ({
    code: 'revision/unknown',
    what: `the model has no revision ${revision}`,
    fix: `\`model-artifacts revisions ${id}\` lists those it has`,
  }),
}

/** How to mend what breaks the schema of models, by keyword. */
export const MODEL_FIXES: Fixes = {
  required: 'add it; a fact that is honestly unknown may be {"absent": "not_reported", "reason": "…"}',
  additionalProperties: 'correct its name, or move it into extensions',
  'false schema': 'remove it; a model with an external source has "is_external": true',
  minProperties: 'give at least one, or declare why there is none: {"absent": "not_reported", "reason": "…"}',
}

/** What the triggers of lineage refuse, at the field of the table that was written. */
export function lineageCycle({ constraint, table, message }: Violation): Trouble | undefined {
  return constraint !== 'lineage_is_acyclic' ? undefined : {
    code: 'model/lineage-cycle',
    where: { source: table ?? 'database', pointer: table === 'artifacts' ? '/parent_version_id' : '/base_model_id' },
    what: message,
    why: 'what a model was made from was there before it',
    fix: 'name another one; `model-artifacts lineage ID --up` shows what one descends from',
  }
}
