import { markdownTable } from 'markdown-table'

/** Text as code, whatever backticks it holds. @see https://spec.commonmark.org/0.31.2/#code-spans */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return longest === 0 ? `${ticks}${text}${ticks}` : `${ticks} ${text} ${ticks}`
}

/** A fenced block. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}

// a record may say anything: no cell may end its row, start a tag or an image
const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replace(/<(?=[a-zA-Z/!?])/g, '&lt;')

/** A table; cells on one line each. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([[...header], ...rows.map(row => row.map(cell))], { alignDelimiters: false, padding: true })
