import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Artifact, MetadataRevision, ModelVersion } from '../../generated/entities'
import type { RegisterModel } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { interleaved, perSecond, run, seconds, withSource, type Bench, type BenchRow } from './bench'
import { createManyOfPrisma } from './prisma'
import { madeUpRequests } from './requests'

/** The tables that a registration writes itself; triggers write the others. */
const TABLES = ['artifacts', 'model_versions', 'metadata_revisions'] as const
const ENTITIES = [Artifact, ModelVersion, MetadataRevision] as const

/** Contenders that take minutes for what takes others seconds are given this share of the rows. */
const SHARE_OF_SLOW = 10

const CHUNK = 1000

/** The requests of a file of JSON Lines: what is copied by others stands ready in files too. */
async function* requestsOf(file: string): AsyncGenerator<RegisterModel> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as RegisterModel
}

async function registerAll(url: string, file: string): Promise<void> {
  await withSource(url, async dataSource => {
    for await (const { outcome, troubles } of new ModelCatalog(dataSource).registerModels(requestsOf(file))) {
      if (outcome !== 'registered') throw new Error(`a made-up model was ${outcome}: ${JSON.stringify(troubles)}`)
    }
  })
}

const psql = (url: string, ...commands: readonly string[]): Promise<string> => run(
  ['psql', '-X', '-q', '-1', '-v', 'ON_ERROR_STOP=1', url, ...commands.flatMap(command => ['-c', command])])

/** The rows as entities, as whoever has no catalog would write them. */
async function insertByTypeorm(url: string, source: string, rows: number): Promise<number> {
  const all = await withSource(source, async dataSource => Promise.all(ENTITIES.map(entity => dataSource.getRepository(entity).find({
    take: rows, order: { [entity === Artifact ? 'id' : 'artifact_id']: 'ASC' } as never,
  }))))
  // a base may lie beyond the share: it is there all the same, and names nothing
  const [artifacts = [], versions = [], revisions = []] = all as [Artifact[], ModelVersion[], MetadataRevision[]]
  const withoutBase = versions.map(version => ({ ...version, base_model_id: null }))
  return withSource(url, async dataSource => rows / await seconds(async () => {
    for (const [i, some] of [artifacts, withoutBase, revisions].entries()) {
      for (let from = 0; from < some.length; from += CHUNK) {
        await dataSource.getRepository(ENTITIES[i] ?? Artifact).insert(some.slice(from, from + CHUNK) as never)
      }
    }
  }))
}

/**
 * Bulk registration against psql's \copy of the same final rows, TypeORM's insert and Prisma's createMany, each into a
 * new database with all constraints, indexes and triggers.
 */
export async function benchRegisterBulk(bench: Bench): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-scale-'))
  const file = (table: string): string => path.join(folder, `${table}.copy`)
  const slow = Math.max(CHUNK, Math.floor(bench.rows / SHARE_OF_SLOW))
  const inNew = async (work: (url: string) => Promise<number>): Promise<number> => {
    const url = await bench.database('bulk')
    try {
      return await work(url)
    } finally {
      await bench.drop('bulk')
    }
  }
  try {
    const source = await bench.database('source')
    const requests = path.join(folder, 'requests.jsonl')
    await pipeline(Readable.from((function* lines() {
      for (const request of madeUpRequests(bench.rows)) yield `${JSON.stringify(request)}\n`
    })()), createWriteStream(requests))
    await registerAll(source, requests)
    await psql(source, ...TABLES.map(table => `\\copy ${table} to '${file(table)}'`))
    const prisma = await createManyOfPrisma(folder, source, slow)
    if ('why' in prisma) bench.tell(`Prisma was not measured: ${prisma.why}`)
    const medians = await interleaved(bench, {
      bulk: () => inNew(async url => bench.rows / await seconds(() => registerAll(url, requests))),
      copy: () => inNew(async url => bench.rows
        / await seconds(() => psql(url, ...TABLES.map(table => `\\copy ${table} from '${file(table)}'`)))),
      typeorm: () => inNew(url => insertByTypeorm(url, source, slow)),
      ...('why' in prisma ? {} : { prisma: () => inNew(url => prisma.measure(url)) }),
    } as Record<'bulk' | 'copy' | 'typeorm' | 'prisma', () => Promise<number>>)
    const row = (against: string, rate: number, bar: number): BenchRow => ({
      what: `registerModels, ${bench.rows} models`, measured: perSecond(medians.bulk), against,
      baseline: Number.isFinite(rate) ? perSecond(rate) : 'not measured',
      ratio: Number.isFinite(rate) ? medians.bulk / rate : null, bar,
    })
    return [
      row('psql \\copy of the same rows', medians.copy, 0.7),
      row(`TypeORM insert(${CHUNK}), ${slow} models`, medians.typeorm, 5),
      row(`Prisma createMany, ${slow} models`, medians.prisma ?? NaN, 10),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await bench.drop('source')
  }
}
