import type { DataSource } from 'typeorm'
import { beforeTheValidator } from '../test/support/legacy-rows'

/** Models of one statement: what it holds stays small beside the buffers of a server. */
const BATCH = 25_000

// a number from 0 to 1 that depends on nothing but the row and a word: the same on every server
const chance = (word: string): string =>
  `((('x' || substr(md5('${word}' || n), 1, 7))::bit(28)::int)::double precision / 268435456)`

const words = (word: string, list: readonly string[]): string =>
  `(array[${list.map(each => `'${each}'`).join(', ')}])[1 + floor(${chance(word)} * ${list.length})::int]`

const id = (n: string): string => `'model-' || md5('made-up legacy ' || ${n})::uuid`

const METRICS = `jsonb_build_object('auroc', round((1 - ${chance('auroc')} ^ 2 * 0.5)::numeric, 4),
  'accuracy', round((1 - ${chance('accuracy')} ^ 2 * 0.6)::numeric, 4))`

const BASE = `case when n > 100 and ${chance('tuned')} < 0.2
  then jsonb_build_object('base_model_id', ${id(`floor(${chance('base')} ^ 3 * least(2000, n - 1))::int`)}) else '{}' end`

/** What most keys of every shape have in common: prose and settings that no rule reads, up to the size of a document. */
const SHARED = `jsonb_build_object('description',
    (select string_agg(md5(n || ' ' || word), ' ') from generate_series(1, 8 + (n % 1009 * 7919) % 40) as word),
  'training_config', jsonb_build_object('epochs', n % 100, 'optimizer', 'adam', 'learning_rate', 0.0003),
  'evaluation_dataset', 'a made-up hold-out, part ' || n % 50, 'owner team', 'team-' || n % 40)`

const NETWORK = `jsonb_build_object('architecture', ${words('net', ['transformer', 'cnn', 'graph network', 'autoencoder'])},
  'framework', ${words('library', ['pytorch', 'keras', 'jax'])}, 'layer_config', jsonb_build_object('layers', n % 48),
  'parameter_count', case when ${chance('rounded')} < 0.15 then to_jsonb(n % 900 || '.5M') else to_jsonb(1000 + n * 37) end,
  'trained_on', 'a made-up corpus, part ' || n % 200, 'evaluation_metrics', ${METRICS},
  'checkpoint_path', 'checkpoints/' || n || '.pt', 'trained_by', 'agent-' || n % 400) || ${BASE}`

const STATISTICS = `jsonb_build_object('model_type', ${words('kind', ['logistic_regression', 'cox', 'random_forest'])},
  'framework', 'scikit-learn', 'features', jsonb_build_array('age', 'apoe4', 'mmse'), 'parameter_count', 4 + n % 60,
  'coefficients', jsonb_build_object('age', 0.041, 'apoe4', 0.92, 'mmse', -0.31), 'fit_metrics', ${METRICS},
  'evaluation_metrics', ${METRICS}, 'trained_on', 'a made-up cohort of ' || n % 5000 || ' persons')`

const EQUATIONS = `jsonb_build_object('equations', jsonb_build_array('dM/dt = a*T - b*M', 'dC/dt = c*M - d*C'),
  'species', jsonb_build_array('M', 'C'), 'framework', 'scipy',
  'parameters', jsonb_build_object('a', jsonb_build_object('value', 0.5, 'units', '1/h', 'source', 'fit')))`

const NAMED = `jsonb_build_object('model_family', ${words('family', ['zscore_rules', 'gradient_boosting', 'gaussian_process'])},
  'framework', 'pandas', 'parameter_count', 10 + n % 500, 'training_data', 'none: a rule table',
  'evaluation_metrics', jsonb_build_object('recall_at_50', 0.42), 'rules', jsonb_build_object('genetic', 0.5)) || ${BASE}`

const MADE = `
  insert into artifacts (id, artifact_type, title, created_by, origin_type, created_at, updated_at, metadata)
  select ${id('n')}, 'model', 'Made-up legacy ' || n, 'agent-' || n % 400, 'internal',
    timestamptz '2024-01-01T00:00:00Z' + n * interval '7 s', timestamptz '2024-01-01T00:00:00Z' + n * interval '7 s',
    ${SHARED} || case when n % 100 < 45 then ${NETWORK} when n % 100 < 70 then ${STATISTICS}
      when n % 100 < 80 then ${EQUATIONS} when n % 100 < 99 then ${NAMED} else '{}' end
  from generate_series($1::int, $2::int) as n`

/**
 * Fills `artifacts` with made-up models from before the schema, documents of 0.5 to 2 kB in four of the known shapes and
 * one in a hundred in none; a fifth of those that may have a base name one. As other software left them before the
 * validator came: no revision is kept yet. The same rows for the same number.
 */
export async function fillWithLegacyModels(dataSource: DataSource, models: number, tell: (done: number) => void = () =>
  undefined): Promise<void> {
  for (let from = 0; from < models; from += BATCH) {
    const to = Math.min(from + BATCH, models) - 1
    await beforeTheValidator(dataSource, manager => manager.query(MADE, [from, to]))
    tell(to + 1)
  }
}
