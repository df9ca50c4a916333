import { expect } from 'chai'
import { forEachDatabase } from '../support/for-each-database'
import { runCli } from '../support/run-cli'

interface Answer {
  readonly mode: string
  readonly setting: { readonly by: string } | null
  readonly violations: number
  readonly differences: readonly { readonly place: string, readonly repair: string | null }[]
  readonly probes: { readonly tried: number, readonly failed: readonly { readonly place: string }[] }
}

const WEAKENED = `ALTER TABLE review_items DROP CONSTRAINT ck_review_items_status_96cb09d7,
  ADD CONSTRAINT ck_review_items_status_96cb09d7 CHECK (status <> '')`

describe('drift', () => forEachDatabase(({ server, migrated, empty, connect }) => {
  it('exits 0 where nothing differs, and says how much it tried', async () => {
    const { env } = await migrated()
    const { code, stdout, stderr } = await runCli(['drift'], { env })
    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '' })
    expect(stderr).to.match(/^note: the validator is strict; 0 violations recorded\nno drift; \d{3} counterexamples tried$/)
  })

  it('exits 1 where something differs: expected above actual, and SQL that repairs it', async () => {
    const database = await migrated()
    const before = await connect(database)
    await before.query(WEAKENED)
    await before.query("INSERT INTO enforcement_modes (sequence, is_strict, set_by, reason) VALUES (1, false, 'ada', 'why')")
    await before.destroy()
    const { code, stdout, stderr } = await runCli(['drift'], { env: database.env })
    expect(code).to.equal(1)
    expect(stdout).to.match(/^review_items\.ck_review_items_status_96cb09d7 {2}\(check\)\n {2}expected .*\n {2}actual .*<> ''/)
    expect(stdout).to.match(/\(counterexample\)\n {2}tried .*\n {2}expected {2}refused by .*\n {2}actual {4}accepted/)
    expect(stderr).to.include('the validator is warn since').and.include('by ada: why').and.include('1 difference;')
    const json = await runCli(['drift', '--json'], { env: database.env })
    const answer = JSON.parse(json.stdout) as Answer
    expect(Object.keys(answer)).to.deep.equal(['mode', 'setting', 'violations', 'differences', 'probes', 'notes'])
    expect({ code: json.code, mode: answer.mode, by: answer.setting?.by }).to.deep.equal({ code: 1, mode: 'warn', by: 'ada' })
    expect(answer.probes.failed.map(({ place }) => place)).to.deep.equal(['review_items.ck_review_items_status_96cb09d7'])
    const after = await connect(database)
    for (const { repair } of answer.differences) await after.query(repair ?? '')
    await after.destroy()
    expect((await runCli(['drift', '--json'], { env: database.env })).code).to.equal(0)
  })

  it('says only what is pending where migrations are', async () => {
    const { env } = await empty()
    const { code, stdout, stderr } = await runCli(['drift', '--json'], { env })
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
    expect((JSON.parse(stderr) as { troubles: { code: string }[] }).troubles.every(each => each.code === 'migration/pending'))
      .to.equal(true)
  })

  if (server.embedded) return

  it('exits 3 where no database answers', async () => {
    const { code } = await runCli(['drift'], { env: { DATABASE_URL: 'postgres://127.0.0.1:1/none', MODEL_ARTIFACTS_DIR: '' } })
    expect(code).to.equal(3)
  })
}))
