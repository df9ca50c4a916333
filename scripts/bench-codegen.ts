import { spawnSync } from 'node:child_process'
import path from 'node:path'

const RUNS = 5
const root = path.join(__dirname, '..')

/** Wall-clock time of one whole `npm run codegen`, npm and Node included. */
function timeMs(): number {
  const start = performance.now()
  const run = spawnSync('npm', ['run', '--silent', 'codegen'], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`npm run codegen failed:\n${run.stderr}`)
  return performance.now() - start
}

timeMs()
const times = Array.from({ length: RUNS }, timeMs).sort((a, b) => a - b)
const [least, median, most] = [times[0], times[(RUNS - 1) / 2], times[RUNS - 1]].map(ms => Math.round(ms ?? 0))
process.stdout.write(`npm run codegen, warm: median ${median} ms of ${RUNS} (${least} to ${most} ms)\n`)
