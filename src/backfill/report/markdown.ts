import { markdownTable } from 'markdown-table'
import { oneLine, visible } from './cell-text'

// Only what can begin or end a mark, so that ordinary text stays readable: a bracket that no link follows means nothing
// to Markdown, nor does a `#` inside a word, nor `<` before a blank.
const MARKS = /[\\`]|!(?=\[)|\](?=[([:])|(?<=^|\s)#/g

// These take two, and an underscore between letters is none.
const PAIRED = [/\*/g, /~/g, /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu]

const escapePairs = (text: string): string => PAIRED.reduce((escaped, mark) =>
  ((escaped.match(mark)?.length ?? 0) > 1 ? escaped.replace(mark, '\\$&') : escaped), text)

/**
 * Any text as text inside a heading, paragraph or cell: one line that begins no heading, tag, image, link or code.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export const inline = (text: string): string => escapePairs(oneLine(text).replace(MARKS, '\\$&'))
  .replace(/&(?=#?\w+;)/g, '&amp;')
  .replace(/<(?=[a-zA-Z/!?])/g, '&lt;')

const longestTicks = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

/** Text as code on one line, whatever backticks it holds. @see https://spec.commonmark.org/0.31.2/#code-spans */
export function code(text: string): string {
  const shown = oneLine(text)
  // two ticks with nothing between them would open a span that goes on into the text behind
  if (shown === '') return '(empty)'
  const longest = longestTicks(shown)
  const ticks = '`'.repeat(longest + 1)
  return longest === 0 ? `${ticks}${shown}${ticks}` : `${ticks} ${shown} ${ticks}`
}

/** A fenced block. */
export function fence(language: string, text: string): string {
  const ticks = '`'.repeat(Math.max(2, longestTicks(text)) + 1)
  return `${ticks}${language}\n${visible(text)}\n${ticks}`
}

/** A table of cells that are Markdown already, on one line each; a `|` in one does not end it. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([header, ...rows].map(row => row.map(cell => oneLine(cell).replaceAll('|', '\\|'))),
    { alignDelimiters: false, padding: true })
