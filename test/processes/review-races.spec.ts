import { expect } from 'chai'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { ReviewItem } from '../../generated/entities'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { listReviewItems } from '../../src/catalog/review-list'
import { createDataSource } from '../../src/database/data-source'
import { valueAt } from '../../src/json-pointer'
import { legacyRows } from '../support/legacy-rows'
import { loader, projectFolder } from '../support/run'
import { internalMetadata } from '../support/metadata'
import { reviewContext } from '../support/review'
import { servers, type TestDatabase } from '../support/servers'
import type { Done, Orders, Task } from './review-worker'

const PROCESSES = 10
const REVIEWERS = 50
const ADOPTED = 40
const EXTERNAL = 10

const server = servers().find(({ embedded }) => !embedded)

interface Worker {
  readonly child: ChildProcess
  readonly done: Done[]
  send(orders: Orders): void
}

async function start(database: TestDatabase): Promise<Worker> {
  const child = spawn(process.execPath,
    ['-r', loader, path.join(__dirname, 'review-worker.ts')],
    { cwd: projectFolder, env: { ...process.env, ...database.env }, stdio: ['pipe', 'pipe', 'inherit'] })
  const done: Done[] = []
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve, reject) => {
    ready = resolve
    child.once('exit', code => reject(new Error(`a worker ended with ${code}`)))
  })
  createInterface({ input: child.stdout }).on('line', line => {
    if (line === 'ready') ready()
    else done.push(JSON.parse(line) as Done)
  })
  await isReady
  child.removeAllListeners('exit')
  return { child, done, send: orders => child.stdin.end(`${JSON.stringify(orders)}\n`) }
}

async function fill(dataSource: DataSource): Promise<void> {
  await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, metadata)
     select 'race-' || lpad(n::text, 3, '0'), 'model', 'race', 'internal',
            $1::jsonb || jsonb_build_object('parameter_count', n || 'M', 'training_data', 'tbd') from generate_series(1, $2) n
     union all
     select 'away-' || lpad(n::text, 3, '0'), 'model', 'race', 'external', '{"model_family": "x", "framework": "y"}'
       from generate_series(1, $3) n`,
    [JSON.stringify(internalMetadata()), ADOPTED, EXTERNAL])
  await backfill(dataSource, reviewContext)
}

interface Logged {
  readonly item_id: string
  readonly event: string
  readonly by: string
}

const SETTLING = ['/parameter_count', '/training_data', '/external_source_url', '/external_source_version']

/** What the reviewer of this number says on an item: everybody something else. */
function valueOf(pointer: string, number: number): unknown {
  return pointer === '/parameter_count' ? 1000 + number : pointer === '/training_data' ? `corpus ${number}`
    : pointer === '/external_source_url' ? `https://models.invalid/${number}` : `v1.0.${number}`
}

describe('reviewers in several processes', function () {
  this.timeout(600_000)
  let database: TestDatabase
  let dataSource: DataSource

  before(async function () {
    if (server === undefined) return this.skip()
    database = await server.migrated()
    dataSource = await createDataSource(database.settings).initialize()
    await fill(dataSource)
  })
  after(async () => {
    await dataSource?.destroy()
    await database?.drop()
  })

  const logged = (): Promise<readonly Logged[]> =>
    dataSource.query<Logged[]>('select item_id, event, by from review_events order by item_id, sequence')

  it('give every item one answer, whatever they say at the same moment', async () => {
    const items = (await listReviewItems(dataSource.manager)).filter(({ pointer }) => SETTLING.includes(pointer))
    expect(items).to.have.length(2 * ADOPTED + 4 * EXTERNAL)
    const tasksOf = (number: number): readonly Task[] => {
      const tasks = items.map(({ id, pointer }, i): Task => ({
        kind: pointer === '/training_data' && (i + number) % 4 === 0 ? 'reject' : 'resolve',
        answers: [{ item: id, value: valueOf(pointer, number) }],
      }))
      // half of them from the other end: who comes first changes in the middle
      return number % 2 === 0 ? tasks : tasks.toReversed()
    }
    const workers = await Promise.all(Array.from({ length: PROCESSES }, () => start(database)))
    const names = Array.from({ length: REVIEWERS }, (_, number) => `reviewer-${number}`)
    const ended = workers.map(({ child }) => once(child, 'exit'))
    workers.forEach(({ send }, process) => send(Object.fromEntries(names.flatMap((name, number) =>
      (number % PROCESSES === process ? [[name, tasksOf(number)]] : [])))))
    expect((await Promise.all(ended)).map(([code]) => code as number)).to.deep.equal(workers.map(() => 0))

    const done = workers.flatMap(worker => worker.done)
    expect(done).to.have.length(REVIEWERS * items.length)
    const winners = new Map<string, { by: string; task: Task }[]>()
    for (const { by, task, code } of done) {
      const number = Number(by.split('-')[1])
      const given = tasksOf(number)[task]
      const item = given?.answers[0]?.item ?? ''
      if (code === '' && given !== undefined) winners.set(item, [...(winners.get(item) ?? []), { by, task: given }])
      else expect(['review/closed', 'review/answered-differently']).to.include(code)
    }
    const events = await logged()
    const after = new Map((await dataSource.manager.createQueryBuilder(ReviewItem, 'i').getMany()).map(item => [item.id, item]))
    let anomalies = 0
    for (const { id, artifact_id: artifactId, pointer } of items) {
      const [winner, second] = winners.get(id) ?? []
      const mine = events.filter(event => event.item_id === id).map(({ event, by }) => `${event} ${by}`)
      const row = after.get(id)
      const { artifact } = await new ModelCatalog(dataSource).getModel(artifactId)
      const rejected = winner?.task.kind === 'reject'
      const expected = rejected ? { absent: 'not_reported', reason: `rejected by ${winner.by}` }
        : valueOf(pointer, Number(winner?.by.split('-')[1]))
      const steps = rejected ? [`rejected ${winner.by}`] : [`answered ${winner?.by}`]
      const isRight = winner !== undefined && second === undefined &&
        JSON.stringify(valueAt(artifact.metadata, pointer)) === JSON.stringify(expected) &&
        row?.answered_by === winner.by && row.status === (rejected ? 'rejected' : 'resolved') &&
        mine.filter(step => /^(answered|rejected)/.test(step)).join() === steps.join() &&
        mine.filter(step => step.startsWith('resolved')).length === (rejected ? 0 : 1)
      if (!isRight) {
        anomalies++
        console.log({ id, pointer, winner, second, mine, row })
      }
    }
    const refusals = done.filter(({ code }) => code !== '').length
    console.log(`      ${done.length} answers by ${REVIEWERS} reviewers in ${PROCESSES} processes to ${items.length} items: ` +
      `${done.length - refusals} taken, ${refusals} refused, ${anomalies} anomalies`)
    expect(anomalies).to.equal(0)
  })

  it('hold an item one at a time', async () => {
    await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, origin_type, metadata) select 'claim-' || n, 'model', 'c', 'internal', $1::jsonb from generate_series(1, 20) n",
      [JSON.stringify({ ...internalMetadata(), parameter_count: '9M' })])
    await backfill(dataSource, reviewContext)
    const items = (await listReviewItems(dataSource.manager)).filter(({ artifact_id: id }) => id.startsWith('claim-'))
    expect(items).to.have.length(20)
    const workers = await Promise.all(Array.from({ length: PROCESSES }, () => start(database)))
    const ended = workers.map(({ child }) => once(child, 'exit'))
    const tasks = items.map(({ id }): Task => ({ kind: 'claim', answers: [{ item: id }] }))
    workers.forEach(({ send }, process) => send(Object.fromEntries(Array.from({ length: REVIEWERS / PROCESSES }, (_, i) =>
      [`claimer-${process}-${i}`, i % 2 === 0 ? tasks : tasks.toReversed()]))))
    await Promise.all(ended)
    const done = workers.flatMap(worker => worker.done)
    expect(done).to.have.length(REVIEWERS * items.length)
    const taken = done.filter(({ code }) => code === '')
    expect(taken).to.have.length(items.length)
    expect(new Set(done.map(({ code }) => code))).to.deep.equal(new Set(['', 'review/claimed']))
    const claims = (await logged()).filter(({ event }) => event === 'claimed')
    expect(claims).to.have.length(items.length)
    expect(new Set(claims.map(({ item_id: id }) => id)).size).to.equal(items.length)
    console.log(`      ${done.length} claims of ${items.length} items: ${taken.length} taken, ${done.length - taken.length} refused`)
  })

  it('leave the old or the new state when they are killed', async () => {
    const pairs = 160
    await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, metadata)
       select 'kill-' || lpad(n::text, 3, '0'), 'model', 'kill', 'internal',
              $1::jsonb || '{"parameter_count": "3M", "training_data": "tbd"}' from generate_series(1, $2) n`,
      [JSON.stringify(internalMetadata()), pairs])
    await backfill(dataSource, reviewContext)
    let kills = 0
    let halves = 0
    for (let round = 0; round < 8; round++) {
      const open = (await listReviewItems(dataSource.manager)).filter(({ artifact_id: id }) => id.startsWith('kill-'))
      const models = [...new Set(open.map(({ artifact_id: id }) => id))]
      const worker = await start(database)
      worker.send({ victim: models.map((id): Task => ({
        kind: 'resolve',
        answers: open.filter(({ artifact_id: of }) => of === id).map(({ id: item, pointer }) =>
          ({ item, value: pointer === '/parameter_count' ? 3_000_000 : 'a corpus' })),
      })) })
      const ended = once(worker.child, 'exit')
      // killed some way into a transaction: after a few that are done, and a few milliseconds more each round
      while (worker.done.length < 5 && worker.child.exitCode === null) await new Promise(tick => { setTimeout(tick, 1) })
      await new Promise(tick => { setTimeout(tick, round * 3) })
      if (worker.child.exitCode === null && worker.child.kill('SIGKILL')) kills++
      await ended
      const rows = await dataSource.query<{ id: string; document: unknown; state: string }[]>(
        `select a.id, a.metadata as document, concat_ws(' ',
           (select count(*) from review_items i where i.artifact_id = a.id and i.status = 'open'),
           (select count(*) from review_items i where i.artifact_id = a.id and i.status = 'resolved' and i.answered_by = 'victim'),
           (select max(revision) from metadata_revisions r where r.artifact_id = a.id),
           (select count(*) from review_events e where e.artifact_id = a.id and e.event = 'answered'),
           (select count(*) from review_events e where e.artifact_id = a.id and e.event = 'resolved')) as state
         from artifacts a where a.id like 'kill-%' order by a.id`)
      for (const { id, document, state } of rows) {
        const isNew = valueAt(document, '/parameter_count') === 3_000_000 && valueAt(document, '/training_data') === 'a corpus'
        const isOld = valueAt(document, '/parameter_count/absent') === 'under_review' &&
          valueAt(document, '/training_data/absent') === 'under_review'
        if (!(isNew && state === '0 2 2 2 2') && !(isOld && state === '2 0 1 0 0')) {
          halves++
          console.log({ id, document, state })
        }
      }
    }
    console.log(`      ${kills} reviewers killed, ${pairs} models looked at after each: ${halves} in between`)
    expect(kills).to.equal(8)
    expect(halves).to.equal(0)
  })
})
