// A program for tests: a JSON order. Writes to a catalog as one of several processes, says `ready` before it begins, and
// at the end what it did, as JSON.
import type { DataSource } from 'typeorm'
import { checkVersionRequest } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { registerModelVersion } from '../../src/catalog/versions/register-version'
import { createDataSource } from '../../src/database/data-source'
import { DataError } from '../../src/errors'
import { internalMetadata } from '../support/metadata'

/** What a writer is told to do. */
export interface Order {
  readonly url: string
  readonly work: 'number' | 'count' | 'churn' | 'once'
  /** Ids of models it works on: parents of versions, or models whose counters it raises. */
  readonly ids: readonly string[]
  /** Writers at once in this process. */
  readonly writers: number
  /** Operations of each writer. */
  readonly operations: number
  /** For `once`. */
  readonly operation?: 'register' | 'update' | 'delete'
}

/** How often it did what. */
export type Tally = Record<string, number>

const by = { by: 'writer', reason: 'a test' }
const request = { createdBy: 'writer', metadata: internalMetadata() }
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T
const add = (tally: Tally, name: string): number => tally[name] = (tally[name] ?? 0) + 1

/** Registers versions after any of `ids`; every sixth time the transaction is rolled back after all its statements. */
async function number(catalog: ModelCatalog, { ids, operations }: Order, tally: Tally): Promise<void> {
  for (let i = 0; i < operations; i++) {
    if (Math.random() < 1 / 6) {
      await catalog.transaction(async manager => {
        await registerModelVersion(manager, pick(ids), checkVersionRequest(request))
        throw new Error('rolled back')
      }).catch((error: Error) => add(tally, error.message))
    } else {
      await catalog.registerModelVersion(pick(ids), request)
      add(tally, 'registered')
    }
  }
}

/** Reads a counter in the metadata and writes it back raised by 1, with the hash of what it read. */
async function count(catalog: ModelCatalog, { ids, operations }: Order, tally: Tally): Promise<void> {
  for (let i = 0; i < operations; i++) {
    const id = pick(ids)
    const { artifact, metadataHash } = await catalog.getModel(id)
    const { extensions } = artifact.metadata as { extensions?: { counter?: number } }
    const counter = (extensions?.counter ?? 0) + 1
    try {
      await catalog.updateMetadata(id, { extensions: { counter } }, { ...by, ifHash: String(metadataHash) })
      add(tally, 'raised')
      add(tally, id)
    } catch (error) {
      if (!(error instanceof DataError) || error.code !== 'model/stale') throw error
      add(tally, 'stale')
    }
  }
}

/** Registers, changes and deletes versions until it is killed. */
async function churn(catalog: ModelCatalog, { ids, operations }: Order, tally: Tally): Promise<void> {
  for (let i = 0; i < operations; i++) {
    const { artifact: { id } } = await catalog.registerModelVersion(pick(ids), request)
    await catalog.updateMetadata(id, { parameter_count: i, benchmark_id: `b-${i}` }, by)
    if (Math.random() < 0.5) await catalog.deleteModel(id, by)
    add(tally, 'rounds')
  }
}

/** One operation on the first of `ids`. */
async function once(catalog: ModelCatalog, { ids: [id = ''], operation }: Order, tally: Tally): Promise<void> {
  if (operation === 'register') await catalog.registerModelVersion(id, { ...request, id: `${id}-next`, tag: 'next' })
  else if (operation === 'update') await catalog.updateMetadata(id, { framework: 'jax', benchmark_id: 'b' }, by)
  else await catalog.deleteModel(id, by)
  add(tally, 'done')
}

const WORK = { number, count, churn, once }

/** Does what an order says. */
export async function fulfil(dataSource: DataSource, order: Order): Promise<Tally> {
  const tally: Tally = {}
  const catalog = new ModelCatalog(dataSource)
  await Promise.all(Array.from({ length: order.writers }, () => WORK[order.work](catalog, order, tally)))
  return tally
}

async function main(text: string): Promise<void> {
  const order = JSON.parse(text) as Order
  const dataSource = await createDataSource({ url: order.url }).initialize()
  console.log('ready')
  console.log(JSON.stringify(await fulfil(dataSource, order)))
  await dataSource.destroy()
}

if (require.main === module) void main(process.argv[2] ?? '')
