import type { Table } from '../model'
import { quote } from '../quote'
import type { Output } from '../write'

/** The command that makes the generated files of this project. */
const COMMAND = 'npm run codegen'

const LINE = {
  ts: (text: string) => `// ${quote(text, 'line-comment')}`,
  sql: (text: string) => `-- ${quote(text, 'line-comment')}`,
  // JSON has no comments: the first member says it, and opens the object
  json: (text: string) => `{ "$comment": ${JSON.stringify(text)},`,
  markdown: (text: string) => `<!-- ${quote(text, 'html-comment')} -->`,
}

const end = (command: string): string => `by ${command}. Do not edit.`

/** Line 1 of a generated file: where it comes from, and that edits are lost. */
export const heading = (language: keyof typeof LINE, ...sources: readonly string[]): string =>
  LINE[language](`Made from ${sources.join(' and ')} ${end(COMMAND)}`)

/** Whether line 1 of a text says that codegen made it. */
export const isSigned = (text: string): boolean =>
  /^\S+ Made from .* by \S.*\. Do not edit\.(?: -->)?$/.test(text.split('\n', 1)[0] ?? '')

/** A generated file whose line 1 names the command that made it. */
export const signed = ({ path, text }: Output, command: string): Output =>
  ({ path, text: text.replace(end(COMMAND), () => end(quote(command, 'line-comment'))) })

/** The folders of the tables' sidecars, as one would name them in a shell: `schemas/relational/*.json`. */
export const sidecarsOf = (tables: readonly Table[]): readonly string[] =>
  [...new Set(tables.map(({ source }) => source.replace(/[^/]*$/, '*.json')))]
