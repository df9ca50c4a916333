import path from 'node:path'
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv'
import { expect } from 'chai'
import fc from 'fast-check'
import { decideUnions } from '../../src/codegen/decide'
import { load } from '../../src/codegen/load'
import type { Document, Json } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { instances } from '../agreement/arbitraries'
import { readSchema } from '../agreement/schema-reader'
import { expected, goldenCases, hasTables } from '../golden/run'

const ROOT = path.join(__dirname, '..', '..')

const documentOf = async (root: string, schemaFile: string, relationalDir: string): Promise<Document> =>
  parse(await load(root, schemaFile, relationalDir)).document

const compile = (schema: object): ValidateFunction => {
  const { $id: _, ...anonymous } = schema as { $id?: string }
  return new Ajv({ allErrors: true, verbose: true, logger: false }).compile(anonymous)
}

/** The errors that say something of their own. */
const mistakes = (errors: readonly ErrorObject[] | null | undefined): readonly string[] =>
  (errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

/** What ajv says of an instance: whether it fits, or nothing where ajv itself throws. */
function verdictOf(validate: ValidateFunction, value: Json): boolean | undefined {
  try {
    return validate(value) === true
  } catch (error) {
    // fast-deep-equal calls toString and valueOf of the data, which may be any JSON
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function agree(document: Document, numRuns: number): { accepted: number; refused: number } {
  const [original, decided] = [compile(document.schema), compile(decideUnions(document))]
  const seen = { accepted: 0, refused: 0 }
  fc.assert(fc.property(instances(readSchema(document.schema)), value => {
    const [verdict, verdictDecided] = [verdictOf(original, value), verdictOf(decided, value)]
    if (verdict === undefined || verdictDecided === undefined) return
    expect(verdictDecided).to.equal(verdict)
    seen[verdict ? 'accepted' : 'refused']++
  }), { numRuns })
  return seen
}

describe('decideUnions', () => {
  let document: Document
  before(async () => {
    document = await documentOf(ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational')
  })

  it('accepts and refuses exactly what the schema does', () => {
    const seen = agree(document, 4000)
    expect(seen.accepted, 'instances worth testing').to.be.above(200)
    expect(seen.refused, 'instances worth testing').to.be.above(400)
  })

  for (const name of goldenCases().filter(one => hasTables(one) && !expected(one).has('error.txt'))) {
    it(`accepts and refuses exactly what the schema of the golden case ${name} does`, async () => {
      const seen = agree(await documentOf(path.join(ROOT, 'test/golden', name), 'schema.json', 'relational'), 800)
      expect(Math.min(seen.accepted, seen.refused), 'instances worth testing').to.be.above(5)
    })
  }

  const errorsOf = (value: Json): readonly string[] => {
    const validate = compile(decideUnions(document))
    validate(value)
    return mistakes(validate.errors)
  }
  const internal = (facts: { readonly [name: string]: Json }): Json => ({
    is_external: false, model_family: 'ode', framework: 'scipy', parameter_count: 3, training_data: 'none',
    evaluation_dataset: 'none', evaluation_metrics: { auroc: 0.9 }, ...facts,
  })

  it('measures a value that fits no arm by the first one', () => {
    expect(errorsOf(internal({ parameter_count: '25.53M' }))).to.deep.equal(['/parameter_count type'])
    const validate = compile(decideUnions(document))
    validate(internal({ parameter_count: '25.53M' }))
    const [error] = validate.errors ?? []
    expect([error?.message, error?.parentSchema?.['title']]).to.deep.equal(['must be integer', 'Count'])
  })

  it('measures an object by the arm whose own property it has', () => {
    const absence = { absent: 'lost', reason: 'r' }
    expect(errorsOf(internal({ training_data: absence }))).to.deep.equal(['/training_data/absent enum'])
    expect(errorsOf(internal({ training_data: { id: 'a' } }))).to.deep.equal([
      '/training_data required', '/training_data additionalProperties',
    ])
    const metrics = { auroc: '91%' }
    expect(errorsOf(internal({ evaluation_metrics: metrics }))).to.deep.equal(['/evaluation_metrics/auroc type'])
  })

  it('asks for the discriminator before it measures any variant', () => {
    expect(errorsOf({})).to.deep.equal([' required'])
    expect(errorsOf([])).to.deep.equal([' type'])
    expect(errorsOf({ is_external: 1 })).to.deep.equal(['/is_external enum'])
  })

  it('gives one error for one mistake, whichever fact is wrong', () => {
    const facts = ['framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics']
    for (const fact of facts) {
      for (const wrong of [null, true, ['a'], { absent: 'not_reported', reason: ' ' }] as const) {
        expect(errorsOf(internal({ [fact]: wrong })), `${fact}: ${JSON.stringify(wrong)}`).to.have.length(1)
      }
    }
  })

  it('leaves a union whose arms cannot be told apart as it is', () => {
    const open = (name: string): Json => ({ type: 'object', properties: { [name]: { type: 'string' } } })
    const schema = { type: 'object', properties: { x: { anyOf: [open('a'), open('b')] } } }
    const decided = decideUnions({ ...document, variants: [], schema })
    expect(decided).to.deep.equal(schema)
  })
})
