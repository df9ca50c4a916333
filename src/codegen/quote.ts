/** What a value becomes part of: each has its own way out, and its own escape. */
export type Target =
  | 'ts' | 'comment' | 'line-comment' | 'html-comment' | 'sql' | 'sql-name' | 'sql-body' | 'markdown' | 'markdown-code'

const controlEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

// JSON.stringify leaves U+2028 and U+2029 bare: older JavaScript readers end the line there
const tsText = (value: string): string => {
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner.replace(/[\u2028\u2029]/g, controlEscape)}'`
}

const QUOTE: Readonly<Record<Target, (value: string) => string>> = {
  ts: tsText,
  comment: value => value.replaceAll('*/', '*\\/').replace(/[\r\n\u2028\u2029]+/g, ' '),
  // standard_conforming_strings is on since PostgreSQL 9.1: a backslash is a backslash
  sql: value => `'${value.replaceAll("'", "''")}'`,
  // a tag that the body holds would end it
  'sql-body': value => {
    let tag = '$body$'
    for (let i = 1; value.includes(tag); i += 1) tag = `$body${i}$`
    return `${tag}${value}${tag}`
  },
  'sql-name': value => `"${value.replaceAll('"', '""')}"`,
  'html-comment': value => value.replace(/-(?=-)/g, '- ').replace(/[\r\n]+/g, ' '),
  'line-comment': value => value.replace(/[\r\n\u2028\u2029]+/g, ' '),
  // a code span ends at the first run of as many backticks as it began with; a bar ends the table's cell all the same
  'markdown-code': value => {
    const fence = '`'.repeat(1 + Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length)))
    const pad = fence.length > 1 || value === '' ? ' ' : ''
    return `${fence}${pad}${value.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')}${pad}${fence}`
  },
  markdown: value => value.replace(/[\r\n]+/g, ' ').replace(/[\\|<>*_`[\]]/g, '\\$&'),
}

/**
 * The one way for a value from a schema or sidecar into emitted text, so that no name, default or description can
 * end a literal, a comment or a table cell early. Numbers and booleans come out as themselves.
 */
export function quote(value: string | number | boolean, target: Target): string {
  return typeof value === 'string' ? QUOTE[target](value) : String(value)
}
