import 'reflect-metadata'
import type { DataSource, DataSourceOptions, Logger } from 'typeorm'
import * as entities from '../../generated/entities'
import { migrations } from '../../migrations'
import { engineNamed, type Engine } from './engines/engine'
import { EmbeddedDataSource } from './embedded-data-source'
import { historyTable } from './history'
import { silentLogger } from './loggers'
import { DEFAULT_WAIT_MS, placeOf } from './place'
import { ServerDataSource } from './server-data-source'

type Class = new () => object

/** Which database; without `url` and `dir` the environment says. */
export interface DataSourceSettings {
  /** `postgres://…`: a server. Default `DATABASE_URL`. */
  readonly url?: string
  /** A folder for the embedded database. Default `MODEL_ARTIFACTS_DIR`, else `.data/pglite`. */
  readonly dir?: string
  /** What migrations emit their statements for. Default at a `url`: `MODEL_ARTIFACTS_ENGINE`; else `postgresql`. */
  readonly engine?: Engine
  /** How long to wait, in milliseconds, for another process that has the folder open or migrates. Default 60,000. */
  readonly waitMs?: number
  /** How many connections to a server are open at most, from 1; who asks for one more waits. Default 10. */
  readonly connections?: number
  /** What hears of queries and migrations. Default: nothing. */
  readonly logger?: Logger
  /** Entities beside the toolkit's own, such as `generated/entities` of another type of artifacts. */
  readonly entities?: readonly Class[] | Readonly<Record<string, Class>>
  /** Migrations beside the toolkit's own, which have run before them on a new database. */
  readonly migrations?: readonly Class[]
}

const isClass = (value: unknown): value is Class => typeof value === 'function'

const shared = {
  migrationsTableName: historyTable,
  installExtensions: false,
}

/**
 * A data source, not yet connected: a server when a URL is known, else the embedded database. `dir` wins over
 * `DATABASE_URL`. Its `initialize`, `runMigrations` and `undoLastMigration` throw the toolkit's own errors.
 *
 * @throws UsageError `engine/unknown`
 */
export function createDataSource(settings: DataSourceSettings = {}): DataSource {
  const { waitMs = DEFAULT_WAIT_MS, logger = silentLogger } = settings
  const place = placeOf(settings)
  const options: Partial<DataSourceOptions> = {
    ...shared,
    entities: [entities, settings.entities ?? []].flatMap((some) => Object.values(some).filter(isClass)),
    migrations: [...migrations, ...settings.migrations ?? []],
    logger,
  }
  if ('url' in place) {
    const pool = settings.connections === undefined ? {} : { poolSize: settings.connections }
    return new ServerDataSource(place.url, waitMs, { ...options, ...pool } as Partial<DataSourceOptions>, engineNamed(settings.engine))
  }
  // the variable speaks of a server; the embedded database is PostgreSQL, and what it runs for another engine can be read
  return new EmbeddedDataSource(place.dir, waitMs, options, settings.engine)
}
