import { CommanderError } from 'commander'
import type { Command } from 'commander'
import { commandLine } from './program'

// what an error takes is loaded for an error, so that --help loads the flags alone
const printError = (error: unknown, json: boolean): number =>
  (require('./print') as typeof import('./print')).printError(error, json)
const misuseOf = (error: CommanderError): Error => (require('./misuse') as typeof import('./misuse')).misuseOf(error)

// commander exits by itself on misuse, with 1; misuse is 2 here, and with --json it is one document
function quietExit(command: Command, json: boolean): Command {
  command.exitOverride()
  if (json) command.configureOutput({ writeErr: () => undefined })
  for (const inner of command.commands) quietExit(inner, json)
  return command
}

function unwritable(cause: Error): Error {
  const { EnvironmentError } = require('../errors') as typeof import('../errors')
  return new EnvironmentError({
    code: 'output/not-writable',
    where: { source: 'stdout' },
    what: cause.message,
    why: 'a part of the answer may be missing where it went',
    fix: 'make room there, or send the output to another place',
  }, { cause })
}

/** Runs the command line and leaves its exit code in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json')
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that closes the pipe early, such as head, wants no more
    process.exit(error.code === 'EPIPE' ? 0 : printError(unwritable(error), json))
  })
  try {
    await quietExit(commandLine(), json).parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) process.exitCode = printError(error, json)
    else if (error.exitCode === 0) process.exitCode = 0
    // without --json commander has said it already, with its usage
    else process.exitCode = json ? printError(misuseOf(error), true) : 2
  }
}
