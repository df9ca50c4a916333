import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { emit } from '../../src/codegen/emit'
import { layersOf, refuseUnexpressible, refuseUnneededWaivers } from '../../src/codegen/layers'
import { load } from '../../src/codegen/load'
import type { Model } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { typesAlone } from '../../src/codegen/types-alone'
import type { Output } from '../../src/codegen/write'
import { SchemaError } from '../../src/errors'

/** Texts by path relative to the case's folder. */
export type Texts = ReadonlyMap<string, string>

const ROOT = __dirname

/** The cases, sorted: every folder here. */
export const goldenCases = (): readonly string[] =>
  readdirSync(ROOT, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort()

/** Whether a case has sidecars. */
export const hasTables = (name: string): boolean => existsSync(path.join(ROOT, name, 'relational'))

const modelText = ({ document: { schema: _, ...document }, tables }: Model): string =>
  `${JSON.stringify({ document, tables }, null, 2)}\n`

const textsOf = (outputs: readonly Output[]): readonly (readonly [string, string])[] =>
  outputs.map(({ path: file, text }) => [file, text] as const)

async function makeTables(folder: string): Promise<Texts> {
  const model = parse(await load(folder, 'schema.json', 'relational'))
  const layers = layersOf(model)
  refuseUnneededWaivers(model, layers)
  refuseUnexpressible(model, layers)
  const outputs = await emit(model, 'expected', 'expected/schema.md', layers)
  return new Map([...textsOf(outputs), ['expected/model.json', modelText(model)]])
}

/** What codegen makes of a case now: every output and the model, or `error.txt`. Types alone without sidecars. */
export async function made(name: string): Promise<Texts> {
  const folder = path.join(ROOT, name)
  try {
    if (hasTables(name)) return await makeTables(folder)
    return new Map(textsOf(await typesAlone((await load(folder, 'schema.json')).schema, 'expected')))
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return new Map([['error.txt', `${error.message}\n`]])
  }
}

/** What the case's folder expects: `expected/**` and `error.txt`. */
export function expected(name: string): Texts {
  const folder = path.join(ROOT, name)
  const below = existsSync(path.join(folder, 'expected'))
    ? readdirSync(path.join(folder, 'expected'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile()).map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    : []
  const files = [...below, ...(existsSync(path.join(folder, 'error.txt')) ? ['error.txt'] : [])]
  return new Map(files.map(file => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]))
}

/** Makes the folder expect what codegen makes now. */
export async function rewrite(name: string): Promise<void> {
  const texts = await made(name)
  const folder = path.join(ROOT, name)
  rmSync(path.join(folder, 'expected'), { recursive: true, force: true })
  rmSync(path.join(folder, 'error.txt'), { force: true })
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}
