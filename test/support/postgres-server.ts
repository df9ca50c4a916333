import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { createDataSource } from '../../src/database/data-source'
import type { Binaries } from './binaries'
import { atEnd } from './hooks'
import { startServer, type OwnServer } from './own-server'
import type { TestDatabase, TestServer } from './servers'

type Source = { readonly url: string } | { readonly binaries: Binaries }

const withName = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

/** A PostgreSQL server: the one at a URL, or one that is started on first use and removed after all tests. */
export function postgresServer(label: string, source: Source): TestServer {
  const run = `model_artifacts_test_${randomBytes(4).toString('hex')}`
  const made = new Set<string>()
  let own: OwnServer | undefined
  let url: Promise<string> | undefined
  let template: Promise<string> | undefined
  let count = 0

  const start = async (): Promise<string> => {
    if ('url' in source) return source.url
    own = await startServer(source.binaries)
    return own.url
  }
  const execute = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: await (url ??= start()) })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  const create = async (from: string): Promise<string> => {
    const name = `${run}_${count += 1}`
    await execute(`CREATE DATABASE ${name} TEMPLATE ${from}`)
    made.add(name)
    return name
  }
  const remove = async (name: string): Promise<void> => {
    await execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    made.delete(name)
  }
  const database = async (name: string): Promise<TestDatabase> => {
    const address = withName(await (url ??= start()), name)
    return {
      settings: { url: address },
      env: { DATABASE_URL: address, MODEL_ARTIFACTS_DIR: '' },
      drop: () => remove(name),
    }
  }
  const migrate = async (): Promise<string> => {
    const name = await create('template0')
    const dataSource = createDataSource((await database(name)).settings)
    await dataSource.initialize()
    await dataSource.runMigrations()
    await dataSource.destroy()
    return name
  }

  atEnd(async () => {
    if (own === undefined) for (const name of made) await remove(name)
    await own?.stop()
  })
  return {
    label,
    embedded: false,
    migrated: async () => database(await create(await (template ??= migrate()))),
    empty: async () => database(await create('template0')),
  }
}
