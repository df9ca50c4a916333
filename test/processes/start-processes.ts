import { execa } from 'execa'
import path from 'node:path'
import { loader } from '../support/run'

/**
 * Runs `script` (a file beside this one) in `count` operating-system processes at once, each with its number from 0 as
 * first argument, and gives what each wrote to standard output as JSON. Fails when one of them fails.
 */
export async function runProcesses<T>(
  script: string, count: number, args: readonly string[], env: Readonly<Record<string, string>>,
): Promise<readonly T[]> {
  const file = path.join(__dirname, script)
  return Promise.all(Array.from({ length: count }, async (_, number) => {
    const { stdout } = await execa(process.execPath,
      ['-r', loader, file, String(number), ...args], { env })
    return JSON.parse(stdout) as T
  }))
}
