import { expect } from 'chai'
import {
  chmodSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { importFile } from '../../src/commands/import'
import { refusalOf } from '../support/errors'
import { everyRow } from '../support/exchanged'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { runCli } from '../support/run-cli'
import { run } from '../support/run'
import type { TestDatabase } from '../support/servers'

forEachDatabase(databases => {
  describe('export and import --catalog', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-exchange-'))
    const file = path.join(folder, 'catalog.jsonl')
    let source: TestDatabase
    let target: TestDatabase
    const within = async <T>(database: TestDatabase, work: (dataSource: DataSource) => Promise<T>): Promise<T> => {
      const dataSource = await databases.connect(database)
      try {
        return await work(dataSource)
      } finally {
        await dataSource.destroy()
      }
    }
    before(async () => {
      source = await databases.migrated()
      target = await databases.migrated()
      await within(source, async dataSource => {
        const catalog = new ModelCatalog(dataSource)
        for (let i = 0; i < 300; i++) {
          const metadata = { ...internalMetadata(), extensions: { filler: 'x'.repeat(2000) } }
          await catalog.registerModel({ id: `model-${i}`, title: `Model ${i}`, createdBy: 'tester', metadata })
        }
      })
    })
    after(() => rmSync(folder, { recursive: true, force: true }))

    it('writes the same to standard output and to a file, which is there whole or not at all', async () => {
      const { code, stdout, stderr } = await runCli(['export'], { env: source.env })
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: 'exported 1200 rows' })
      expect(await runCli(['export', '--out', file], { env: source.env })).to.deep.include({ code: 0, stdout: '' })
      expect(readFileSync(file, 'utf8')).to.equal(`${stdout}\n`)
      expect(readdirSync(folder)).to.deep.equal(['catalog.jsonl'])
      const nowhere = await runCli(['export', '--out', path.join(folder, 'no', 'such', 'folder')], { env: source.env })
      expect(nowhere.code).to.equal(3)
      expect(nowhere.stderr).to.include('[exchange/not-writable]')
    })

    it('leaves no file behind when the export is refused', async () => {
      const { code, stderr } = await runCli(['export', '--lineage', 'nobody', '--out', path.join(folder, 'none.jsonl')], { env: source.env })
      expect(code).to.equal(1)
      expect(stderr).to.include('[exchange/unknown-lineage]')
      expect(readdirSync(folder)).to.deep.equal(['catalog.jsonl'])
    })

    it('replaces the target of a link and keeps its mode, and leaves a part of another export alone', async () => {
      const inner = mkdtempSync(path.join(folder, 'links-'))
      const [real, link, chain, dangling] = ['real', 'link', 'chain', 'dangling'].map(name => path.join(inner, name)) as
        [string, string, string, string]
      writeFileSync(real, 'before')
      chmodSync(real, 0o640)
      symlinkSync('real', link)
      symlinkSync('link', chain)
      symlinkSync('later', dangling)
      writeFileSync(`${real}.part`, 'of somebody else')
      for (const out of [chain, dangling]) {
        expect(await runCli(['export', '--out', out], { env: source.env })).to.deep.include({ code: 0 })
        expect(lstatSync(out).isSymbolicLink()).to.equal(true)
        expect(readFileSync(out).equals(readFileSync(file))).to.equal(true)
      }
      expect(lstatSync(link).isSymbolicLink()).to.equal(true)
      expect(statSync(real).mode & 0o777).to.equal(0o640)
      expect(readFileSync(`${real}.part`, 'utf8')).to.equal('of somebody else')
      expect(readdirSync(inner).sort()).to.deep.equal(['chain', 'dangling', 'later', 'link', 'real', 'real.part'])
      rmSync(inner, { recursive: true })
    })

    it('streams into a FIFO, which stays one', async () => {
      const inner = mkdtempSync(path.join(folder, 'fifo-'))
      const fifo = path.join(inner, 'fifo')
      const { stderr, exitCode } = await run('bash', ['-c', `mkfifo "$1"; cat "$1" >"$1.out" &
        node scripts/model-artifacts.cjs export --out "$1"; code=$?
        [ -p "$1" ] && wait && exit $code`, 'bash', fifo], source.env)
      expect({ exitCode, stderr }).to.deep.equal({ exitCode: 0, stderr: `exported 1200 rows to ${fifo}` })
      expect(readFileSync(`${fifo}.out`).equals(readFileSync(file))).to.equal(true)
      expect(readdirSync(inner)).to.deep.equal(['fifo', 'fifo.out'])
      rmSync(inner, { recursive: true })
    })

    it('says that standard output cannot be written, as every command does', async function () {
      if (!existsSync('/dev/full')) return this.skip()
      for (const command of ['export', 'list', 'list --json']) {
        const { stderr, exitCode } = await run('bash', ['-c', `node scripts/model-artifacts.cjs ${command} >/dev/full`], source.env)
        expect(exitCode, command).to.equal(3)
        expect(stderr, command).to.include('output/not-writable').and.not.match(/^ +at /m)
      }
    })

    it('says nothing when its reader has seen enough', async () => {
      const { stdout, stderr, exitCode } = await run('bash',
        ['-c', 'node scripts/model-artifacts.cjs export | head -n 1; exit ${PIPESTATUS[0]}'], source.env)
      expect({ exitCode, stderr }).to.deep.equal({ exitCode: 0, stderr: '' })
      expect(JSON.parse(stdout)).to.have.property('format')
    })

    it('tries an import without a change, then does it from a file or standard input, then finds nothing to do', async () => {
      const trial = await runCli(['import', '--catalog', file, '--dry-run', '--json'], { env: target.env })
      const counts = { rows: 1200, lineages: 300, models: 300 }
      expect(JSON.parse(trial.stdout)).to.deep.equal({ dryRun: true, ...counts, written: 1200, known: 0 })
      const input = readFileSync(file, 'utf8')
      const done = await runCli(['import', '--catalog', '-', '--json'], { env: target.env, input })
      expect(JSON.parse(done.stdout), done.stderr).to.deep.equal({ dryRun: false, ...counts, written: 1200, known: 0 })
      const again = await runCli(['import', '--catalog', file], { env: target.env })
      expect(again).to.deep.equal({
        code: 0, stdout: '', stderr: '300 models in 300 lineages: 1200 rows, wrote 0, 1200 were there already',
      })
      expect(await within(target, dataSource => everyRow(dataSource))).to.deep.equal(await within(source, dataSource => everyRow(dataSource)))
    })

    it('refuses a damaged file with the line at fault, also from standard input', async () => {
      const damaged = path.join(folder, 'damaged.jsonl')
      const text = readFileSync(file, 'utf8')
      writeFileSync(damaged, text.slice(0, -400))
      const { code, stderr } = await runCli(['import', '--catalog', damaged], { env: target.env })
      expect(code).to.equal(1)
      expect(stderr).to.match(/damaged\.jsonl:\d+ {2}\[exchange\/truncated\]/)
      const piped = await runCli(['import', '--catalog', '-'], { env: target.env, input: text.slice(0, -400) })
      expect(piped.stderr).to.match(/^stdin:\d+ /m)
      expect(existsSync(damaged)).to.equal(true)
    })
  })
})

describe('import', () => {
  const misuse: readonly (readonly [file: string | undefined, options: Readonly<Record<string, unknown>>, code: string])[] = [
    [undefined, {}, 'usage/missing-option'],
    ['models.jsonl', {}, 'usage/missing-option'],
    [undefined, { vocabulary: 'kipoi' }, 'usage/missing-argument'],
    ['models.jsonl', { catalog: 'catalog.jsonl' }, 'usage/excess-arguments'],
    ['models.jsonl', { vocabulary: 'kipoi', skipUnknownColumns: true }, 'usage/conflicting-options'],
    ['models.jsonl', { vocabulary: 'no-such' }, 'import/unknown-vocabulary'],
  ]
  for (const [file, options, code] of misuse) {
    it(`tells what is wrong with ${JSON.stringify({ file, ...options })}`, async () => {
      expect(await refusalOf(importFile(file === undefined ? [] : [file], options) as Promise<unknown>))
        .to.include({ code, exitCode: 2 })
    })
  }

  it('takes records or a catalog, and what belongs to records only with these', async () => {
    for (const more of [['--vocabulary', 'kipoi'], ['--by', 'me']]) {
      const { code, stdout, stderr } = await runCli(['import', '--catalog', 'catalog.jsonl', ...more, '--json'], { env: {} })
      const told = JSON.parse(stderr) as { troubles: { code: string }[] }
      expect({ code, stdout, codes: told.troubles.map(each => each.code) })
        .to.deep.equal({ code: 2, stdout: '', codes: ['usage/conflicting-options'] })
    }
  })
})
