import { CommanderError } from 'commander'
import type { Command } from 'commander'
import { misuseOf } from './misuse'
import { printError } from './print'
import { program, type Loader } from './program'

// one line a command: only the one that runs is loaded, so codegen works while generated/ is empty;
// require, because a native import() under CommonJS resolves no extensionless path
const LOADERS: Readonly<Record<string, Loader>> = {
  start: () => (require('./start') as typeof import('./start')).start,
  register: () => (require('./register') as typeof import('./register')).register,
  validate: () => (require('./validate') as typeof import('./validate')).validate,
  show: () => (require('./show') as typeof import('./show')).show,
  list: () => (require('./list') as typeof import('./list')).list,
  import: () => (require('./import') as typeof import('./import')).importFile,
  backfill: () => (require('./backfill') as typeof import('./backfill')).backfill,
  'review-list': () => (require('./review') as typeof import('./review')).list,
  'review-show': () => (require('./review') as typeof import('./review')).show,
  'review-resolve': () => (require('./review') as typeof import('./review')).resolve,
  report: () => (require('./report') as typeof import('./report')).report,
  codegen: () => (require('./codegen') as typeof import('./codegen')).codegen,
  'migration-check': () => (require('./migration-check') as typeof import('./migration-check')).migrationCheck,
}

function load(name: string): Loader {
  const loader = LOADERS[name]
  if (loader === undefined) throw new Error(`no command is called ${name}: this is our bug`)
  return loader
}

/** The whole command line with what its commands do. */
export const commandLine = (): Command => program(load)

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
