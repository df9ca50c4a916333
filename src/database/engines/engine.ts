import { UsageError } from '../../errors'

/** The engines that migrations know: PostgreSQL itself, and those that speak its protocol. */
export const ENGINES = ['postgresql', 'aurora', 'citus', 'yugabytedb', 'cockroachdb'] as const

/** One of them; `postgresql` unless somebody says otherwise. */
export type Engine = typeof ENGINES[number]

/** Where the environment names the engine. */
export const ENGINE_VARIABLE = 'MODEL_ARTIFACTS_ENGINE'

/**
 * The engine that a setting or the environment names.
 * @throws UsageError `engine/unknown`
 */
export function engineNamed(setting: string | undefined): Engine {
  // A variable that is set to nothing means the same as one that is not set.
  const name = setting ?? (process.env[ENGINE_VARIABLE] || 'postgresql')
  const engine = ENGINES.find(each => each === name)
  if (engine !== undefined) return engine
  throw new UsageError({
    code: 'engine/unknown',
    where: { source: setting === undefined ? ENGINE_VARIABLE : 'engine' },
    what: `${JSON.stringify(name)} is no engine that the migrations know`,
    why: `they know ${ENGINES.join(', ')}`,
    fix: 'name one of them; any PostgreSQL, also a managed one, is postgresql',
  })
}
