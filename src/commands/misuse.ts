import type { CommanderError } from 'commander'
import { UsageError, type Trouble } from '../errors'

type Kind = Pick<Trouble, 'code' | 'fix'>

const help = 'model-artifacts --help lists the commands, model-artifacts COMMAND --help what one takes'

const OTHER: Kind = { code: 'usage/command-line', fix: help }

/** By commander's own codes. @see https://github.com/tj/commander.js/blob/master/lib/error.js */
const KINDS: Readonly<Record<string, Kind>> = {
  'commander.unknownCommand': { code: 'usage/unknown-command', fix: help },
  'commander.unknownOption': { code: 'usage/unknown-option', fix: help },
  'commander.missingArgument': { code: 'usage/missing-argument', fix: 'add the argument' },
  'commander.excessArguments': { code: 'usage/excess-arguments', fix: 'leave out what is too much' },
  'commander.missingMandatoryOptionValue': { code: 'usage/missing-option', fix: 'add the option' },
  'commander.optionMissingArgument': { code: 'usage/missing-value', fix: 'write the value behind the option' },
  'commander.invalidArgument': { code: 'usage/invalid-value', fix: 'give a value of the kind that is named' },
  'commander.conflictingOption': { code: 'usage/conflicting-options', fix: 'use one of the two' },
}

/** What commander refused, as an error of the family. */
export function misuseOf(error: CommanderError): UsageError {
  const kind = Object.hasOwn(KINDS, error.code) ? KINDS[error.code] ?? OTHER : OTHER
  return new UsageError({ ...kind, where: {}, what: error.message.replace(/^error: /, '').trim() }, { cause: error })
}
