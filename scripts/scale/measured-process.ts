import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.join(__dirname, '..', '..')

/** What a process of the toolkit cost. */
export interface MeasuredProcess {
  readonly code: number | null
  /** The most memory it held at once. */
  readonly peakKb: number
  /** CPU of the process itself, user and system. */
  readonly cpuMs: number
  readonly wallMs: number
  readonly statements: number
  readonly longestMs: number
  readonly longestSql: string
}

/** Runs `model-artifacts` as a process of its own on a database, its output thrown away but for errors. */
export async function measuredProcess(url: string, args: readonly string[]): Promise<MeasuredProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-measured-'))
  const file = path.join(folder, 'cost.json')
  const start = performance.now()
  try {
    const child = spawn(process.execPath, [
      '-r', path.join(__dirname, 'measure-process.cjs'), path.join(ROOT, 'scripts', 'model-artifacts.cjs'), ...args,
    ], {
      cwd: folder, stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATABASE_URL: url, MEASURED_PROCESS: file, NO_COLOR: '1' },
    })
    const code = await new Promise<number | null>((ended, failed) => child.once('exit', ended).once('error', failed))
    const cost = JSON.parse(readFileSync(file, 'utf8')) as Omit<MeasuredProcess, 'code'>
    return { ...cost, code, wallMs: performance.now() - start }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
