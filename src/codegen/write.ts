import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError, SchemaError, type Trouble } from '../errors'
import { isSigned } from './emit/heading'

/** A text and where it goes, relative to the root, with `/` between its parts. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** What became of each file; paths are relative to the root and sorted. */
export interface Written {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  /** Files that codegen once made and makes no more. */
  readonly removed: readonly string[]
}

/** Nothing is there, or a file stands where a folder belongs: writing will say so. */
const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

async function existing(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function filesBelow(root: string, dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(root, dir), { withFileTypes: true, recursive: true })
    return entries.filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

interface Compared {
  readonly current: readonly string[]
  readonly stale: readonly Output[]
  readonly missing: readonly Output[]
  readonly extra: readonly string[]
}

async function compare(root: string, dir: string, outputs: readonly Output[]): Promise<Compared> {
  const texts = await Promise.all(outputs.map(({ path }) => existing(join(root, path))))
  const made = new Set(outputs.map(({ path }) => path))
  return {
    current: outputs.filter(({ text }, i) => texts[i] === text).map(({ path }) => path),
    stale: outputs.filter(({ text }, i) => texts[i] !== undefined && texts[i] !== text),
    missing: outputs.filter((_, i) => texts[i] === undefined),
    extra: (await filesBelow(root, dir)).filter(path => !made.has(path)).sort(),
  }
}

const trouble = (source: string, code: string, what: string, fix: string): Trouble => ({
  code, where: { source }, what, why: 'generated files follow from the schema and its sidecars, and nothing else', fix,
})

function firstDifference(expected: string, actual: string): string {
  const [a, b] = [expected.split('\n'), actual.split('\n')]
  const line = a.findIndex((text, i) => text !== b[i])
  const at = line < 0 ? a.length : line
  return `differs from line ${at + 1}: expected ${JSON.stringify(a[at] ?? '')}, found ${JSON.stringify(b[at] ?? '')}`
}

/**
 * Compares, and changes nothing.
 *
 * @param command what brings the files up to date
 * @throws SchemaError `codegen/stale`, `codegen/missing`, `codegen/extra`, for all files at once
 */
export async function checkOutputs(
  root: string, dir: string, outputs: readonly Output[], command: string,
): Promise<Written> {
  const { current, stale, missing, extra } = await compare(root, dir, outputs)
  const troubles = [
    ...await Promise.all(stale.map(async ({ path, text }) =>
      trouble(path, 'codegen/stale', firstDifference(text, await existing(join(root, path)) ?? ''), command))),
    ...missing.map(({ path }) => trouble(path, 'codegen/missing', 'is not there', command)),
    ...extra.map(path => trouble(path, 'codegen/extra', 'is not made by codegen', 'remove it, or keep it elsewhere')),
  ]
  if (troubles.length > 0) throw new SchemaError(troubles)
  return { written: [], unchanged: current, removed: [] }
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // renamed into place: a process that dies here leaves no half file that another one imports
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, text)
  await rename(draft, path)
}

const isOurs = async (path: string): Promise<boolean> => isSigned(await readFile(path, 'utf8'))

/**
 * Brings the files below `dir`, and the others named, to the given texts. Only what differs is written; what
 * codegen made earlier and makes no more is removed.
 *
 * @throws SchemaError `codegen/extra` for a file below `dir` that codegen never made; nothing is written then
 * @throws EnvironmentError `codegen/not-writable`
 */
export async function writeOutputs(root: string, dir: string, outputs: readonly Output[]): Promise<Written> {
  const { current, stale, missing, extra } = await compare(root, dir, outputs)
  const foreign: string[] = []
  for (const path of extra) if (!(await isOurs(join(root, path)))) foreign.push(path)
  if (foreign.length > 0) {
    throw new SchemaError(foreign.map(path =>
      trouble(path, 'codegen/extra', 'is not made by codegen', 'remove it, or keep it elsewhere')))
  }
  const changed = [...stale, ...missing]
  try {
    for (const { path, text } of changed) await writeText(join(root, path), text)
    for (const path of extra) await rm(join(root, path))
  } catch (error) {
    throw new EnvironmentError({
      code: 'codegen/not-writable',
      where: { source: dir },
      what: `cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      fix: 'make the folder writable and run again',
    }, { cause: error })
  }
  return { written: changed.map(({ path }) => path).sort(), unchanged: current, removed: extra }
}
