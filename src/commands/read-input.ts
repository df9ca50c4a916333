import { readFileSync } from 'node:fs'
import { parseExactJson } from '../catalog/core/exact-json'
import { DataError, UsageError } from '../errors'

/** The text of a file, or of standard input for `-`. @throws UsageError `input/unreadable`, DataError `input/not-utf8` */
export function readText(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (cause) {
    throw new UsageError({
      code: 'input/unreadable',
      where: { source: file },
      what: cause instanceof Error ? cause.message : String(cause),
      fix: 'name a readable file, or - for standard input',
    }, { cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DataError({
      code: 'input/not-utf8', where: { source: file }, what: 'the file is not UTF-8 text', fix: 'convert it to UTF-8',
    }, { cause })
  }
}

/** What people call an input in messages. */
export const inputName = (file: string): string => (file === '-' ? 'stdin' : file)

/** A JSON file as a value that says exactly what the text says. @throws as `readText`, and DataError `json/*` */
export const readJson = (file: string): unknown => parseExactJson(readText(file), { source: inputName(file) })
