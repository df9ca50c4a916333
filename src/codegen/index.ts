import { emit } from './emit'
import { load } from './load'
import { parse } from './parse'
import { checkOutputs, type Written, writeOutputs } from './write'

/** Where codegen reads and writes; every path but `root` is relative to it. */
export interface CodegenOptions {
  readonly root: string
  /** Default `schemas/model_artifact_metadata.json`. */
  readonly schemaFile?: string
  /** Default `schemas/relational`; every `*.json` in it is a sidecar. */
  readonly relationalDir?: string
  /** Default `generated`; codegen owns everything below it. */
  readonly outDir?: string
  /** Default `docs/schema.md`. */
  readonly docFile?: string
  /** Compare instead of writing. */
  readonly check?: boolean
}

/** What became of each generated file, by path relative to the root, sorted. */
export type CodegenResult = Written

/**
 * Makes everything that follows from the schema: types, entities, DDL, projection, validator, reference page.
 *
 * @throws SchemaError `schema/*`, `relational/*`: the sources are wrong, nothing was written
 * @throws SchemaError `codegen/stale`, `codegen/missing`, `codegen/extra`: with `check`, generated files differ
 * @throws EnvironmentError `codegen/not-writable`
 */
export async function codegen(options: CodegenOptions): Promise<CodegenResult> {
  const {
    root, check = false,
    schemaFile = 'schemas/model_artifact_metadata.json', relationalDir = 'schemas/relational',
    outDir = 'generated', docFile = 'docs/schema.md',
  } = options
  const model = parse(await load(root, schemaFile, relationalDir))
  const outputs = await emit(model, outDir, docFile)
  return check ? checkOutputs(root, outDir, outputs) : writeOutputs(root, outDir, outputs)
}
