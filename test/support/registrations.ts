import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import type { RegisterModel } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { DataError } from '../../src/errors'
import { externalMetadata, internalMetadata } from './metadata'
import { stateOf } from './state'

/** What became of a request, without the words. */
export interface Told {
  readonly outcome: string
  readonly troubles: readonly (readonly [code: string, source: string | undefined, pointer: string | undefined])[]
}

/** What the database refuses of these tests' own accord: a title that no rule of the catalog knows. */
export const REFUSED_TITLE = 'refused by the database alone'

/** A rule of the adopted table that the catalog knows nothing of. */
export const refuseTitle = (dataSource: DataSource): Promise<unknown> =>
  dataSource.query(`alter table artifacts add constraint theirs check (title <> '${REFUSED_TITLE}')`)

const asTold = ({ outcome, troubles }: { outcome: string; troubles: DataError['troubles'] }): Told =>
  ({ outcome, troubles: troubles.map(({ code, where }) => [code, where.source, where.pointer] as const) })

type Register = (request: RegisterModel) => Promise<unknown>

async function toldOf(dataSource: DataSource, request: RegisterModel, register: Register): Promise<Told> {
  const there = await dataSource.query<unknown[]>('select from artifacts where id = $1', [request.id])
  try {
    await register(request)
    return { outcome: there.length > 0 ? 'unchanged' : 'registered', troubles: [] }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return asTold({ outcome: 'refused', troubles: error.troubles })
  }
}

/** Registers requests one after the other. */
export async function oneByOne(
  dataSource: DataSource, requests: readonly RegisterModel[],
  register: Register = request => new ModelCatalog(dataSource).registerModel(request),
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const request of requests) told.push(await toldOf(dataSource, request, register))
  return told
}

/** Registers requests by as many callers, who wait for each other before they start. */
export async function allAtOnce(
  dataSource: DataSource, requests: readonly RegisterModel[], register: Register,
): Promise<readonly Told[]> {
  let ready = 0
  let start = (): void => undefined
  const started = new Promise<void>(resolve => { start = resolve })
  return Promise.all(requests.map(request => toldOf(dataSource, request, async each => {
    ready += 1
    if (ready === requests.length) start()
    await started
    await register(each)
  })))
}

/** Registers them in bulk. */
export async function inBulk(
  dataSource: DataSource, requests: Iterable<RegisterModel>, batchSize = 2000,
): Promise<readonly Told[]> {
  const told: Told[] = []
  for await (const { index, ...outcome } of new ModelCatalog(dataSource).registerModels(requests, { batchSize })) {
    if (index !== told.length) throw new Error(`outcome ${index} came as number ${told.length}`)
    told.push(asTold(outcome))
  }
  return told
}

/** Every table of ours, without any moment at which a row was written. */
export async function timelessState(dataSource: DataSource): Promise<unknown> {
  const state = await stateOf(dataSource)
  return Object.fromEntries(Object.entries(state).map(([table, rows]) => [table, rows
    .map(row => JSON.stringify({ ...row as object, created_at: undefined })).sort()]))
}

/** Requests about few ids, so that they meet: valid, broken, repeated, changed, of bases before and behind them. */
export function randomRequests(prefix: string): fc.Arbitrary<readonly RegisterModel[]> {
  const id = fc.integer({ min: 0, max: 7 }).map(n => `${prefix}-${n}`)
  const named = fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) }, { weight: 4, arbitrary: id },
    { weight: 1, arbitrary: fc.constantFrom('nobody', 'a-data-set', 'removed', 'there') },
  )
  const withBase = fc.record({
    external: fc.boolean(), base: named, data: fc.option(fc.constantFrom('a-data-set', 'nobody'), { nil: undefined }),
    count: fc.constantFrom(1, 1, 1, 2, -1), text: fc.constantFrom('plain', 'tab\tline\nback\\slash', '\\N', '\\.', '🧬'),
  }).map(({ external, base, data, count, text }) => ({
    ...external ? externalMetadata() : internalMetadata(),
    parameter_count: count,
    extensions: { text },
    ...(base === undefined ? {} : { base_model_id: base }),
    ...(data === undefined ? {} : { evaluation_dataset: { artifact_id: data } }),
  }))
  const requests = fc.record({
    id: fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constantFrom('removed', 'there', 'a-data-set') }),
    title: fc.oneof({ weight: 12, arbitrary: fc.constant('A model') }, { weight: 1, arbitrary: fc.constantFrom('', REFUSED_TITLE) }),
    createdBy: fc.constant('somebody'),
    metadata: withBase,
    changelog: fc.option(fc.constant('first'), { nil: undefined }),
    code: fc.option(fc.constant({ repoUrl: 'https://code.invalid/x', commitSha: 'a'.repeat(40), entrypoint: 'train.py' }), { nil: undefined }),
    training: fc.option(fc.constant({ startedAt: '2024-01-01T00:00:00.123456Z', trainedBy: 'x' }), { nil: undefined }),
  })
  return fc.array(fc.tuple(requests, fc.option(fc.nat(20), { freq: 4 })), { minLength: 1, maxLength: 14 }).map(drawn =>
    // now and then one that was there before, as it was
    drawn.map(([request, again]) => drawn[again ?? -1]?.[0] ?? request) as unknown as readonly RegisterModel[])
}

/** A catalog with an id that is taken, one that is retired, and a data set. */
export async function furnish(dataSource: DataSource): Promise<void> {
  const catalog = new ModelCatalog(dataSource)
  await dataSource.query(`insert into artifacts (id, artifact_type, title) values ('a-data-set', 'dataset', 'A data set')`)
  for (const id of ['there', 'removed']) {
    await catalog.registerModel({ id, title: 'A model', createdBy: 'somebody', metadata: internalMetadata() })
  }
  await catalog.deleteModel('removed', { by: 'somebody', reason: 'for the test' })
  await refuseTitle(dataSource)
}
