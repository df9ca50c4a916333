import { expect } from 'chai'
import { Client } from 'pg'
import { withoutValidator } from '../../support/legacy-rows'
import { realServers, type TestDatabase } from '../../support/servers'

const LEVELS = ['read committed', 'repeatable read', 'serializable'] as const

/** What became of a statement: nothing, or the SQLSTATE it failed with. */
const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return String((error as { code?: unknown }).code)
  }
}

for (const server of realServers.slice(0, 1)) {
  describe(`two transactions that close a circle together, on ${server.label}`, () => {
    let database: TestDatabase
    let one: Client
    let two: Client
    before(async () => {
      database = await server.migrated()
      const connectionString = 'url' in database.settings ? database.settings.url : ''
      ;[one, two] = [new Client({ connectionString }), new Client({ connectionString })]
      await one.connect()
      await two.connect()
      await withoutValidator(one)
    })
    after(async () => {
      await one.end()
      await two.end()
      await database.drop()
    })
    beforeEach(async () => {
      await one.query('delete from model_versions')
      await one.query('delete from artifacts')
      await one.query("insert into artifacts (id, artifact_type) values ('a', 'model'), ('b', 'model')")
      await one.query("insert into model_versions (artifact_id) values ('a'), ('b')")
    })
    const circle = async (): Promise<boolean> => {
      const { rows } = await one.query<{ edges: number }>(`select
        (select count(*) from artifacts where parent_version_id is not null)::int
        + (select count(*) from model_versions where base_model_id is not null)::int as edges`)
      return rows[0]?.edges === 2
    }
    const EDGES = {
      parent: (from: string, to: string) => `update artifacts set parent_version_id = '${to}' where id = '${from}'`,
      base: (from: string, to: string) =>
        `update model_versions set base_model_id = '${to}' where artifact_id = '${from}'`,
    } as const

    for (const first of LEVELS) {
      for (const second of LEVELS) {
        for (const kinds of [['parent', 'parent'], ['base', 'base'], ['parent', 'base']] as const) {
          it(`fail in one of them: ${first} with ${second}, ${kinds.join(' and ')}`, async () => {
            await one.query(`begin isolation level ${first}`)
            await two.query(`begin isolation level ${second}`)
            // both have their snapshot before either writes
            await one.query('select 1 from artifacts')
            await two.query('select 1 from artifacts')
            await one.query(EDGES[kinds[0]]('a', 'b'))
            const waiting = outcome(two.query(EDGES[kinds[1]]('b', 'a')))
            await one.query('commit')
            const failed = await waiting
            await two.query(failed === 'done' ? 'commit' : 'rollback')
            expect(failed).to.equal(second === 'read committed' ? '23514' : '40001')
            expect(await circle()).to.equal(false)
            // a snapshot taken anew sees the circle
            await two.query(`begin isolation level ${second}`)
            expect(await outcome(two.query(EDGES[kinds[1]]('b', 'a')))).to.equal('23514')
            await two.query('rollback')
          })
        }
      }

      it(`fail in one of them when both have written before they meet: ${first}`, async () => {
        await one.query("insert into artifacts (id, artifact_type) values ('c', 'model'), ('d', 'model')")
        await one.query(`begin isolation level ${first}`)
        await two.query(`begin isolation level ${first}`)
        await one.query(EDGES.parent('a', 'b'))
        await two.query(EDGES.parent('c', 'd'))
        const outcomes = await Promise.all([
          outcome(one.query(EDGES.parent('d', 'a'))).then(async result => {
            await one.query(result === 'done' ? 'commit' : 'rollback')
            return result
          }),
          outcome(two.query(EDGES.parent('b', 'c'))).then(async result => {
            await two.query(result === 'done' ? 'commit' : 'rollback')
            return result
          }),
        ])
        expect(outcomes.filter(result => result === 'done')).to.have.length(1)
        expect(outcomes.filter(result => /^(23514|40001|40P01)$/.test(result))).to.have.length(1)
      })
    }

    it('fail where a version named the other before it existed, read by an older snapshot', async () => {
      for (const level of ['repeatable read', 'serializable']) {
        await two.query(`begin isolation level ${level}`)
        await two.query('select 1 from artifacts')
        await one.query("insert into artifacts (id, artifact_type, parent_version_id) values ('new', 'model', 'a')")
        expect(await outcome(two.query(EDGES.parent('a', 'new')))).to.equal('40001')
        await two.query('rollback')
        await one.query("delete from artifacts where id = 'new'")
      }
    })

    it('do not hold up writers of other columns of the same artifacts', async () => {
      await one.query('begin')
      await one.query(EDGES.base('a', 'b'))
      await two.query("set statement_timeout = '5s'")
      await two.query("update artifacts set title = 'written meanwhile', quality_score = 1 where id in ('a', 'b')")
      await two.query('reset statement_timeout')
      await one.query('commit')
    })

    it('do not hold up others that are made from the same base', async () => {
      await one.query("insert into artifacts (id, artifact_type) values ('x', 'model'), ('y', 'model'), ('z', 'model')")
      await one.query("insert into model_versions (artifact_id, base_model_id) values ('z', 'b')")
      await one.query('begin')
      await one.query("insert into model_versions (artifact_id, base_model_id) values ('x', 'b')")
      await two.query("set statement_timeout = '5s'")
      await two.query("insert into model_versions (artifact_id, base_model_id) values ('y', 'b')")
      await two.query('reset statement_timeout')
      await one.query('commit')
    })

    it('are refused to a role that has no rights on our tables, like to everybody', async () => {
      const role = `artifacts_writer_${process.pid}`
      await one.query(`create role ${role}; grant all on artifacts to ${role}`)
      try {
        await one.query(`set role ${role}`)
        await one.query(EDGES.parent('a', 'b'))
        expect(await outcome(one.query(EDGES.parent('b', 'a')))).to.equal('23514')
        expect(await outcome(one.query('select 1 from lineage_places'))).to.equal('42501')
      } finally {
        await one.query('reset role')
        await one.query(`drop owned by ${role}; drop role ${role}`)
      }
    })
  })
}
