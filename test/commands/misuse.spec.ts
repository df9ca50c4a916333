import { CommanderError } from 'commander'
import { expect } from 'chai'
import { misuseOf } from '../../src/commands/misuse'
import { commandLine } from '../../src/commands/program'

/** What commander says of a command line; nothing is run and nothing printed. */
async function refusal(args: readonly string[]): Promise<CommanderError> {
  const root = commandLine()
  for (const command of [root, ...root.commands, ...root.commands.flatMap(each => each.commands)]) {
    command.exitOverride().configureOutput({ writeErr: () => undefined })
  }
  return root.parseAsync([...args], { from: 'user' }).then(
    () => { throw new Error(`${args.join(' ')} was taken`) },
    (error: unknown) => { if (error instanceof CommanderError) return error; throw error })
}

describe('misuseOf', () => {
  it('has a code for each way to misuse the command line', async () => {
    for (const [args, code, said] of [
      ['frobnicate', 'usage/unknown-command', "'frobnicate'"],
      ['list --frob', 'usage/unknown-option', "'--frob'"],
      ['show', 'usage/missing-argument', "'id'"],
      ['show a b', 'usage/excess-arguments', 'too many arguments'],
      ['review claim x', 'usage/missing-option', '--by'],
      ['list --limit', 'usage/missing-value', '--limit'],
      ['list --limit x', 'usage/invalid-value', 'from 1 to'],
      ['list --external --internal', 'usage/conflicting-options', '--external'],
    ] as const) {
      const error = misuseOf(await refusal(args.split(' ')))
      expect(error, args).to.include({ name: 'UsageError', exitCode: 2, code })
      expect(error.troubles[0]?.what, args).to.include(said).and.not.include('error:')
    }
  })

  it('has a code for any other', () => {
    expect(misuseOf(new CommanderError(1, 'commander.new', 'error: what'))).to.include({ code: 'usage/command-line' })
  })
})
