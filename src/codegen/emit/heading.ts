import type { Table } from '../model'
import { quote } from '../quote'

/** The command that makes generated files. */
export const COMMAND = 'npm run codegen'

const LINE = {
  ts: (text: string) => `// ${quote(text, 'line-comment')}`,
  sql: (text: string) => `-- ${quote(text, 'line-comment')}`,
  // JSON has no comments: the first member says it, and opens the object
  json: (text: string) => `{ "$comment": ${JSON.stringify(text)},`,
  markdown: (text: string) => `<!-- ${quote(text, 'html-comment')} -->`,
}

/** How every line 1 ends. */
export const LINE_ONE_END = `by ${COMMAND}. Do not edit.`

/** Line 1 of a generated file: where it comes from, and that edits are lost. */
export const heading = (language: keyof typeof LINE, ...sources: readonly string[]): string =>
  LINE[language](`Made from ${sources.join(' and ')} ${LINE_ONE_END}`)

/** The folders of the tables' sidecars, as one would name them in a shell: `schemas/relational/*.json`. */
export const sidecarsOf = (tables: readonly Table[]): readonly string[] =>
  [...new Set(tables.map(({ source }) => source.replace(/[^/]*$/, '*.json')))]
