import { once } from 'node:events'
import { markdownTable } from 'markdown-table'
import pc from 'picocolors'
import { cellText, oneLine, visible } from '../backfill/report/cell-text'
import { formatPlace, ToolkitError, type Trouble } from '../errors'

/** Data, on standard output. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Data, on standard output; resolves when its reader has caught up, so that a long answer waits there and not here. */
export const printSlowly = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Everything that is not data, on standard error. */
export const say = (text: string): void => {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** One JSON document on standard output. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

/** Rows under a header, aligned; cells on one line each, in which nothing can move the terminal's cursor. */
export const table = (header: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  markdownTable([header, ...rows].map(row => row.map(cell => oneLine(cellText(cell, '–')).replaceAll('|', '\\|'))))

const colours = pc.createColors(process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined)

/** A trouble as people read it: where and code, what, why, how to mend it. */
function sentence({ code, where, what, why, fix }: Trouble): string {
  const lines = [`${visible(formatPlace(where))}  ${colours.dim(`[${code}]`)}`.trim(), `  ${visible(what)}`]
  if (why !== undefined) lines.push(`  because ${visible(why)}`)
  if (fix !== undefined) lines.push(colours.cyan(`  → ${visible(fix)}`))
  return lines.join('\n')
}

/** An error on standard error, as one JSON document with `json`; its exit code. */
export function printError(error: unknown, json: boolean): number {
  if (error instanceof ToolkitError) {
    const { exitCode, troubles, name } = error
    say(json ? JSON.stringify({ error: name, exitCode, troubles }, null, 2) : troubles.map(sentence).join('\n'))
    return exitCode
  }
  const text = error instanceof Error ? error.stack ?? error.message : String(error)
  const what = 'This is our bug, or a failure we did not foresee'
  say(json ? JSON.stringify({ error: 'Unforeseen', exitCode: 3, what, text }, null, 2) : `${what}:\n${text}`)
  return 3
}
