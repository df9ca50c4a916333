import { relative, resolve } from 'node:path'
import { EnvironmentError, SchemaError, type Trouble } from '../errors'
import { emit } from './emit'
import { signed } from './emit/heading'
import { type Layers, layersOf, refuseUnexpressible, refuseUnneededWaivers } from './layers'
import { withinStack } from './limits'
import { load, type Sources } from './load'
import { parse } from './parse'
import { modelAlone, typesAlone } from './types-alone'
import { checkOutputs, type Output, type Written, writeOutputs } from './write'

export { layersText } from './emit/layers'

/** A schema, where it is, and where what follows from it goes. */
export interface CodegenOptions {
  /** The folder that the paths of schema and sidecars are relative to; generated files name them so. */
  readonly root: string
  readonly schemaFile: string
  /** Every `*.json` in it is a sidecar; without it, types are all that is made. */
  readonly relationalDir?: string
  /** The folder that the paths of generated files are relative to. */
  readonly outRoot: string
  /** Relative to `outRoot`; codegen owns everything below it. */
  readonly outDir: string
  /** The reference page, relative to `outRoot`. */
  readonly docFile: string
  /** What line 1 of generated files says it was made by. */
  readonly madeBy: string
  /** What one types to make them again. */
  readonly command: string
  /** What the paths in results and troubles are relative to; default `root`. */
  readonly base?: string
  /** Compare instead of writing. */
  readonly check?: boolean
  /** Stop when the database cannot enforce a rule that is not waived; default true, and only where tables are made. */
  readonly strict?: boolean
}

/** A schema, where it is. */
export type LayersOptions = Pick<CodegenOptions, 'root' | 'schemaFile' | 'relationalDir' | 'base'>

/** What became of each generated file, by path, sorted. */
export type CodegenResult = Written

/** What a stage gives; paths in its troubles, relative to `dir`, become relative to `base`. */
async function within<T>(base: string, dir: string, stage: () => T | Promise<T>): Promise<T> {
  try {
    return await stage()
  } catch (error) {
    if (!(error instanceof SchemaError) && !(error instanceof EnvironmentError)) throw error
    const troubles = error.troubles.map((trouble): Trouble => {
      const { source } = trouble.where
      if (source === undefined) return trouble
      return { ...trouble, where: { ...trouble.where, source: from(base, dir, source) } }
    })
    const Family = error instanceof SchemaError ? SchemaError : EnvironmentError
    throw new Family(troubles, { cause: error.cause })
  }
}

const from = (base: string, dir: string, path: string): string =>
  relative(base, resolve(dir, path)).replaceAll('\\', '/')

async function everything(sources: Sources, { outDir, docFile, strict = true }: CodegenOptions) {
  const model = parse(sources)
  const layers = layersOf(model)
  refuseUnneededWaivers(model, layers)
  if (strict) refuseUnexpressible(model, layers)
  return emit(model, outDir, docFile, layers)
}

async function make(options: CodegenOptions): Promise<readonly Output[]> {
  const { root, schemaFile, relationalDir, outDir, madeBy } = options
  const sources = await load(root, schemaFile, relationalDir)
  return withinStack(schemaFile, async () => {
    const outputs = relationalDir === undefined
      ? await typesAlone(sources.schema, outDir)
      : await everything(sources, options)
    return outputs.map(output => signed(output, madeBy))
  })
}

/**
 * What enforces each rule of a schema.
 *
 * @throws SchemaError `schema/*`, `relational/*`, `layers/waiver-unneeded`
 */
export async function layers({ root, schemaFile, relationalDir, base = root }: LayersOptions): Promise<Layers> {
  return within(base, root, async () => {
    const sources = await load(root, schemaFile, relationalDir)
    return withinStack(schemaFile, () => {
      const model = relationalDir === undefined ? modelAlone(sources.schema) : parse(sources)
      const found = layersOf(model)
      refuseUnneededWaivers(model, found)
      return found
    })
  })
}

/**
 * Makes everything that follows from a schema: with sidecars types, entities, DDL, projection, validator and reference
 * page; without them types; and always the page that says what enforces each rule.
 *
 * @throws SchemaError `schema/*`, `relational/*`, `layers/*`: the sources are wrong, nothing was written
 * @throws SchemaError `codegen/stale`, `codegen/missing`, `codegen/extra`: with `check`, generated files differ
 * @throws EnvironmentError `codegen/not-writable`
 */
export async function codegen(options: CodegenOptions): Promise<CodegenResult> {
  const { root, outRoot, outDir, command, base = root, check = false } = options
  const outputs = await within(base, root, () => make(options))
  const { written, unchanged, removed } = await within(base, outRoot, () => (check
    ? checkOutputs(outRoot, outDir, outputs, command)
    : writeOutputs(outRoot, outDir, outputs)))
  const shown = (paths: readonly string[]): readonly string[] => paths.map(path => from(base, outRoot, path))
  return { written: shown(written), unchanged: shown(unchanged), removed: shown(removed) }
}
