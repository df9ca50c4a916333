import { join } from 'node:path'
import { execa } from 'execa'

/** The project's folder. */
export const projectFolder = join(__dirname, '../..')

/** For `node -r`: runs sources of the project without a transpiler where nothing was edited since. */
export const loader = join(projectFolder, 'scripts', 'load.cjs')

/** How a child process ended. */
export interface Ended {
  readonly exitCode: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program in the project's folder to its end; an exit code other than 0 is no error here. */
export async function run(
  program: string, args: readonly string[], env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { exitCode, stdout, stderr } = await execa(program, args, { cwd: projectFolder, env, reject: false })
  return { exitCode, stdout, stderr }
}

/** Runs a TypeScript program of the tests. */
export function startProgram(file: string, args: readonly string[]) {
  return execa('node', ['-r', loader, join(__dirname, file), ...args], {
    cwd: projectFolder, reject: false,
  })
}
