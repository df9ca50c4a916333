import Ajv from 'ajv'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { load } from '../../src/codegen/load'
import type { Json, Model } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { expected, goldenCases } from '../golden/run'
import { readSchema, type SchemaReader } from './schema-reader'

/** A schema that all layers must agree on: where its files are. */
export interface Subject {
  readonly name: string
  readonly root: string
  readonly schemaFile: string
  /** Absent for a schema without tables. */
  readonly relationalDir?: string
}

/** A schema that was read. */
export interface OpenSubject {
  readonly name: string
  readonly model: Model
  /** Reads the schema as codegen carries it: every reference leads to a definition. */
  readonly reader: SchemaReader
  /** Whether ajv accepts the value as an instance of the schema as it is on disk. */
  readonly accepts: (value: Json) => boolean
}

const ROOT = path.join(__dirname, '..', '..')
const EXAMPLE = path.join(ROOT, 'docs/examples/dataset_artifact')

/** The schema of this project. */
export const OURS: Subject = {
  name: 'model_artifact_metadata', root: ROOT, schemaFile: 'schemas/model_artifact_metadata.json',
  relationalDir: 'schemas/relational',
}

/** The worked example. */
export const EXAMPLES: readonly Subject[] = existsSync(path.join(EXAMPLE, 'relational'))
  ? readdirSync(EXAMPLE).filter(file => file.endsWith('.json') && !file.startsWith('package')).map(schemaFile =>
    ({ name: 'dataset_artifact', root: EXAMPLE, schemaFile, relationalDir: 'relational' }))
  : []

/** Every golden case that codegen accepts. */
export const GOLDENS: readonly Subject[] = goldenCases().filter(name => !expected(name).has('error.txt')).map(name =>
  ({ name, root: path.join(ROOT, 'test/golden', name), schemaFile: 'schema.json', relationalDir: 'relational' }))

/** A schema in a file of its own. */
export const ofFile = (file: string): Subject =>
  ({ name: path.basename(file, '.json'), root: path.dirname(path.resolve(file)), schemaFile: path.basename(file) })

function accepting(schema: Json): (value: Json) => boolean {
  // ownProperties: else an object without a property `constructor` would have the inherited one
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: false, ownProperties: true })
  const validate = ajv.compile(schema as object | boolean)
  return value => {
    try {
      return validate(value) === true
    } catch (error) {
      // fast-deep-equal calls toString and valueOf of the data, which may be any JSON: what throws is not accepted
      if (error instanceof TypeError) return false
      throw error
    }
  }
}

/** Reads a schema and its tables. */
export async function openSubject({ name, root, schemaFile, relationalDir }: Subject): Promise<OpenSubject> {
  // a folder without sidecars is any folder that holds no JSON
  const sources = await load(root, schemaFile, relationalDir ?? path.relative(root, __dirname))
  const model = parse(sources)
  return { name, model, reader: readSchema(model.document.schema), accepts: accepting(sources.schema.value) }
}
