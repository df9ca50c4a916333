import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { runCli, startCli } from '../support/run-cli'

const line = (id: string, more: object = {}): string =>
  JSON.stringify({ id, title: 'A model', createdBy: 'somebody', metadata: { ...internalMetadata(), ...more } })

forEachDatabase(({ migrated, connect, server }) => {
  describe('register --jsonl', () => {
    let env: Readonly<Record<string, string>>
    let ids: () => Promise<readonly string[]>
    before(async () => {
      const database = await migrated()
      env = database.env
      ids = async () => {
        const dataSource = await connect(database)
        const rows = await dataSource.query<{ id: string }[]>('select artifact_id as id from model_versions order by 1')
        await dataSource.destroy()
        return rows.map(({ id }) => id)
      }
    })
    const folder = mkdtempSync(path.join(tmpdir(), 'register-lines-'))
    after(() => rmSync(folder, { recursive: true, force: true }))
    const fileOf = (name: string, text: string | Buffer): string => {
      const file = path.join(folder, name)
      writeFileSync(file, text)
      return file
    }

    it('registers what it can, names each refused line, and exits 1', async () => {
      const file = fileOf('mixed.jsonl', Buffer.concat([
        Buffer.from([line('one'), '', '{"id": ', line('two', { base_model_id: 'one' }), line('three', { framework: 7 }),
          line('four', { base_model_id: 'nobody' }), ''].join('\n')), Buffer.from([0xff, 0x0a]), Buffer.from(line('five')),
      ]))
      const dry = await runCli(['register', file, '--jsonl', '--dry-run'], { env })
      expect(dry.code).to.equal(1)
      expect(dry.stderr).to.include('would register 3 of 7 models, 0 were there already, 4 refused')
      expect(await ids()).to.deep.equal([])

      const { code, stderr, stdout } = await runCli(['register', file, '--jsonl'], { env })
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
      for (const place of [`${file}:3`, `${file}:5#/metadata/framework`, `${file}:6#/base_model_id`, `${file}:7`]) {
        expect(stderr).to.include(place)
      }
      expect(stderr).to.include('registered 3 of 7 models, 0 were there already, 4 refused')
      expect(await ids()).to.deep.equal(['five', 'one', 'two'])

      const again = await runCli(['register', file, '--jsonl', '--json'], { env })
      const told = JSON.parse(again.stdout) as { refusals: { line: number; id: string | null; troubles: { code: string }[] }[] }
      expect(told).to.deep.include({ dryRun: false, lines: 7, registered: 0, unchanged: 3, refused: 4 })
      expect(told.refusals.map(({ line: number, id, troubles }) => [number, id, troubles[0]?.code])).to.deep.equal([
        [3, null, 'json/syntax'], [5, 'three', 'metadata/type'], [6, 'four', 'model/unknown-base'], [7, null, 'input/not-utf8'],
      ])
    })

    it('reads standard input, and exits 0 when nothing was refused', async () => {
      const { code, stdout } = await runCli(['register', '-', '--jsonl', '--json'], { env, input: `${line('six')}\n${line('one')}\n` })
      expect({ code, ...JSON.parse(stdout) as object }).to.deep.equal(
        { code: 0, dryRun: false, refusals: [], lines: 2, registered: 1, unchanged: 1, refused: 0 })
    })

    if (!server.embedded) {
      it('goes on where a killed run has ended, and leaves what one run does', async () => {
        const count = 6_000
        const file = fileOf('many.jsonl', Array.from({ length: count }, (_, i) =>
          line(`kill-${i}`, i % 7 === 6 ? { base_model_id: `kill-${i - 3}` } : {})).join('\n'))
        const before = (await ids()).length
        const child = startCli(['register', file, '--jsonl'], { env })
        while ((await ids()).length === before) await pause(20)
        child.kill('SIGKILL')
        await child
        const written = (await ids()).length - before
        expect(written).to.be.greaterThan(0).and.lessThan(count)
        const { code, stdout } = await runCli(['register', file, '--jsonl', '--json'], { env })
        const { registered, unchanged } = JSON.parse(stdout) as { registered: number; unchanged: number }
        expect({ code, sum: registered + unchanged }).to.deep.equal({ code: 0, sum: count })
        expect(unchanged).to.be.at.least(written)
        expect((await ids()).length - before).to.equal(count)
      })
    }
  })
})
