import { CommanderError } from 'commander'
import type { Command } from 'commander'
import { misuseOf } from './misuse'
import { printError } from './print'
import { commandLine } from './program'

// commander exits by itself on misuse, with 1; misuse is 2 here, and with --json it is one document
function quietExit(command: Command, json: boolean): Command {
  command.exitOverride()
  if (json) command.configureOutput({ writeErr: () => undefined })
  for (const inner of command.commands) quietExit(inner, json)
  return command
}

/** Runs the command line and leaves its exit code in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  // a reader that closes the pipe early, such as head, wants no more
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const json = args.includes('--json')
  try {
    await quietExit(commandLine(), json).parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) process.exitCode = printError(error, json)
    else if (error.exitCode === 0) process.exitCode = 0
    // without --json commander has said it already, with its usage
    else process.exitCode = json ? printError(misuseOf(error), true) : 2
  }
}
