import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { type DataSource, QueryFailedError } from 'typeorm'
import { Artifact, MetadataRevision, ModelLineage, ModelVersion, ReviewItem } from '../../../generated/entities'
import { artifactTable } from '../../../generated/tables'
import { storedRows } from '../../../src/catalog/core/stored-rows'
import { ownTables } from '../../../src/database/schema-dump'
import { forEachDatabase } from '../../support/for-each-database'

const SQL = path.join(__dirname, '..', '..', '..', 'generated', 'sql')
const DDL = ownTables.map(name => readFileSync(path.join(SQL, `${name}.sql`), 'utf8'))

/** An `artifacts` table as other software may have made it. */
const adopted = (latest: string, metadata: string): string => `
  CREATE TABLE artifacts (
    id text CONSTRAINT artifacts_pkey PRIMARY KEY, artifact_type text NOT NULL, title text, created_by text,
    quality_score double precision, content_hash text, metadata ${metadata}, version_number integer DEFAULT 1,
    parent_version_id text, version_tag text, changelog text,
    is_latest ${latest} DEFAULT ${latest === 'boolean' ? 'true' : '1'}, lifecycle_state text, superseded_by text,
    origin_type text, origin_url text, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(),
    something_else jsonb
  )`

const constraintOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof QueryFailedError)) throw new Error('the database refused nothing', { cause: error })
  return (error.driverError as unknown as { constraint: string }).constraint.replace(/_[0-9a-f]{8}$/, '')
}

forEachDatabase(({ empty, connect }) => {
  const prepared = async (latest: string, metadata: string): Promise<DataSource> => {
    const dataSource = await connect(await empty())
    for (const statement of [adopted(latest, metadata), ...DDL]) await dataSource.query(statement)
    return dataSource
  }

  describe('the generated entities', () => {
    let dataSource: DataSource
    before(async () => {
      dataSource = await prepared('boolean', 'jsonb')
    })
    beforeEach(() => dataSource.query('DELETE FROM artifacts'))

    const version = async (row: object): Promise<unknown> => {
      await dataSource.getRepository(Artifact).upsert({ id: 'a', artifact_type: 'model' }, ['id'])
      // no trigger here: these are the tables as codegen alone makes them
      await dataSource.getRepository(ModelLineage).upsert({ lineage_id: 'a', last_number: 1 }, ['lineage_id'])
      return dataSource.getRepository(ModelVersion).insert({ artifact_id: 'a', lineage_id: 'a', ...row })
    }

    it('differ in nothing from the generated DDL', async () => {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
      expect(upQueries.map(({ query }) => query)).to.deep.equal([])
    })

    it('fill what is left out with the defaults of the table', async () => {
      await version({})
      const row = await dataSource.getRepository(ModelVersion).findOneByOrFail({ artifact_id: 'a' })
      expect(row.is_external).to.equal(false)
      expect(row.promotion_state).to.equal('candidate')
      expect(row.created_at).to.be.instanceOf(Date)
      expect(row.eval_metrics_json).to.equal(null)
    })

    it('give back what was stored', async () => {
      const stored = {
        is_external: true, external_source_url: 'https://example.org/𝕏', external_source_version: 'v1',
        training_params_json: { nested: [{ a: null }], lr: 3e-4 },
        eval_metrics_json: { auroc: 0.9, test: { auroc: 0.8 } },
        training_started_at: new Date('2026-01-31T12:00:00.123Z'),
      }
      await version(stored)
      expect(await dataSource.getRepository(ModelVersion).findOneByOrFail({ artifact_id: 'a' })).to.deep.include(stored)
    })

    it('keep any JSON value a review item may hold', async () => {
      await dataSource.getRepository(Artifact).insert({ id: 'a', artifact_type: 'model' })
      const items = dataSource.getRepository(ReviewItem)
      for (const [i, candidate] of [25530000, 'text', true, [1, null], { a: {} }].entries()) {
        const id = `${i}`.padStart(16, '0')
        await items.insert({ id, artifact_id: 'a', pointer: `/${i}`, reason_code: 'missing', candidate })
        expect((await items.findOneByOrFail({ id })).candidate).to.deep.equal(candidate)
      }
    })

    it('are refused by the database where they break a rule of the schema', async () => {
      const refused = async (row: object): Promise<string> => constraintOf(version(row))
      expect(await refused({ is_external: true })).to.equal('ck_model_versions_variant')
      const unpinned = { is_external: true, external_source_url: 'https://e.org' }
      expect(await refused(unpinned)).to.equal('ck_model_versions_variant')
      expect(await refused({ external_source_version: 'v1' })).to.equal('ck_model_versions_variant')
      expect(await refused({ promotion_state: 'promotd' })).to.equal('ck_model_versions_promotion_state')
      expect(await refused({ trained_by: 'x'.repeat(201) })).to.equal('ck_model_versions_trained_by')
      expect(await refused({ training_params_json: [1] })).to.equal('ck_model_versions_training_params_json')
      expect(await refused({ base_model_id: 'nobody' })).to.equal('model_versions_base_model_id_fkey')
    })

    it('go with their artifact, and hold on to the one they were made from', async () => {
      await dataSource.getRepository(Artifact).insert({ id: 'base', artifact_type: 'model' })
      await version({ base_model_id: 'base' })
      const held = dataSource.query("DELETE FROM artifacts WHERE id = 'base'")
      expect(await constraintOf(held)).to.equal('model_versions_base_model_id_fkey')
      await dataSource.getRepository(MetadataRevision)
        .insert({ artifact_id: 'a', revision: 0, schema_version: 's', revised_by: 'b', reason: 'r' })
      await dataSource.query("DELETE FROM artifacts WHERE id = 'a'")
      expect(await dataSource.getRepository(ModelVersion).count()).to.equal(0)
      expect(await dataSource.getRepository(MetadataRevision).count()).to.equal(0)
    })
  })

  for (const [latest, metadata] of [['boolean', 'jsonb'], ['integer', 'text'], ['smallint', 'json']] as const) {
    describe(`the entity of an adopted table whose is_latest is ${latest} and whose metadata is ${metadata}`, () => {
      let dataSource: DataSource
      before(async () => {
        dataSource = await prepared(latest, metadata)
      })

      it('reads back what it wrote', async () => {
        const artifacts = dataSource.getRepository(Artifact)
        const document = { framework: 'pytorch', nested: { list: [1, 'two', null] } }
        for (const is_latest of [true, false, null]) {
          const id = `wrote ${is_latest}`
          await artifacts.insert({ id, artifact_type: 'model', is_latest, metadata: document })
          const row = await artifacts.findOneByOrFail({ id })
          expect([row.is_latest, row.metadata]).to.deep.equal([is_latest, document])
          expect(await storedRows(dataSource, artifactTable, 'where t.id = $1', [id])).to.deep.equal([{ ...row }])
        }
        await artifacts.update({ id: 'wrote true' }, { is_latest: false, metadata: () => 'NULL' })
        const row = await artifacts.findOneByOrFail({ id: 'wrote true' })
        expect([row.is_latest, row.metadata]).to.deep.equal([false, null])
      })

      it('finds rows by the flag', async () => {
        const artifacts = dataSource.getRepository(Artifact)
        await dataSource.query('DELETE FROM artifacts')
        await artifacts.insert([
          { id: 'new', artifact_type: 'model', is_latest: true },
          { id: 'old', artifact_type: 'model', is_latest: false },
        ])
        expect((await artifacts.findBy({ is_latest: true })).map(({ id }) => id)).to.deep.equal(['new'])
        expect((await artifacts.findBy({ is_latest: false })).map(({ id }) => id)).to.deep.equal(['old'])
      })

      it('writes nothing when a row is saved unchanged', async () => {
        const artifacts = dataSource.getRepository(Artifact)
        await artifacts.insert({ id: 'same', artifact_type: 'model', metadata: { b: 1, a: [2] } })
        const xmin = (): Promise<unknown> => dataSource.query("SELECT xmin FROM artifacts WHERE id = 'same'")
        const before = await xmin()
        await artifacts.save(await artifacts.findOneByOrFail({ id: 'same' }))
        expect(await xmin()).to.deep.equal(before)
      })

      it('is left out of the comparison', async () => {
        const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
        expect(upQueries.map(({ query }) => query)).to.deep.equal([])
      })
    })
  }

  it('gives metadata text that does not parse as it is', async () => {
    const dataSource = await prepared('integer', 'text')
    await dataSource.query(`INSERT INTO artifacts (id, artifact_type, metadata) VALUES ('a', 'model', '{broken')`)
    expect((await dataSource.getRepository(Artifact).findOneByOrFail({ id: 'a' })).metadata).to.equal('{broken')
  })
})
