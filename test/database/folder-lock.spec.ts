import { expect } from 'chai'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lockFolder } from '../../src/database/folder-lock'
import { refusalOf } from '../support/errors'
import { startProgram } from '../support/run'

describe('lockFolder', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'model-artifacts-lock-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const heldBy = (holder: object): void => writeFileSync(join(dir, 'lock.1'), JSON.stringify({
    pid: process.pid, host: hostname(), started: '', since: 'yesterday', ...holder,
  }))

  it('names the holder when the wait is over', async () => {
    const lock = await lockFolder(dir, 0)
    const error = await refusalOf(lockFolder(dir, 100))
    expect(error.code).to.equal('database/folder-in-use')
    expect(error.message).to.include(`process ${process.pid} on ${hostname()}`)
    lock.release()
  })

  it('is taken at once after it was released', async () => {
    for (let round = 0; round < 5; round += 1) (await lockFolder(dir, 0)).release()
    expect(readdirSync(dir)).to.deep.equal(['lock.5'])
  })

  it('is taken by who waits as soon as it is released', async () => {
    const lock = await lockFolder(dir, 0)
    const next = lockFolder(dir, 10_000)
    await sleep(120)
    lock.release()
    ;(await next).release()
  })

  it('does not wait for a process that is dead', async () => {
    const child = startProgram('lock-counter.ts', [dir, '0'])
    await child
    heldBy({ pid: child.pid })
    ;(await lockFolder(dir, 0)).release()
  })

  it('does not take a reused process number for the holder', async function () {
    if (process.platform !== 'linux') return this.skip()
    heldBy({ started: '1' })
    ;(await lockFolder(dir, 0)).release()
  })

  it('does not judge a process on another host', async () => {
    heldBy({ host: 'elsewhere', pid: 2 ** 22 + 1 })
    const error = await refusalOf(lockFolder(dir, 0))
    expect(error.message).to.include('if elsewhere is gone, remove').and.to.include('lock.1')
  })

  it('releases only what it holds', async () => {
    const first = await lockFolder(dir, 0)
    first.release()
    const second = await lockFolder(dir, 0)
    first.release()
    expect((await refusalOf(lockFolder(dir, 0))).code).to.equal('database/folder-in-use')
    second.release()
  })

  it('lets one process in at a time, also when holders are killed', async () => {
    writeFileSync(join(dir, 'counter'), '0')
    const counters = [1, 2, 3].map(() => startProgram('lock-counter.ts', [dir, '30']))
    const victim = startProgram('lock-counter.ts', [dir, '100000'])
    while (Number(readFileSync(join(dir, 'counter'), 'utf8')) < 40) await sleep(10)
    victim.kill('SIGKILL')
    for (const { exitCode } of await Promise.all(counters)) expect(exitCode).to.equal(0)
    await victim
    // The victim's counts cannot be told apart: what counts is that no count of the others is lost from here on.
    const before = Number(readFileSync(join(dir, 'counter'), 'utf8'))
    await Promise.all([1, 2, 3].map(() => startProgram('lock-counter.ts', [dir, '20'])))
    expect(Number(readFileSync(join(dir, 'counter'), 'utf8'))).to.equal(before + 60)
  })

  for (const [place, path] of [['a file', join(__filename, 'a/folder')], ['/proc', '/proc/none/such']] as const) {
    it(`says that a folder below ${place} cannot be written`, async () => {
      const error = await refusalOf(lockFolder(path, 0))
      expect(error).to.include({ code: 'database/folder-not-writable', exitCode: 3 })
      expect(error.message).to.include('MODEL_ARTIFACTS_DIR')
    })
  }
})
