import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stepsIn, type Step } from './transcript'

const ROOT = path.join(__dirname, '..', '..')
const NOT_COPIED = new Set(['node_modules', '.git', '.data', 'dist'])

/** A block of a page that is a file: its name stands behind the language. */
export interface PageFile {
  readonly file: string
  readonly text: string
}

/** What a page has its reader do, in the order in which it stands there. */
export const pageParts = (markdown: string): readonly (Step | PageFile)[] =>
  [...markdown.matchAll(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm)].flatMap(([, language = '', file, text = '']): readonly (Step | PageFile)[] =>
    (file !== undefined ? [{ file, text }] : language === 'console' ? stepsIn(text) : []))

/** Writes a file of a page into a folder. */
export function writePageFile(folder: string, { file, text }: PageFile): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

/** An empty folder of its own. */
export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), 'model-artifacts-docs-'))

/** Copies the project into a folder, without what is not its source, and with the dependencies that are installed here. */
export function copyInstalledProject(folder: string): void {
  cpSync(ROOT, folder, { recursive: true, filter: from => !NOT_COPIED.has(path.basename(from)) })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
}

/** Removes a folder and all in it. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
