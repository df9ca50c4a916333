import { decideUnions } from '../decide'
import type { Document, Model } from '../model'
import { quote } from '../quote'
import { heading, sidecarsOf } from './heading'

const ID = 'decided.json'

/** The definitions that some table owns values of, sorted. */
function valueDefinitions(model: Model): readonly string[] {
  const sources = model.tables.flatMap(table => table.columns.map(column => column.source))
  return [...new Set(sources.flatMap(source => (source.kind === 'value' ? [source.definition] : [])))].sort()
}

/** The name of the function that validates a document. */
export const validateName = (document: Document): string => `validate${document.name}`

/** The validators as a CommonJS module that needs nothing but Ajv's runtime. */
export function emitValidator(model: Model): string {
  const { document } = model
  // required here: a process that only reads the model needs no compiler
  const { default: Ajv } = require('ajv') as typeof import('ajv')
  const { default: standaloneCode } = require('ajv/dist/standalone') as typeof import('ajv/dist/standalone')
  const ajv = new Ajv({
    allErrors: true, verbose: true, logger: false, ownProperties: true, code: { source: true, lines: true },
  })
  ajv.addSchema({ ...decideUnions(document), $id: ID })
  const values = valueDefinitions(model)
  const code = standaloneCode(ajv, {
    [validateName(document)]: ID,
    ...Object.fromEntries(values.map(name => [`validate${name}Value`, `${ID}#/definitions/${name}`])),
  })
  const entries = values.map(name => `  ${name}: exports.validate${name}Value,`)
  return [
    heading('ts', document.source, ...sidecarsOf(model.tables)),
    code.replace(/^"use strict";?\n?/, "'use strict'\n").trimEnd(),
    'exports.validateValue = {',
    ...entries,
    '}',
    '',
  ].join('\n')
}

/** What the validators look like to TypeScript. */
export function emitValidatorTypes(model: Model, typesFile: string): string {
  const { document } = model
  const values = valueDefinitions(model)
  const names = [...new Set([document.name, ...values])].sort()
  const lines = [
    heading('ts', document.source, ...sidecarsOf(model.tables)),
    '',
    "import type { ErrorObject } from 'ajv'",
    'import type {',
    ...names.map(name => `  ${name},`),
    `} from ${quote(`../types/${typesFile}`, 'ts')}`,
    '',
    '/** Tells whether a value is of a type; if not, `errors` of the last call says why, one error per mistake. */',
    'export interface Validate<T> {',
    '  (value: unknown): value is T',
    '  errors?: ErrorObject[] | null',
    '}',
    '',
    '/** Measures a metadata document by the form its discriminator names. */',
    `export declare const ${validateName(document)}: Validate<${document.name}>`,
    '',
    '/** The values that only a table owns, by definition. */',
    'export declare const validateValue: {',
    ...values.map(name => `  readonly ${name}: Validate<${name}>`),
    '}',
    '',
  ]
  return lines.join('\n')
}
