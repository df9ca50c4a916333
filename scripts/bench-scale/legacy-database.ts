import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { createDataSource } from '../../src/database/data-source'
import { fillLegacyModels } from '../scale/legacy-models'

const at = (server: string, name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href

/** What hand-written SQL is given ready-made: the new documents as texts, and what people or rules said beside them. */
const STAGED: Readonly<Record<string, string>> = {
  staged_documents: 'select artifact_id, document, schema_version, reason from metadata_revisions where revision = 1',
  staged_originals: 'select artifact_id, schema_version, reason from metadata_revisions where revision = 0',
  staged_pins: 'select artifact_id, trained_by, created_at from model_versions',
  staged_items: 'select * from review_items',
}

/** What `work` gives with a client of a database. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Databases full of made-up legacy models, all alike. */
export class LegacyDatabases {
  private made = 0

  private constructor(private readonly server: string, private readonly name: string) {}

  /** With the rows that a backfill will leave staged beside them. */
  static async make(server: string, rows: number): Promise<LegacyDatabases> {
    const databases = new LegacyDatabases(server, `bench_backfill_${process.pid}`)
    await withClient(server, client => client.query(`create database ${databases.name}`))
    const dataSource = await createDataSource({ url: at(server, databases.name) }).initialize()
    await dataSource.runMigrations()
    await dataSource.destroy()
    await fillLegacyModels(at(server, databases.name), rows)
    await databases.withCopy(url => databases.stage(url))
    return databases
  }

  /** What `work` gives for a database of its own, which is gone afterwards. */
  async withCopy<T>(work: (url: string) => Promise<T>): Promise<T> {
    const copy = `${this.name}_${this.made++}`
    await withClient(this.server, client => client.query(`create database ${copy} template ${this.name}`))
    try {
      return await work(at(this.server, copy))
    } finally {
      await withClient(this.server, client => client.query(`drop database ${copy} with (force)`))
    }
  }

  async drop(): Promise<void> {
    await withClient(this.server, client => client.query(`drop database if exists ${this.name} with (force)`))
  }

  private async stage(finished: string): Promise<void> {
    const dataSource = await createDataSource({ url: finished }).initialize()
    await backfill(dataSource, { vocabularies: loadVocabularies(), decisions: [] })
    await dataSource.destroy()
    await withClient(finished, source => withClient(at(this.server, this.name), async target => {
      for (const [table, rows] of Object.entries(STAGED)) {
        await source.query(`create table ${table} as ${rows}`)
        const { rows: columns } = await source.query<{ name: string; type: string }>(
          `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
            where attrelid = $1::regclass and attnum > 0 order by attnum`, [table])
        await target.query(`create table ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`)
        const into = target.query(copyFrom(`copy ${table} from stdin`))
        await pipeline(source.query(copyTo(`copy ${table} to stdout`)), into)
        await target.query(`analyze ${table}`)
      }
    }))
  }
}
