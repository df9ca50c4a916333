import { Command, InvalidArgumentError, Option } from 'commander'

/** Runs one command: its positional arguments, then its options. Resolves to the exit code, 0 when undefined. */
export type Run = (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number | void>

/** Loads what a command does, only when it is asked for: by require, because a native import() needs extensions. */
export type Loader = () => Run

/** Adds a command: its name, what it does, examples without the program's name, and what runs it. */
export type Add = (name: string, summary: string, examples: readonly string[], load: Loader) => Command

/** An option's whole number. */
export const count = (least: number, most: number) => (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}, got "${text}".`)
  }
  return value
}

export const json = (): Option => new Option('--json', 'print one JSON document')

export const dryRun = (): Option => new Option('--dry-run', 'print what would be done and change nothing')

export const decisions = (): Option =>
  new Option('--decisions <file>', 'decisions on promotion; the known models by default')

/** Examples as help begins with them. */
export const examplesText = (examples: readonly string[]): string =>
  `Examples:\n${examples.map(example => `  model-artifacts ${example}`).join('\n')}\n`

/** What adds commands to `parent`. */
export const adder = (parent: Command): Add => (name, summary, examples, load) => {
  const command = new Command(name).description(summary).addHelpText('before', examplesText(examples))
  parent.addCommand(command)
  return command.action(async (...given: unknown[]) => {
    // commander passes arguments, then options, then the command itself
    const positional = given.slice(0, -2).flat().filter(value => value !== undefined) as string[]
    const { loadOneDriver } = require('../one-driver') as typeof import('../one-driver')
    loadOneDriver()
    process.exitCode = (await load()(positional, command.opts())) ?? process.exitCode ?? 0
  })
}
