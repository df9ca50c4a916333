import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { Artifact, ModelVersion } from '../../generated/entities'
import { bulkColumns } from '../../src/catalog/core/bulk-columns'
import { checkRequest, type RegisterModel } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { rowsOf } from '../../src/catalog/register-model'
import { interleaved, quantile, withSource, type Bench, type BenchRow } from './bench'
import { madeUpRequest } from './requests'

const CALLERS = [1, 8, 32] as const

/** Registrations of one repeat at so many callers. */
const REGISTRATIONS = 2000

interface Latencies {
  readonly rate: number
  readonly milliseconds: readonly number[]
}

/** Runs work over numbers by so many callers at once. */
async function byCallers(callers: number, from: number, work: (n: number, caller: number) => Promise<unknown>): Promise<Latencies> {
  const milliseconds: number[] = []
  let next = from
  const start = performance.now()
  await Promise.all(Array.from({ length: callers }, async (_, caller) => {
    for (let n = next++; n < from + REGISTRATIONS; n = next++) {
      const began = performance.now()
      await work(n, caller)
      milliseconds.push(performance.now() - began)
    }
  }))
  return { rate: REGISTRATIONS / ((performance.now() - start) / 1000), milliseconds }
}

// the base of a made-up one may not be there yet: these name none
const alone = (n: number, prefix: string): RegisterModel => {
  const request = madeUpRequest(n, prefix)
  const { base_model_id: _, ...metadata } = request.metadata as Record<string, unknown>
  return { ...request, metadata }
}

/** Opens as many connections as there are callers: the baseline has its own open, and idle ones are closed meanwhile. */
async function openAll(dataSource: DataSource, callers: number): Promise<void> {
  const runners = Array.from({ length: callers }, () => dataSource.createQueryRunner())
  await Promise.all(runners.map(runner => runner.connect()))
  await Promise.all(runners.map(runner => runner.release()))
}

/** The rows of both tables, ready to be sent: making them is not part of the baseline. */
async function preparedInserts(url: string): Promise<(request: RegisterModel) => readonly { name: string; text: string; values: (string | null)[] }[]> {
  return withSource(url, async ({ manager }) => {
    const columns = [Artifact, ModelVersion].map(entity => bulkColumns(manager, entity))
    return request => {
      const { artifact, row } = rowsOf(checkRequest(request))
      return [artifact, { artifact_id: artifact.id, ...row }].map((values, i) => {
        const given = (columns[i] ?? []).filter(({ name }) => (values as Record<string, unknown>)[name] !== undefined)
        const table = i === 0 ? 'artifacts' : 'model_versions'
        return {
          name: `${table} ${given.map(({ name }) => name).join()}`.slice(0, 60) + String(given.length),
          text: `insert into ${table} (${given.map(({ name }) => name).join(', ')}) values (${given.map((_, j) => `$${j + 1}`).join(', ')})`,
          values: given.map(({ name, textOf }) => textOf((values as Record<string, unknown>)[name])),
        }
      })
    }
  })
}

/** registerModel one by one against two plain prepared INSERTs in one transaction, with several callers at once. */
export async function benchRegisterSingle(bench: Bench): Promise<readonly BenchRow[]> {
  const url = await bench.database('single')
  const inserts = await preparedInserts(url)
  const rows: BenchRow[] = []
  let from = 0
  for (const callers of CALLERS) {
    const all: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] }
    const measured = async (name: 'ours' | 'plain', work: () => Promise<Latencies>): Promise<number> => {
      const { rate, milliseconds } = await work()
      from += REGISTRATIONS
      all[name].push(...milliseconds)
      return rate
    }
    const rates = await withSource(url, async dataSource => {
      const catalog = new ModelCatalog(dataSource)
      const clients = await Promise.all(Array.from({ length: callers }, async () => {
        const client = new Client({ connectionString: url })
        await client.connect()
        return client
      }))
      const ours = (): Promise<number> => measured('ours', async () => {
        const first = from
        const ready = Array.from({ length: REGISTRATIONS }, (_, i) => alone(first + i, 'single'))
        await openAll(dataSource, callers)
        return byCallers(callers, first, n => catalog.registerModel(ready[n - first] as RegisterModel))
      })
      const plain = (): Promise<number> => measured('plain', async () => {
        const first = from
        const ready = Array.from({ length: REGISTRATIONS }, (_, i) => inserts(alone(first + i, 'single')))
        return byCallers(callers, first, async (n, caller) => {
          const client = clients[caller]
          await client?.query('begin')
          for (const insert of ready[n - first] ?? []) await client?.query(insert)
          await client?.query('commit')
        })
      })
      // whoever registers one by one is a process that has been running for long: the first repeat of each is forgotten
      await ours()
      await plain()
      all.ours.length = all.plain.length = 0
      const result = await interleaved(bench, { ours, plain })
      await Promise.all(clients.map(client => client.end()))
      return result
    }, { connections: callers })
    const told = (name: 'ours' | 'plain'): string => `${Math.round(rates[name])}/s, p50 ${quantile(all[name], 0.5).toFixed(1)} ms, p99 ${
      quantile(all[name], 0.99).toFixed(1)} ms`
    rows.push({
      what: `registerModel, ${callers} at once`, measured: told('ours'), against: 'two prepared INSERTs, one transaction',
      baseline: told('plain'), ratio: rates.ours / rates.plain, bar: 1,
    })
  }
  await bench.drop('single')
  return rows
}
