import { expect } from 'chai'
import { migrations } from '../../migrations'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { runCli, type CliResult } from '../support/run-cli'

describe('command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-cli-'))
  const file = (name: string, value: unknown): string => {
    const place = path.join(folder, name)
    writeFileSync(place, typeof value === 'string' ? value : JSON.stringify(value))
    return place
  }
  after(() => rmSync(folder, { recursive: true, force: true }))
  const noDatabase = { env: { DATABASE_URL: '', MODEL_ARTIFACTS_DIR: path.join(folder, 'unused') } }

  it('prints help with examples first, and exits 2 on misuse', async () => {
    const help = await runCli(['--help'], noDatabase)
    expect(help.code).to.equal(0)
    expect(help.stdout).to.match(/^Examples:\n {2}model-artifacts register model\.json/)
    for (const misuse of [['frobnicate'], ['list', '--promotion', 'maybe'], ['list', '--external', '--internal'], ['show'],
      ['backfill', '--batch-size', '0'], ['import', 'x.jsonl']]) {
      expect((await runCli(misuse, noDatabase)).code, misuse.join(' ')).to.equal(2)
    }
  })

  it('tells misuse as one JSON document with --json', async () => {
    const { code, stdout, stderr } = await runCli(['list', '--promotion', 'maybe', '--json'], noDatabase)
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
    expect(JSON.parse(stderr)).to.deep.include({ error: 'UsageError', exitCode: 2 })
      .and.have.nested.property('troubles[0].code', 'usage/invalid-value')
  })

  it('validates files without a database: 0, 1 with every problem, 2 for no file', async () => {
    const good = file('good.json', internalMetadata())
    const bad = file('bad.json', { ...internalMetadata(), parameter_count: '25.53M' })
    expect(await runCli(['validate', good], noDatabase)).to.include({ code: 0, stdout: '' })
    const refused = await runCli(['validate', good, bad], noDatabase)
    expect(refused.code).to.equal(1)
    expect(refused.stderr).to.include(`${bad}#/parameter_count  [metadata/type]`).and.include('found "25.53M"').and.include('→ ')
    const json = await runCli(['validate', '--json', good, bad], noDatabase)
    expect(json.code).to.equal(1)
    expect(JSON.parse(json.stdout)).to.have.nested.property('[1].troubles[0].code', 'metadata/type')
    expect((await runCli(['validate', path.join(folder, 'none.json')], noDatabase)).code).to.equal(2)
    const mixed = await runCli(['validate', good, path.join(folder, 'none.json'), '--json'], noDatabase)
    expect(mixed.code, 'one is good, one is not there').to.equal(2)
    const verdicts = JSON.parse(mixed.stdout) as { valid: boolean, troubles: { code: string }[] }[]
    expect(verdicts.map(({ valid, troubles }) => [valid, troubles.map(({ code }) => code)]))
      .to.deep.equal([[true, []], [false, ['input/unreadable']]])
    const broken = await runCli(['validate', '-'], { ...noDatabase, input: '{"a":' })
    expect(broken).to.include({ code: 1 })
    expect(broken.stderr).to.include('stdin').and.include('json/syntax')
  })

  forEachDatabase(databases => {
    let env: Readonly<Record<string, string>>
    const cli = (args: readonly string[], input?: string): Promise<CliResult> =>
      runCli(args, { env, cwd: folder, ...(input !== undefined && { input }) })
    before(async () => { env = (await databases.migrated()).env })

    it('says what to run when the migrations have not run', async () => {
      const { env: blank } = await databases.empty()
      const result = await runCli(['list'], { env: blank, cwd: folder })
      expect(result.code).to.equal(1)
      expect(result.stderr).to.include('migration/pending').and.include('npm run typeorm migration:run')
      expect(result.stderr.match(/^\d{13}/gm)).to.have.length(migrations.length)
        .and.satisfy((times: string[]) => times.join() === times.toSorted().join(), 'in the order in which they run')
    })

    it('registers, lists and shows a model; data on stdout, the rest on stderr', async () => {
      const request = JSON.stringify({ id: 'model-cli', title: 'From the command line', createdBy: 'tester', metadata: internalMetadata() })
      expect(await cli(['register', '-', '--dry-run'], request)).to.include({ code: 0, stdout: '' })
      const onNothing = JSON.stringify({ title: 'T', createdBy: 'tester', metadata: { ...internalMetadata(), base_model_id: 'nobody' } })
      const refused = await cli(['register', '-', '--dry-run', '--json'], onNothing)
      expect(refused.code, 'a dry run on an unknown base').to.equal(1)
      expect(JSON.parse(refused.stderr)).to.have.nested.property('troubles[0].code', 'model/unknown-base')
      expect(JSON.parse((await cli(['list', '--json'])).stdout)).to.deep.equal({ models: [], next: null })
      const registered = await cli(['register', '-', '--json'], request)
      expect(JSON.parse(registered.stdout)).to.have.nested.property('modelVersion.artifact_id', 'model-cli')
      expect((await cli(['register', '-'], request)).code, 'the same again').to.equal(0)
      const list = await cli(['list', '--promotion', 'candidate'])
      expect(list.stdout).to.match(/\| model-cli +\| From the command line \| internal +\| candidate +\| +0/)
      expect(JSON.parse((await cli(['show', 'model-cli', '--json'])).stdout)).to.have.nested.property('artifact.title')
      const nameless = file('request.json', { title: '', createdBy: 'tester', metadata: internalMetadata() })
      expect((await cli(['register', nameless])).stderr).to.include(`${nameless}#/title  [`)
      const unknown = await cli(['show', 'nobody'])
      expect(unknown).to.include({ code: 1, stdout: '' })
      expect(unknown.stderr).to.include('model/unknown')
    })

    it('refuses a registration with fields it does not have', async () => {
      const refused = await cli(['register', '-', '--json'], JSON.stringify({ titel: 'x', metadata: {} }))
      expect(refused.code).to.equal(1)
      const { troubles } = JSON.parse(refused.stderr) as { troubles: { code: string; where: object }[] }
      expect(troubles.find(({ code }) => code === 'register/unknown-field')?.where)
        .to.deep.equal({ source: 'stdin', pointer: '/titel' })
    })

    it('imports, backfills, reviews, undoes and reports', async () => {
      const lines = file('records.jsonl', `{"model_family":"cnn","framework":"keras","parameter_count":"2M","n":1}\n`)
      expect((await cli(['import', lines, '--vocabulary', 'nope'])).code).to.equal(2)
      expect((await cli(['import', lines, '--vocabulary', 'common'])).stderr).to.include('import/no-origin')
      expect(JSON.parse((await cli(['import', lines, '--vocabulary', 'common', '--origin', 'internal', '--json'])).stdout))
        .to.include({ lines: 1, imported: 1 })
      const plan = await cli(['backfill', '--dry-run'])
      expect(plan.stdout).to.include('"parameter_count":"2M"').and.include('held /parameter_count: ')
      expect(JSON.parse((await cli(['backfill', '--json'])).stdout)).to.include({ seen: 1, adopted: 1, stopped: false })
      const items = JSON.parse((await cli(['review', 'list', '--field', '/parameter_count', '--json'])).stdout) as { id: string; artifact_id: string }[]
      expect(items).to.have.length(1)
      const item = items[0]?.id ?? ''
      expect((await cli(['review', 'resolve', item, '--by', 'ada'])).code, 'no answer').to.equal(2)
      expect((await cli(['review', 'resolve', `${item}=two`, '--by', 'ada'])).code, 'a wrong answer').to.equal(1)
      expect((await cli(['review', 'resolve', `${item}=2000000`, '--by', 'ada', '--dry-run'])).stderr).to.include('would be applied')
      expect(JSON.parse((await cli(['review', 'show', item, '--json'])).stdout)).to.include({ status: 'open' })
      const resolved = await cli(['review', 'resolve', `${item.slice(0, 8)}=2000000`, '--by', 'ada', '--json'])
      expect(JSON.parse(resolved.stdout)).to.have.nested.property('[0].outcome', 'applied')
      const report = path.join(folder, `report-${databases.server.label}.md`)
      expect((await cli(['report', '--out', report])).code).to.equal(0)
      expect(readFileSync(report, 'utf8')).to.include('# Migration report').and.include('answered by ada')
      expect((await cli(['backfill', '--undo', items[0]?.artifact_id ?? ''])).code).to.equal(0)
    })

    it('helps where an answer was read as a number, or cannot be applied yet', async () => {
      const records = [{ model_family: 'cnn', framework: 'N/A', parameter_count: 5 }, { what: 'nobody knows', git_commit: '4f2a9c1' }]
      const lines = file('held.jsonl', `${records.map(record => JSON.stringify(record)).join('\n')}\n`)
      expect((await cli(['import', lines, '--vocabulary', 'common', '--origin', 'internal', '--dry-run'])).stderr)
        .to.equal('would import 2 of 2 records, 0 are there already')
      await cli(['import', lines, '--vocabulary', 'common', '--origin', 'internal'])
      await cli(['backfill'])
      const items = JSON.parse((await cli(['review', 'list', '--json'])).stdout) as { id: string, artifact_id: string, pointer: string }[]
      const framework = items.find(({ pointer }) => pointer === '/framework')?.id ?? ''
      const asNumber = await cli(['review', 'resolve', `${framework}=2.0`, '--by', 'ada'])
      expect(asNumber.code).to.equal(1)
      expect(asNumber.stderr).to.include(`→ quotes make it text: '${framework}="2.0"'`)
      const whole = items.find(({ pointer }) => pointer === '')
      const commit = items.find(({ pointer, artifact_id: id }) => pointer === '/columns/code_commit_sha' && id === whole?.artifact_id)
      const digits = await cli(['review', 'resolve', `${commit?.id ?? ''}=${'4'.repeat(40)}`, '--by', 'ada'])
      expect(digits.stderr).to.include(`found ${'4'.repeat(40)}`).and.include(`="${'4'.repeat(40)}"'`)
      const stored = await cli(['review', 'resolve', `${commit?.id ?? ''}=${'4f'.repeat(20)}`, '--by', 'ada'])
      expect(stored.stderr).to.include('stored; the document still lacks\n  the whole document, which is held')
        .and.include(`answer item ${whole?.id ?? ''}`)
    })

    it('proves that database, migrations and schema agree', async () => {
      const result = await cli(['migration-check'])
      expect(result.stderr).to.equal('database, migrations and schema agree')
      expect(result.code).to.equal(0)
    })
  })
})
