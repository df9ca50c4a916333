import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion } from '../../generated/entities'
import { run, withSource } from './bench'

/** What measures Prisma in rows a second, or why it cannot be measured here. */
export type PrismaBench = { readonly measure: (url: string) => Promise<number> } | { readonly why: string }

const PACKAGES = ['prisma@7', '@prisma/client@7', '@prisma/adapter-pg@7']

/** Prisma's own type for each type of a column. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'String', boolean: 'Boolean', integer: 'Int', bigint: 'BigInt', 'double precision': 'Float', jsonb: 'Json',
  timestamptz: 'DateTime', 'timestamp with time zone': 'DateTime',
}

/** The tables as Prisma's schema has them, with the columns of the entities. */
function prismaSchema(dataSource: DataSource): string {
  const models = [Artifact, ModelVersion, MetadataRevision].map(entity => {
    const { tableName, columns } = dataSource.getMetadata(entity)
    const fields = columns.map(({ databaseName, type, isNullable }) =>
      `  ${databaseName} ${TYPES[String(type)] ?? 'String'}${isNullable ? '?' : ''}${TYPES[String(type)] === 'DateTime' ? ' @db.Timestamptz(6)' : ''}`)
    const key = columns.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName).join(', ')
    return `model ${tableName} {\n${fields.join('\n')}\n  @@id([${key}])\n}`
  })
  return [
    'generator client {\n  provider = "prisma-client-js"\n}', 'datasource db {\n  provider = "postgresql"\n}', ...models,
  ].join('\n\n')
}

/** Runs in the folder that Prisma is installed into: reads the rows, then times createMany alone. */
const PROGRAM = `
const { PrismaClient } = require('@prisma/client')
const { PrismaPg } = require('@prisma/adapter-pg')
const { Client } = require('pg')
const [source, url, rows] = process.argv.slice(2)
async function main() {
  const client = new Client({ connectionString: source })
  await client.connect()
  const read = async (table, key) => (await client.query('select * from ' + table + ' order by ' + key + ' limit ' + rows)).rows
  const all = [['artifacts', await read('artifacts', 'id')], ['model_versions', await read('model_versions', 'artifact_id')],
    ['metadata_revisions', await read('metadata_revisions', 'artifact_id')]]
  await client.end()
  // a base may lie beyond the share
  for (const row of all[1][1]) { row.base_model_id = null; if (row.parameter_count !== null) row.parameter_count = BigInt(row.parameter_count) }
  for (const [, some] of all) for (const row of some) for (const name of Object.keys(row)) {
    if (row[name] === null) delete row[name]
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  await prisma.$connect()
  const start = performance.now()
  for (const [table, some] of all) {
    for (let from = 0; from < some.length; from += 1000) await prisma[table].createMany({ data: some.slice(from, from + 1000) })
  }
  const seconds = (performance.now() - start) / 1000
  await prisma.$disconnect()
  process.stdout.write(String(all[0][1].length / seconds))
}
main().catch(error => { process.stderr.write(String(error.stack)); process.exitCode = 1 })
`

/** Installs Prisma into a folder of its own, never as a dependency, and makes its client there. */
export async function createManyOfPrisma(folder: string, source: string, rows: number): Promise<PrismaBench> {
  const home = path.join(folder, 'prisma')
  mkdirSync(home)
  try {
    writeFileSync(path.join(home, 'package.json'), '{"private": true}')
    writeFileSync(path.join(home, 'schema.prisma'), await withSource(source, async dataSource => prismaSchema(dataSource)))
    writeFileSync(path.join(home, 'bench.cjs'), PROGRAM)
    await run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], { cwd: home })
    // the client is made by WebAssembly: the engine for migrations is looked for, downloaded where it is not, and not used
    const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' }
    await run([path.join(home, 'node_modules/.bin/prisma'), 'generate', '--schema', 'schema.prisma'], { cwd: home, env })
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
  return {
    measure: async url => Number(await run([process.execPath, 'bench.cjs', source, url, String(rows)], { cwd: home })),
  }
}
