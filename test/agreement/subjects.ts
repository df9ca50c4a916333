import Ajv from 'ajv'
import path from 'node:path'
import { load } from '../../src/codegen/load'
import type { Json, Model, Rule, Unexpressed } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { sqlUnexpressed } from '../../src/codegen/sql-validator'
import { valueAt, withValueAt } from '../../src/json-pointer'
import { expected, goldenCases, hasTables } from '../golden/run'
import { accepts, AJV_OPTIONS, readSchema, type SchemaReader } from './schema-reader'

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
  /** The same of the rules alone that the SQL validator enforces. */
  readonly acceptsInSql: (value: Json) => boolean
  /** The rules that it does not. */
  readonly unexpressed: readonly Unexpressed[]
}

const ROOT = path.join(__dirname, '..', '..')

/** The schema of this project. */
export const OURS: Subject = {
  name: 'model_artifact_metadata', root: ROOT, schemaFile: 'schemas/model_artifact_metadata.json',
  relationalDir: 'schemas/relational',
}

/** The worked example. */
export const EXAMPLES: readonly Subject[] = [{
  name: 'dataset_artifact', root: path.join(ROOT, 'docs/examples/dataset_artifact'), schemaFile: 'dataset_artifact.json',
  relationalDir: 'relational',
}]

/** Cases whose instances cannot be drawn, each with the reason. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  waivers: 'no text can be drawn from a pattern that refers back',
}

/** Every golden case with tables that codegen accepts and whose instances can be drawn. */
export const GOLDENS: readonly Subject[] = goldenCases()
  .filter(name => hasTables(name) && !expected(name).has('error.txt') && !Object.hasOwn(NOT_DRAWN, name))
  .map(name => ({
    name, root: path.join(ROOT, 'test/golden', name), schemaFile: 'schema.json', relationalDir: 'relational',
  }))

/** A schema in a file of its own. */
export const ofFile = (file: string): Subject =>
  ({ name: path.basename(file, '.json'), root: path.dirname(path.resolve(file)), schemaFile: path.basename(file) })

function accepting(schema: Json): (value: Json) => boolean {
  const validate = new Ajv(AJV_OPTIONS).compile(schema as object | boolean)
  return value => accepts(validate, value)
}

/** The schema without one of its rules. */
function withoutRule(schema: Json, { pointer, keyword }: Rule): Json {
  const { [keyword]: _, ...rest } = (valueAt(schema, pointer) ?? {}) as { readonly [name: string]: Json }
  return withValueAt(schema, pointer, rest) as Json
}

/** Reads a schema and its tables. */
export async function openSubject({ name, root, schemaFile, relationalDir }: Subject): Promise<OpenSubject> {
  const sources = await load(root, schemaFile, relationalDir)
  const model = parse(sources)
  const { schema } = model.document
  const unexpressed = sqlUnexpressed(schema)
  const inSource = accepting(sources.schema.value)
  return {
    name, model, unexpressed, accepts: inSource, reader: readSchema(schema),
    acceptsInSql: unexpressed.length === 0 ? inSource : accepting(unexpressed.reduce<Json>(withoutRule, schema)),
  }
}
