import { spawnSync } from 'node:child_process'
import path from 'node:path'

const PROBE = path.join(__dirname, 'probe.cjs')

/** What a program of node took and did. */
export interface Probed {
  /** User and system, from the start of the process to its end. */
  readonly cpuMs: number
  /** The modules it has loaded, by their files. */
  readonly files: readonly string[]
  readonly stdout: string
  /** When asked for: CPU in milliseconds before the first module, of loading each package, and of each phase. */
  readonly split?: { readonly node: number; readonly packages: Readonly<Record<string, number>> }
}

/** How a program runs. */
export interface ProbeOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly isSplit?: boolean
}

/** Runs node with `args` to its end, and tells what it took. @throws Error when it ends with another code than 0 */
export function probed(args: readonly string[], { cwd, env = {}, isSplit = false }: ProbeOptions): Probed {
  const { status, output, stdout, stderr } = spawnSync(process.execPath, ['-r', PROBE, ...args], {
    cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PROBE_SPLIT: isSplit ? '1' : '' },
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { ...JSON.parse(output[3] ?? '') as Omit<Probed, 'stdout'>, stdout }
}
