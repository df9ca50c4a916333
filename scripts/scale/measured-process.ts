import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installPackage } from '../../test/support/installed-package'

/** What a process of the toolkit cost. */
export interface MeasuredProcess {
  /** The most memory it held at once. */
  readonly peakKb: number
  /** CPU of the process itself, user and system. */
  readonly cpuMs: number
  readonly wallMs: number
  readonly statements: number
  readonly longestMs: number
  readonly longestSql: string
}

/** The toolkit as users have it: packed and installed, without the transpiler of a checkout in its memory. */
export class MeasuredToolkit {
  private readonly home = mkdtempSync(path.join(tmpdir(), 'model-artifacts-measured-'))
  private readonly bin = installPackage(this.home).bin
  private processes = 0

  /**
   * Runs a command to its end on a database, its output thrown away. The answer may be no: exit code 1 is as good as 0.
   *
   * @throws Error with the end of what it said
   */
  async run(url: string, command: readonly string[]): Promise<MeasuredProcess> {
    const file = path.join(this.home, `cost-${this.processes++}.json`)
    const child = spawn(process.execPath, ['-r', path.join(__dirname, 'measure-process.cjs'), this.bin, ...command], {
      cwd: this.home, stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DATABASE_URL: url, MEASURED_PROCESS: file, NO_COLOR: '1' },
    })
    let said = ''
    // findings go there too: of a large catalog only the end is kept
    child.stderr.setEncoding('utf8').on('data', (text: string) => { said = `${said}${text}`.slice(-2000) })
    const code = await new Promise<number | null>((ended, failed) => child.once('close', ended).once('error', failed))
    if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended with ${String(code)}:\n${said}`)
    return JSON.parse(readFileSync(file, 'utf8')) as MeasuredProcess
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true })
  }
}
