import { expect } from 'chai'
import type { QueryRunner } from 'typeorm'
import { describeTable, diffTables, formatTable } from '../../../migrations/support/describe-table'
import { inScratchSchema } from '../../../migrations/support/scratch-schema'
import { forEachDatabase } from '../../support/for-each-database'

const table = (...items: string[]) => ({ head: 'TABLE t', items, statements: [] })

describe('diffTables', () => {
  it('is empty for equal tables', () => {
    expect(diffTables(table('a text', 'b text'), table('a text', 'b text'))).to.deep.equal([])
  })

  it('puts what was expected above what is there', () => {
    expect(diffTables(table('a text', 'b text'), table('a text', 'b integer'))).to.deep.equal([
      'expected  b text', 'actual    b integer',
    ])
  })

  it('names another order', () => {
    expect(diffTables(table('a text', 'b text'), table('b text', 'a text'))).to.deep.equal([
      'expected  the order a, b', 'actual    the order b, a',
    ])
  })
})

describe('describeTable', () => forEachDatabase(({ open }) => {
  const within = async (work: (queryRunner: QueryRunner) => Promise<void>): Promise<void> => {
    const queryRunner = (await open()).createQueryRunner()
    await queryRunner.startTransaction()
    try {
      await work(queryRunner)
    } finally {
      await queryRunner.rollbackTransaction()
      await queryRunner.release()
    }
  }

  it('gives nothing for a name that means nothing', () => within(async (queryRunner) => {
    expect(await describeTable(queryRunner, 'no such "table"')).to.equal(undefined)
  }))

  it('gives SQL that makes the very same table again', () => within(async (queryRunner) => {
    await queryRunner.query(`CREATE TABLE "Odd table" (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "select" varchar(10) COLLATE "C" DEFAULT 'it''s' NOT NULL,
      size integer CHECK (size > 0), double integer GENERATED ALWAYS AS (size * 2) STORED,
      owner text CONSTRAINT owner_fkey REFERENCES artifacts ON DELETE SET NULL DEFERRABLE, UNIQUE ("select", size))`)
    await queryRunner.query('CREATE UNIQUE INDEX odd ON "Odd table" (lower(owner) DESC) WHERE size > 1')
    const first = await describeTable(queryRunner, 'Odd table')
    if (first === undefined) throw new Error('it is there')
    await inScratchSchema(queryRunner, async () => {
      await queryRunner.query(formatTable(first))
      expect(await describeTable(queryRunner, 'Odd table')).to.deep.equal(first)
    })
    expect(formatTable(first)).to.include('"select" character varying(10) COLLATE "C" DEFAULT \'it\'\'s\'::')
  }))
}))

describe('inScratchSchema', () => forEachDatabase(({ open }) => {
  it('takes everything back, also after an error', async () => {
    const queryRunner = (await open()).createQueryRunner()
    await queryRunner.startTransaction()
    const state = (): Promise<unknown> => queryRunner.query(
      `SELECT current_setting('search_path') AS path, (SELECT count(*) FROM pg_namespace) AS schemas`)
    const before = await state()
    await inScratchSchema(queryRunner, () => queryRunner.query('CREATE TABLE artifacts ()'))
    expect(await state()).to.deep.equal(before)
    const failed: unknown = await inScratchSchema(queryRunner, () => queryRunner.query('SELECT nonsense')).catch(String)
    expect(failed).to.include('nonsense')
    expect(await state()).to.deep.equal(before)
    await queryRunner.rollbackTransaction()
    await queryRunner.release()
  })
}))
