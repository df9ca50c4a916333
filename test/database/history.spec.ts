import { expect } from 'chai'
import { historyTroubles, readHistory } from '../../src/database/history'
import { migrations } from '../../migrations'
import { forEachDatabase } from '../support/for-each-database'
import { refusalOf } from '../support/errors'

const known = [
  { name: 'A1776384000001', timestamp: 1776384000001 },
  { name: 'B1776384000002', timestamp: 1776384000002 },
  { name: 'C1776384000003', timestamp: 1776384000003 },
]
const executed = (...names: string[]) => names.map((name, index) => ({
  id: index + 1, name, timestamp: Number(name.slice(-13)),
}))
const codes = (...names: string[]): string[] =>
  historyTroubles({ executed: executed(...names), known }).map(({ code, what }) => `${code} ${what.split(' ', 1)[0]}`)

describe('historyTroubles', () => {
  it('finds nothing wrong with none, some and all migrations run in their order', () => {
    for (const count of [0, 1, 2, 3]) expect(codes(...known.slice(0, count).map(({ name }) => name))).to.deep.equal([])
  })

  it('names a migration that only the database knows', () => {
    expect(codes('A1776384000001', 'X1776384000009', 'B1776384000002')).to.include(
      'migration/history-missing X1776384000009')
  })

  it('names a migration that was left out', () => {
    expect(codes('A1776384000001', 'C1776384000003')).to.deep.equal(['migration/history-out-of-order B1776384000002'])
  })

  it('names a migration that ran after a later one', () => {
    expect(codes('B1776384000002', 'A1776384000001')).to.deep.equal(['migration/history-out-of-order A1776384000001'])
  })
})

describe('a history with migrations beside those of the toolkit', () => {
  const theirs = { name: 'T1795000000005', timestamp: 1795000000005, isForeign: true }
  const earlier = { name: 'S1795000000001', timestamp: 1795000000001, isForeign: true }
  const told = (names: readonly string[], more: readonly (typeof theirs)[]): readonly string[] =>
    historyTroubles({ executed: executed(...names), known: [...known, ...more] }).map(({ what }) => what.split(' ', 1)[0] ?? '')

  it('takes a new migration of the toolkit after theirs, which it need not know', () => {
    expect(told(['A1776384000001', 'B1776384000002', theirs.name], [theirs])).to.deep.equal([])
    expect(told(['A1776384000001', 'B1776384000002', theirs.name, 'C1776384000003'], [theirs])).to.deep.equal([])
  })

  it('still has an order among theirs, and one among its own', () => {
    expect(told(['A1776384000001', theirs.name], [earlier, theirs])).to.deep.equal([earlier.name])
    expect(told(['A1776384000001', theirs.name, earlier.name], [earlier, theirs])).to.deep.equal([earlier.name])
    expect(told([theirs.name, 'A1776384000001', 'C1776384000003'], [theirs])).to.deep.equal(['B1776384000002'])
  })

  it('knows theirs by a slash in the name where it is not given them, and takes no other for theirs', () => {
    expect(told(['A1776384000001', `dataset/${theirs.name}`, 'B1776384000002'], [])).to.deep.equal([])
    expect(told(['A1776384000001', theirs.name], [])).to.include(theirs.name)
  })
})

describe('the history of a database', () => forEachDatabase(({ empty, fresh, connect }) => {
  it('is empty where nothing has run, and reading it writes nothing', async () => {
    const dataSource = await connect(await empty())
    const { executed, known } = await readHistory(dataSource)
    expect(executed).to.deep.equal([])
    expect(known.map(({ name }) => name)).to.deep.equal(migrations.map(({ name }) => name))
    expect(await dataSource.showMigrations()).to.equal(true)
    expect(await dataSource.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).to.have.length(0)
  })

  it('stops a run and a revert when it holds a migration that the toolkit does not have', async () => {
    const dataSource = await fresh()
    await dataSource.query(
      `INSERT INTO model_artifacts_migrations ("timestamp", name) VALUES (1999999999999, 'FromTheFuture1999999999999')`)
    for (const work of [() => dataSource.runMigrations(), () => dataSource.undoLastMigration()]) {
      const error = await refusalOf(work())
      expect(error).to.include({ code: 'migration/history-missing', exitCode: 1 })
      expect(error.message).to.include('FromTheFuture1999999999999')
    }
    expect((await readHistory(dataSource)).executed).to.have.length(migrations.length + 1)
  })

  it('stops a run when a migration in the middle is missing', async () => {
    const dataSource = await fresh()
    await dataSource.query(`DELETE FROM model_artifacts_migrations WHERE name LIKE 'CreateModelVersions%'`)
    const error = await refusalOf(dataSource.runMigrations())
    expect(error).to.include({ code: 'migration/history-out-of-order', exitCode: 1 })
    expect((await readHistory(dataSource)).executed).to.have.length(migrations.length - 1)
  })
}))
