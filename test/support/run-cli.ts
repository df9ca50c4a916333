import { execa } from 'execa'
import path from 'node:path'

const ROOT = path.join(__dirname, '..', '..')
const BIN = path.join(ROOT, 'scripts', 'model-artifacts.cjs')

/** What a child process left behind. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Where and with what a command runs. */
export interface CliOptions {
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly input?: string
}

/** Starts `model-artifacts` as a process of its own. */
export function startCli(args: readonly string[], { env, cwd, input }: CliOptions) {
  return execa(process.execPath, [BIN, ...args], {
    env: { ...env, NO_COLOR: '1' }, reject: false, ...(cwd !== undefined && { cwd }), ...(input !== undefined && { input }),
  })
}

/** Runs `model-artifacts` to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { exitCode = -1, stdout, stderr } = await startCli(args, options)
  return { code: exitCode, stdout: String(stdout), stderr: String(stderr) }
}
