import type { Command } from 'commander'
import { commandLine } from '../src/commands/program'

function helpOf(command: Command): string {
  let text = ''
  // the page must not depend on the terminal it is written from
  command.configureOutput({ writeOut: piece => { text += piece }, getOutHelpWidth: () => 100, getOutHasColors: () => false })
  command.outputHelp()
  return text.trimEnd()
}

const nameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`

const sections = (command: Command): readonly string[] => [
  `## ${nameOf(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``,
  ...command.commands.flatMap(sections),
]

/** `docs/cli.md`: what `--help` says of every command. */
export const cliPage = (): string => `# Command line

Written from \`--help\` by \`npm run docs\`. Data goes to standard output, everything else to standard error.
Text may change; JSON may only grow.

${sections(commandLine()).join('\n\n')}
`
