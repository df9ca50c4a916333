import type { DataSource } from 'typeorm'

/** How many rows one statement writes: large enough to be fast, small enough for the memory of a trigger's table. */
const BATCH = 25_000

/** Versions per lineage. */
const VERSIONS = 4

const pick = (random: string, words: readonly (readonly [word: string | null, share: number])[]): string => {
  let sum = 0
  const whens = words.map(([word, share]) => {
    sum += share
    return `when ${random} < ${sum.toFixed(6)} then ${word === null ? 'null' : `'${word}'`}`
  })
  return `case ${whens.join(' ')} end`
}

const FRAMEWORKS = [['pytorch', 0.45], ['tensorflow', 0.18], ['scikit-learn', 0.13], ['jax', 0.08], ['xgboost', 0.05],
  ['scipy', 0.03], ['onnx', 0.02], ['mxnet', 0.005], ['chainer', 0.005], [null, 0.05]] as const

const FAMILIES = [['transformer', 0.4], ['convolutional', 0.22], ['gradient_boosting', 0.12], ['logistic_regression',
  0.1],
  ['diffusion', 0.06], ['graph_network', 0.05], ['random_forest', 0.03], ['gaussian_process', 0.015],
    ['biophysical_ode', 0.005]] as const

const STATES = [['promoted', 0.4], ['candidate', 0.45], ['rejected', 0.15]] as const

// a number from 0 to 1 that depends on nothing but the row and a word: the same on every server
const chance = (word: string): string =>
  `((('x' || substr(md5('${word}' || n), 1, 7))::bit(28)::int)::double precision / 268435456)`

const absent = (kind: string): string => `jsonb_build_object('absent', ${kind}, 'reason', 'the source does not say')`

const id = (n: string): string => `'model-' || md5('made-up ' || ${n})::uuid`

/** Rows n of one version: what the catalog would write for made-up models, with documents of 0.5 to 2 kB. */
const MODELS = `
  select n, ${id('n')} as id, n / ${VERSIONS} as lineage, n % ${VERSIONS} as version,
    ${chance('external')} < 0.3 as is_external,
    ${pick(chance('framework'), FRAMEWORKS)} as framework, ${pick(chance('family'), FAMILIES)} as family,
    case when ${chance('count')} < 0.75 then floor(exp(ln(100.0) + ${chance('size')} * ln(1e9)))::bigint end as parameters,
    case when n % ${VERSIONS} = ${VERSIONS - 1} then ${pick(chance('state'), STATES)}
      when ${chance('old')} < 0.3 then 'superseded' else 'candidate' end as state,
    'agent-' || floor(${chance('agent')} ^ 2 * 400)::int as agent,
    -- the first models of all are the bases, the first of them the most popular
    case when n >= 40 and ${chance('tuned')} < 0.3 then ${id(`floor(${chance('base')} ^ 3 * least(2000, n / 2))::int`)} end as base,
    timestamptz '2024-01-01T00:00:00Z' + n * (interval '700 days' / $3::int) as moment,
    round((1 - ${chance('accuracy')} ^ 2 * 0.6)::numeric, 4) as accuracy, round((${chance('loss')} * 3)::numeric,
      4) as loss,
    ${chance('measured')} < 0.35 as is_measured,
    (select string_agg(md5(n || ' ' || word), ' ') from generate_series(1, 4 + (n % 1009 * 7919) % 32) as word) as prose
  from generate_series($1::int, $2::int) as n where n % ${VERSIONS} = $4::int`

const DOCUMENT = `jsonb_strip_nulls(jsonb_build_object(
    'is_external', is_external, 'model_family', family,
    'framework', coalesce(to_jsonb(framework), ${absent("'not_reported'")}),
    'parameter_count', coalesce(to_jsonb(parameters),
      ${absent("case when family = 'biophysical_ode' then 'not_applicable' else 'not_reported' end")}),
    'training_data', prose, 'evaluation_dataset', 'a made-up hold-out of ' || family, 'evaluation_metrics', metrics,
    'base_model_id', base, 'training_config', jsonb_build_object('epochs', n % 100, 'optimizer', 'adam'),
    'external_source_url', case when is_external then 'https://models.invalid/' || id end,
    'external_source_version', case when is_external then md5(id) end))`

const METRICS = `case when is_measured then jsonb_build_object('accuracy', accuracy, 'loss', loss,
    'by split', jsonb_build_object('dev', round(accuracy * 0.99, 4), 'test', round(accuracy * 0.98, 4)))
  else ${absent("'not_reported'")} end`

const MADE = `with made as (${MODELS}), measured as (select *, ${METRICS} as metrics from made)`

const ARTIFACTS = `${MADE}
  insert into artifacts (id, artifact_type, title, created_by, metadata, version_number, parent_version_id, is_latest,
    lifecycle_state, origin_type, origin_url, created_at, updated_at)
  select id, 'model', 'Made-up ' || family || ' ' || lineage, agent, ${DOCUMENT}, version + 1,
    case when version > 0 then ${id('(n - 1)')} end, version = ${VERSIONS - 1}, 'active',
    case when is_external then 'external' else 'internal' end,
    case when is_external then 'https://models.invalid/' || id end, moment, moment
  from measured`

const MODEL_VERSIONS = `${MADE}
  insert into model_versions (artifact_id, is_external, external_source_url, external_source_version, base_model_id,
    trained_by, training_params_json, eval_metrics_json, promotion_state, promotion_notes, created_at,
    model_family, framework, parameter_count)
  select id, is_external, case when is_external then 'https://models.invalid/' || id end,
    case when is_external then md5(id) end, base, agent, jsonb_build_object('epochs', n % 100, 'optimizer', 'adam'),
    case when is_measured then metrics end, state, case when state = 'rejected' then 'made up' end, moment,
    family, framework, parameters
  from measured`

/**
 * Fills an empty, migrated database with made-up models by plain SQL, every trigger on: versions in lineages of four,
 * a third of them measured. The same rows for the same number.
 */
export async function fillWithModels(dataSource: DataSource, models: number, tell: (done: number) => void = () =>
  undefined): Promise<void> {
  for (let from = 0; from < models; from += BATCH) {
    const to = Math.min(from + BATCH, models) - 1
    // all artifacts first, because a base may be any; then a version after its parent, from which it has its lineage
    for (const statement of [ARTIFACTS, MODEL_VERSIONS]) {
      for (let version = 0; version < VERSIONS; version++) await dataSource.query(statement, [from, to, models,
        version])
    }
    tell(to + 1)
  }
}

/** The id of a made-up model. */
export async function madeUpId(dataSource: DataSource, n: number): Promise<string> {
  const [row] = await dataSource.query<{ id: string }[]>(`select ${id('$1::int')} as id`, [n])
  return row?.id ?? ''
}
