import { expect } from 'chai'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fillFinishedModels } from '../../scripts/scale/finished-models'
import { createDataSource } from '../../src/database/data-source'
import { withDatabase } from '../../src/database/with-database'
import { forEachDatabase } from '../support/for-each-database'

const root = path.join(__dirname, '..', '..')

/** Less than the rows of the catalog are together; the program itself needs about 40. */
const HEAP_MB = 64
const MODELS = 10_000

interface Ended {
  readonly code: number | null
  readonly bytes: number
  readonly lines: number
  readonly stderr: string
}

/** Runs the command line with little memory; what it prints is looked at and let go. */
async function runSmall(env: Readonly<Record<string, string>>, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, 'scripts/model-artifacts.cjs', ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let [bytes, lines, stderr] = [0, 0, '']
  child.stdout.on('data', (piece: Buffer) => {
    bytes += piece.length
    for (const byte of piece) if (byte === 10) lines++
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr = `${stderr}${text}`.slice(-2000) })
  const code = await new Promise<number | null>((ended, failed) => child.once('close', ended).once('error', failed))
  return { code, bytes, lines, stderr }
}

forEachDatabase(databases => {
  describe('commands on a catalog larger than their memory', function () {
    this.timeout(600_000)
    let env: Readonly<Record<string, string>>
    let items = 0

    before(async function () {
      const { settings, env: ofDatabase } = await databases.migrated()
      env = ofDatabase
      // rows are made by a server's own copying; the embedded database holds itself in the memory of the process
      if (!('url' in settings)) return this.skip()
      await fillFinishedModels(settings.url, MODELS)
      await withDatabase(createDataSource(settings), async dataSource => {
        const [row] = await dataSource.query<{ n: number }[]>('select count(*)::int as n from review_items')
        items = row?.n ?? 0
      })
    })

    it('makes a report of every model', async () => {
      const { code, stderr, bytes } = await runSmall(env, ['report', '--json'])
      expect([code, stderr]).to.deep.equal([0, ''])
      expect(bytes).to.be.above(1000)
    })

    it('exports more than fits', async () => {
      const { code, stderr, bytes } = await runSmall(env, ['export'])
      expect([code, stderr.includes('exported')], stderr).to.deep.equal([0, true])
      expect(bytes).to.be.above(HEAP_MB * 2 ** 20)
    })

    it('lists every model', async () => {
      const { code, stderr, lines } = await runSmall(env, ['list', '--limit', '1000000'])
      expect([code, stderr]).to.deep.equal([0, `${MODELS} models\n`])
      // one header for all pages
      expect(lines).to.equal(MODELS + 2)
    })

    it('lists every review item, the oldest first too', async () => {
      const whole = await runSmall(env, ['review', 'list', '--json'])
      expect([whole.code, whole.stderr]).to.deep.equal([0, ''])
      expect(whole.lines).to.be.above(items)
      const { stderr } = await runSmall(env, ['review', 'list', '--sort', 'age'])
      expect(stderr).to.include(`${items} items\n`)
    })
  })
})
