import { expect } from 'chai'
import * as fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { RefuseLineageCycles1776384000006 } from '../../../migrations/1776384000006-refuse-lineage-cycles'
import { asRefusal } from '../../../src/catalog/database-refusal'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { referenceTroubles } from '../../../src/catalog/references'
import type { DataError } from '../../../src/errors'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { withoutValidator } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'

/** Edges by kind and child: what the database should hold. */
type Edges = Readonly<Record<'parent' | 'base', Readonly<Record<string, string | undefined>>>>

function descendsFrom(edges: Edges, start: string, goal: string): boolean {
  const seen = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...[edges.parent[id], edges.base[id]].filter(next => next !== undefined))
  }
  return false
}

forEachDatabase(databases => {
  let dataSource: DataSource
  before(async () => {
    dataSource = await databases.open()
    await withoutValidator(dataSource)
  })
  beforeEach(async () => {
    await dataSource.query('delete from model_versions')
    await dataSource.query('delete from artifacts')
  })
  const add = (id: string, parent: string | null = null, type = 'model'): Promise<unknown> => dataSource.query(
    'insert into artifacts (id, artifact_type, parent_version_id) values ($1, $2, $3)', [id, type, parent])
  const follow = (id: string, parent: string | null): Promise<unknown> =>
    dataSource.query('update artifacts set parent_version_id = $2 where id = $1', [id, parent])
  const base = (id: string, of: string | null): Promise<unknown> => dataSource.query(
    `insert into model_versions (artifact_id, base_model_id) values ($1, $2)
      on conflict (artifact_id) do update set base_model_id = excluded.base_model_id`, [id, of])
  const refusal = async (work: Promise<unknown>): Promise<DataError> => {
    try {
      await work
    } catch (error) {
      return asRefusal(error) as DataError
    }
    throw new Error('it was not refused')
  }

  describe('the database, for raw SQL too', () => {
    it('refuses a model that follows itself, or was made from itself', async () => {
      expect(await refusal(add('a', 'a'))).to.include({ code: 'model/lineage-cycle', exitCode: 1 })
      await add('a')
      const error = await refusal(base('a', 'a'))
      expect(error.troubles[0]).to.deep.include({
        code: 'model/lineage-cycle', where: { source: 'model_versions', pointer: '/base_model_id' },
        what: 'a model cannot descend from itself: a ▸ a',
      })
    })

    it('names the way around, over versions and bases together', async () => {
      await add('a')
      await add('b', 'a')
      await add('c')
      await base('c', 'b')
      const error = await refusal(follow('a', 'c'))
      expect(error.troubles[0]).to.deep.include({
        where: { source: 'artifacts', pointer: '/parent_version_id' },
        what: 'a model cannot descend from itself: a ▸ c ▸ b ▸ a',
      })
      expect(await dataSource.query("select parent_version_id from artifacts where id = 'a'"))
        .to.deep.equal([{ parent_version_id: null }])
    })

    it('names ten at most', async () => {
      await add('m0')
      for (let i = 1; i <= 12; i += 1) await add(`m${i}`, `m${i - 1}`)
      expect((await refusal(follow('m0', 'm12'))).message).to.include('m0 ▸ m12 ▸ … ▸ m0')
      expect((await refusal(follow('m4', 'm12'))).message)
        .to.include('m4 ▸ m12 ▸ m11 ▸ m10 ▸ m9 ▸ m8 ▸ m7 ▸ m6 ▸ m5 ▸ m4')
    })

    it('refuses at depth 10,000, and takes as many versions in one statement', async () => {
      await dataSource.query(`insert into artifacts (id, artifact_type, parent_version_id)
        select 'm' || i, 'model', nullif('m' || (i - 1), 'm0') from generate_series(1, 10000) as i`)
      expect(await refusal(follow('m1', 'm10000'))).to.include({ code: 'model/lineage-cycle' })
      await add('other')
      await follow('m1', 'other')
    })

    it('lets two versions of a lineage be base of one another in the direction of time', async () => {
      await add('v1')
      await add('v2', 'v1')
      await base('v2', 'v1')
      expect(await refusal(base('v1', 'v2'))).to.include({ code: 'model/lineage-cycle' })
    })

    it('refuses a circle through a parent that was named before it existed', async () => {
      await add('a', 'later')
      expect(await refusal(add('later', 'a'))).to.include({ code: 'model/lineage-cycle' })
      await add('later')
    })

    it('judges a statement by what it leaves, not by the order of its rows', async () => {
      await add('a', 'b')
      await add('b')
      await dataSource.query(
        `update artifacts set parent_version_id = case id when 'b' then 'a' end where id in ('a', 'b')`)
      expect(await refusal(dataSource.query(
        `insert into artifacts (id, artifact_type, parent_version_id)
          values ('x', 'model', 'y'), ('y', 'model', 'x')`)))
        .to.include({ code: 'model/lineage-cycle' })
    })

    it('does not care for what is no model, until it becomes one', async () => {
      await add('a', 'b', 'dataset')
      await add('b', 'a')
      expect(await refusal(dataSource.query("update artifacts set artifact_type = 'model' where id = 'a'")))
        .to.include({ code: 'model/lineage-cycle' })
    })

    it('follows a model that gets another id', async () => {
      await add('c', 'x')
      await add('a', 'c')
      expect(await refusal(dataSource.query("update artifacts set id = 'x' where id = 'a'")))
        .to.include({ code: 'model/lineage-cycle' })
    })

    it('takes what opens a circle that another statement was refused for', async () => {
      await add('a')
      await add('b', 'a')
      await refusal(follow('a', 'b'))
      await follow('b', null)
      await follow('a', 'b')
    })

    it('accepts of random edges exactly those that keep the graph without circles', async function () {
      this.timeout(300_000)
      const names = ['a', 'b', 'c', 'd', 'e', 'f']
      const one = fc.record({
        kind: fc.constantFrom('parent', 'base', 'insert', 'remove'), from: fc.constantFrom(...names),
        to: fc.option(fc.constantFrom(...names), { nil: null, freq: 8 }),
      })
      await fc.assert(fc.asyncProperty(fc.array(one, { minLength: 5, maxLength: 25 }), async steps => {
        await dataSource.query('delete from model_versions')
        await dataSource.query('delete from artifacts')
        const there = new Set<string>()
        const edges: Record<'parent' | 'base', Record<string, string | undefined>> = { parent: {}, base: {} }
        for (const { kind, from, to } of steps) {
          const target = to ?? undefined
          if (kind === 'remove') {
            if (Object.values(edges.base).includes(from)) continue
            await dataSource.query('delete from artifacts where id = $1', [from])
            there.delete(from)
            edges.parent[from] = edges.base[from] = undefined
            continue
          }
          if ((kind === 'insert') === there.has(from)) continue
          if (kind === 'base' && to !== null && !there.has(to)) continue
          const closes = target !== undefined && descendsFrom(edges, target, from)
          const work = kind === 'insert' ? add(from, to) : kind === 'parent' ? follow(from, to) : base(from, to)
          if (closes) expect(await refusal(work), `${kind} ${from} ${to}`).to.include({ code: 'model/lineage-cycle' })
          else {
            await work
            there.add(from)
            edges[kind === 'base' ? 'base' : 'parent'][from] = target
          }
        }
        const wrong = await dataSource.query(`
          select * from (select id, parent_version_id as target from artifacts where parent_version_id is not null
            union all select artifact_id, base_model_id from model_versions where base_model_id is not null) as e
          left join lineage_places c on c.artifact_id = e.id left join lineage_places t on t.artifact_id = e.target
          where not coalesce(c.height > t.height and t.is_named, false)`)
        expect(wrong).to.deep.equal([])
      }), { numRuns: databases.server.embedded ? 40 : 150 })
    })
  })

  describe('circles that were there before', () => {
    beforeEach(async () => {
      const queryRunner = dataSource.createQueryRunner()
      const migration = new RefuseLineageCycles1776384000006()
      await migration.down(queryRunner)
      await queryRunner.query(`insert into artifacts (id, artifact_type, parent_version_id) values ('x', 'model', 'z'),
        ('y', 'model', 'x'), ('z', 'model', 'y'), ('below', 'model', 'z'), ('plain', 'model', null),
        ('above-plain', 'model', 'plain')`)
      await migration.up(queryRunner)
      await queryRunner.release()
    })

    it('stay as they are, and can be written to', async () => {
      await dataSource.query(
        "update artifacts set title = 'still here', parent_version_id = parent_version_id where id = 'x'")
      expect(await dataSource.query('select artifact_id, height::int from lineage_places order by 1')).to.deep.equal([
        { artifact_id: 'above-plain', height: 1 }, { artifact_id: 'below', height: null },
        { artifact_id: 'plain', height: 0 }, { artifact_id: 'x', height: null }, { artifact_id: 'y', height: null },
        { artifact_id: 'z', height: null },
      ])
    })

    it('take new versions and fine-tuned models below them, and no second circle', async () => {
      await add('new', 'x')
      await base('new', 'y')
      await base('below', 'new')
      expect(await refusal(base('x', 'below'))).to.include({ code: 'model/lineage-cycle' })
      expect(await refusal(follow('plain', 'above-plain'))).to.include({ code: 'model/lineage-cycle' })
      expect((await refusal(follow('plain', 'below'))).message).to.include('runs in a circle')
    })

    it('are forgotten once somebody opens them', async () => {
      await follow('x', null)
      await follow('plain', 'below')
      expect(await refusal(follow('x', 'above-plain'))).to.include({ code: 'model/lineage-cycle' })
      const open = await dataSource.query("select artifact_id from lineage_places where height is null")
      expect(open).to.deep.equal([])
    })
  })

  describe('the catalog', () => {
    it('refuses a base that descends from the model, at the field that names it', async () => {
      const catalog = new ModelCatalog(dataSource)
      const by = { title: 'A made-up model', createdBy: 'tester' }
      await add('ghost', 'future')
      await base('ghost', null)
      const error = await refusalOf(catalog.registerModel(
        { ...by, id: 'future', metadata: { ...internalMetadata(), base_model_id: 'ghost' } }))
      expect(error.troubles.map(({ code, where }) => [code, where.pointer])).to.deep.equal(
        [['model/lineage-cycle', '/base_model_id']])
      expect(await dataSource.query("select id from artifacts where id = 'future'")).to.deep.equal([])
    })

    it('tells it before it writes, where the model exists already', async () => {
      await add('ghost')
      await add('child', 'ghost')
      const [late] = await referenceTroubles(dataSource.manager,
        [{ artifactId: 'ghost', metadata: { base_model_id: 'child' } }])
      expect(late?.map(({ code, where }) => [code, where])).to.deep.equal(
        [['model/lineage-cycle', { source: 'ghost', pointer: '/base_model_id' }]])
    })
  })
})
