import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'lossless-json'
import { SchemaError, type Trouble } from '../errors'
import { refuseDeep, refuseLarge } from './limits'
import type { Json } from './model'

/** A file's path relative to the root, with `/` between its parts, and what it holds. */
export interface Source {
  readonly path: string
  readonly value: Json
}

/** Everything codegen reads. Sidecars are sorted by path. */
export interface Sources {
  readonly schema: Source
  readonly sidecars: readonly Source[]
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const unreadable = (source: string, error: unknown): SchemaError => new SchemaError({
  code: 'schema/unreadable',
  where: { source },
  what: `cannot be read: ${(error as NodeJS.ErrnoException).code ?? said(error)}`,
  fix: 'create it, or name another one',
}, { cause: error })

function parseText(path: string, text: string): Json {
  try {
    return parse(text, undefined, Number) as Json
  } catch (error) {
    const twice = said(error).startsWith('Duplicate key')
    throw new SchemaError({
      code: twice ? 'schema/duplicate-key' : 'schema/not-json',
      where: { source: path },
      what: said(error),
      why: twice ? 'only one of the two would be read' : 'every file here is one JSON value',
      fix: twice ? 'keep one of them' : 'mend the JSON',
    }, { cause: error })
  }
}

async function read(root: string, path: string): Promise<Source> {
  const fail = (error: unknown): never => {
    throw unreadable(path, error)
  }
  const { size } = await stat(join(root, path)).catch(fail)
  refuseLarge(path, size)
  const text = await readFile(join(root, path), 'utf8').catch(fail)
  refuseDeep(path, text)
  return { path, value: parseText(path, text.replace(/^\uFEFF/, '')) }
}

async function sidecarPaths(root: string, dir: string): Promise<readonly string[]> {
  const names = await readdir(join(root, dir)).catch((error: unknown) => {
    throw unreadable(dir, error)
  })
  return names.filter(name => name.endsWith('.json')).sort().map(name => `${dir}/${name}`)
}

/** The values of all promises, or one SchemaError with the troubles of every one that failed. */
async function all<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const values: T[] = []
  const troubles: Trouble[] = []
  for (const settled of await Promise.allSettled(promises)) {
    if (settled.status === 'fulfilled') values.push(settled.value)
    else if (settled.reason instanceof SchemaError) troubles.push(...settled.reason.troubles)
    else throw settled.reason
  }
  if (troubles.length > 0) throw new SchemaError(troubles)
  return values
}

/**
 * The schema and its sidecars as JSON; without `relationalDir` the schema alone. The only reader in codegen.
 *
 * @throws SchemaError `schema/unreadable`, `schema/too-large`, `schema/too-deep`, `schema/not-json`,
 *   `schema/duplicate-key`, for all files at once
 */
export async function load(root: string, schemaFile: string, relationalDir?: string): Promise<Sources> {
  const paths = relationalDir === undefined ? Promise.resolve([]) : sidecarPaths(root, relationalDir)
  const sidecars = paths.then(names => all(names.map(path => read(root, path))))
  const [schema, tables] = await all<Source | readonly Source[]>([read(root, schemaFile), sidecars])
  return { schema: schema as Source, sidecars: tables as readonly Source[] }
}
