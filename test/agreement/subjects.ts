import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '../../src/codegen/model'
import { expected, goldenCases } from '../golden/run'
import { readSchema, type SchemaReader } from './schema-reader'

/** A schema that all layers must agree on. */
export interface Subject {
  readonly name: string
  /** As it is on disk. */
  readonly schema: Json
  readonly reader: SchemaReader
  /** Where its files are. */
  readonly root: string
  readonly schemaFile: string
  readonly relationalDir: string
}

const ROOT = path.join(__dirname, '..', '..')

const subject = (name: string, root: string, schemaFile: string, relationalDir: string): Subject => {
  const schema = JSON.parse(readFileSync(path.join(root, schemaFile), 'utf8')) as Json
  return { name, schema, reader: readSchema(schema), root, schemaFile, relationalDir }
}

/** The schema of this project. */
export const ours = (): Subject =>
  subject('model_artifact_metadata', ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational')

const example = path.join(ROOT, 'docs/examples/dataset_artifact')

/** The worked example and every golden case that codegen accepts. */
export const others = (): readonly Subject[] => [
  ...(existsSync(path.join(example, 'relational')) ? [exampleSubject()] : []),
  ...goldenCases().filter(name => !expected(name).has('error.txt'))
    .map(name => subject(name, path.join(ROOT, 'test/golden', name), 'schema.json', 'relational')),
  ...staged(),
]

function exampleSubject(): Subject {
  const file = readdirSync(example).find(name => name.endsWith('.json') && name !== 'package.json') ?? ''
  return subject('dataset_artifact', example, file, 'relational')
}

const staging = path.join(__dirname, 'schemas')

const staged = (): readonly Subject[] => (existsSync(staging) ? readdirSync(staging) : [])
  .map(name => subject(name, path.join(staging, name), 'schema.json', 'relational'))

/** One schema from a file of its own, without tables. */
export const ofFile = (file: string): Subject =>
  subject(path.basename(file, '.json'), path.dirname(path.resolve(file)), path.basename(file), '')
