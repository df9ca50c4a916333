import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { LIFECYCLE_SETTING } from '../../../src/catalog/promotion/lifecycle'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { addVersion, newLineage, seenOf } from '../../support/lineages'
import { stateOf } from '../../support/state'

const promote = { to: 'promoted', by: 'ada', reason: 'better' } as const

/** A trigger function of the adopted table, and when it fires. */
const HOOK = (body: string, timing = 'BEFORE UPDATE'): string => `
  CREATE FUNCTION check_lifecycle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;
  CREATE TRIGGER lifecycle_words ${timing} ON artifacts FOR EACH ROW EXECUTE FUNCTION check_lifecycle()`

const refuse = (word: string): string => `IF new.lifecycle_state = '${word}' THEN
  RAISE EXCEPTION 'no such lifecycle: %', new.lifecycle_state; END IF; RETURN new;`

/** What a table may do to a word, and what the refusal says of it. */
const CASES: readonly (readonly [what: string, sql: string, found: RegExp, culprit: string])[] = [
  ['a trigger that raises', HOOK(refuse('superseded')), /no such lifecycle: superseded \(SQLSTATE P0001\)/, 'trigger lifecycle_words'],
  ['a trigger that raises as if rights were missing',
    HOOK(refuse('superseded').replace('new.lifecycle_state;', "new.lifecycle_state USING ERRCODE = 'insufficient_privilege';")),
    /SQLSTATE 42501/, 'trigger lifecycle_words'],
  ['a trigger that waits for the commit',
    HOOK(refuse('superseded')).replace('CREATE TRIGGER lifecycle_words BEFORE UPDATE ON artifacts',
      'CREATE CONSTRAINT TRIGGER lifecycle_words AFTER UPDATE ON artifacts DEFERRABLE INITIALLY DEFERRED'),
    /no such lifecycle/, 'trigger lifecycle_words'],
  ['a trigger that rewrites the word', HOOK("IF new.lifecycle_state = 'superseded' THEN new.lifecycle_state := 'frozen'; END IF; RETURN new;"),
    /lifecycle_state is frozen after superseded was written/, 'trigger lifecycle_words'],
  ['a trigger that swallows the row', HOOK("IF new.lifecycle_state = 'superseded' THEN RETURN NULL; END IF; RETURN new;"),
    /lifecycle_state is active after superseded was written/, 'trigger lifecycle_words'],
  ['a trigger that puts another word after it',
    HOOK(`IF new.lifecycle_state = 'superseded' THEN UPDATE artifacts SET lifecycle_state = 'cold' WHERE id = new.id; END IF; RETURN NULL;`,
      'AFTER UPDATE'), /lifecycle_state is cold after superseded was written/, 'trigger lifecycle_words'],
  ['a rule that swallows the row',
    "CREATE RULE keep_words AS ON UPDATE TO artifacts WHERE new.lifecycle_state = 'superseded' DO INSTEAD NOTHING",
    /lifecycle_state is active after superseded was written/, 'rule keep_words'],
  ['a CHECK', "ALTER TABLE artifacts ADD CONSTRAINT known_words CHECK (lifecycle_state IN ('candidate', 'active', 'deprecated'))",
    /SQLSTATE 23514/, 'constraint known_words'],
  ['a type', "CREATE TYPE word AS ENUM ('candidate', 'active', 'deprecated'); ALTER TABLE artifacts ALTER lifecycle_state TYPE word USING lifecycle_state::word",
    /invalid input value for enum/, 'the type of the column'],
]

forEachDatabase(databases => {
  describe('the preflight of lifecycle words', () => {
    const before = process.env[LIFECYCLE_SETTING]
    const setTo = (setting: string | undefined): void => {
      if (setting === undefined) delete process.env[LIFECYCLE_SETTING]
      else process.env[LIFECYCLE_SETTING] = setting
    }
    afterEach(() => setTo(before))

    const pair = async (): Promise<{ dataSource: DataSource; catalog: ModelCatalog }> => {
      const dataSource = await databases.fresh()
      const catalog = new ModelCatalog(dataSource)
      await newLineage(catalog, 'v-1')
      await addVersion(dataSource, 'v-1', 'v-2')
      await catalog.decidePromotion('v-1', promote)
      return { dataSource, catalog }
    }

    for (const [what, sql, found, culprit] of CASES) {
      it(`finds ${what} before anything is written, names it and the setting, and another word is taken`, async () => {
        const { dataSource, catalog } = await pair()
        for (const statement of sql.split(/;\s*(?=CREATE TRIGGER|CREATE CONSTRAINT|ALTER)/)) await dataSource.query(statement)
        const state = await stateOf(dataSource)
        const { troubles } = await refusalOf(catalog.decidePromotion('v-2', promote))
        expect(troubles.map(({ code, where }) => [code, where.source])).to.deep.equal([['promotion/lifecycle-refused', 'v-1']])
        expect(troubles[0]?.what).to.match(found)
        expect(troubles[0]?.why).to.include(culprit)
        expect(troubles[0]?.fix).to.include('MODEL_ARTIFACTS_LIFECYCLE=superseded=WORD')
        expect(await stateOf(dataSource)).to.deep.equal(state)
        setTo('superseded=deprecated')
        await catalog.decidePromotion('v-2', promote)
        expect((await seenOf(dataSource, 'v-1')).map(({ state: s, lifecycle }) => [s, lifecycle]))
          .to.deep.equal([['superseded', 'deprecated'], ['promoted', 'active']])
      })
    }

    it('names every refused word at once, and an empty word leaves the column alone', async () => {
      const { dataSource, catalog } = await pair()
      await dataSource.query("update artifacts set lifecycle_state = 'listed'")
      await dataSource.query("alter table artifacts add constraint known_words check (lifecycle_state = 'listed')")
      const { troubles } = await refusalOf(catalog.decidePromotion('v-2', promote))
      expect(troubles.map(({ where }) => where.source)).to.deep.equal(['v-1', 'v-2'])
      setTo('active=,superseded=')
      await catalog.decidePromotion('v-2', promote)
      expect(await seenOf(dataSource, 'v-1')).to.deep.equal([
        { id: 'v-1', state: 'superseded', latest: 'false', lifecycle: 'listed', superseded: 'v-2' },
        { id: 'v-2', state: 'promoted', latest: 'true', lifecycle: 'listed', superseded: null },
      ])
    })

    it('says so when no word would help', async () => {
      const { dataSource, catalog } = await pair()
      await dataSource.query("alter table artifacts add constraint no_successors check (superseded_by is null)")
      const state = await stateOf(dataSource)
      const { troubles } = await refusalOf(catalog.decidePromotion('v-2', promote))
      expect(troubles).to.have.length(1)
      expect(troubles[0]).to.include({ code: 'promotion/write-refused' })
      expect(troubles[0]?.why).to.include('constraint no_successors')
      expect(await stateOf(dataSource)).to.deep.equal(state)
    })

    it('serves a table with integer flags, a unique latest version and lifecycle_changed_at', async () => {
      const { dataSource, catalog } = await pair()
      for (const statement of [
        'alter table artifacts alter is_latest drop default',
        'alter table artifacts alter is_latest type integer using is_latest::integer',
        "create unique index one_latest on artifacts ((coalesce(parent_version_id, id))) where is_latest = 1",
        'alter table artifacts add lifecycle_changed_at timestamptz',
      ]) await dataSource.query(statement)
      await catalog.decidePromotion('v-2', promote)
      const rows = await dataSource.query("select id, is_latest, lifecycle_changed_at = updated_at as stamped from artifacts order by id")
      expect(rows).to.deep.equal([{ id: 'v-1', is_latest: 0, stamped: true }, { id: 'v-2', is_latest: 1, stamped: true }])
    })

    it('refuses a setting that says nothing it knows, every part of it', async () => {
      const { catalog } = await pair()
      setTo('active=validated,retired=gone,superseded')
      const { troubles, exitCode } = await refusalOf(catalog.decidePromotion('v-2', promote))
      expect(exitCode).to.equal(2)
      expect(troubles.map(({ code, what }) => [code, what])).to.deep.equal([
        ['promotion/lifecycle-setting', 'found "retired=gone"'], ['promotion/lifecycle-setting', 'found "superseded"'],
      ])
    })
  })
})
