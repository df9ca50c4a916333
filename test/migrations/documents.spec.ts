import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeTable } from '../../migrations/support/describe-table'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { projectFolder } from '../support/run'

const page = (name: string): string => readFileSync(join(projectFolder, 'docs/model_artifacts', name), 'utf8')

describe('the pages on the migrations', () => forEachDatabase(({ open, fresh }) => {
  it('say of every column of model_versions what it is', async () => {
    const queryRunner = (await open()).createQueryRunner()
    const items = (await describeTable(queryRunner, 'model_versions'))?.items ?? []
    await queryRunner.release()
    const told = [...page('column_types.md').matchAll(/^\| `(\w+)` \| `[^|]+` \| `([^|`]+)` \|/gm)]
      .map(([, name, type]) => `${name} ${type}`)
    expect(told).to.deep.equal(items.filter((item) => !item.startsWith('CONSTRAINT')))
  })

  it('put every legacy original back before the revisions are dropped', async () => {
    const dataSource = await fresh()
    await legacyRows(dataSource, `INSERT INTO artifacts (id, artifact_type, metadata) VALUES
      ('backfilled', 'model', '{"new": 1}'), ('registered', 'model', '{"own": 1}'), ('empty', 'model', NULL)`)
    await dataSource.query(`INSERT INTO metadata_revisions
      (artifact_id, revision, document, schema_version, revised_by, reason)
      VALUES ('backfilled', 0, '{"old": 1}', 's', 'b', 'r'), ('backfilled', 1, '{"new": 1}', 's', 'b', 'r'),
             ('registered', 1, '{"own": 1}', 's', 'b', 'r'), ('empty', 0, NULL, 's', 'b', 'r')`)
    const [, sql = ''] = /```sql\n([\s\S]*?)```/.exec(page('down_migration.md')) ?? []
    await dataSource.query(sql)
    expect(await dataSource.query('SELECT id, metadata FROM artifacts ORDER BY id')).to.deep.equal([
      { id: 'backfilled', metadata: { old: 1 } }, { id: 'empty', metadata: null },
      { id: 'registered', metadata: { own: 1 } },
    ])
  })
}))
