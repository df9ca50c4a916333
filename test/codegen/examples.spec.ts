import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ErrorObject } from 'ajv'
import { expect } from 'chai'
import { projectModelVersion } from '../../generated/projection/model-version'
import { validateModelArtifactMetadata, validateValue } from '../../generated/validator/model-artifact-metadata'

const EXAMPLES = path.join(__dirname, '..', '..', 'schemas', 'examples')

const examples = (folder: string): readonly (readonly [string, unknown])[] =>
  readdirSync(path.join(EXAMPLES, folder)).sort().map(name =>
    [name, JSON.parse(readFileSync(path.join(EXAMPLES, folder, name), 'utf8'))] as const)

const mistakes = (errors: readonly ErrorObject[] | null | undefined): readonly ErrorObject[] =>
  (errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')

const projected = (name: string) => {
  const value: unknown = JSON.parse(readFileSync(path.join(EXAMPLES, 'valid', `${name}.json`), 'utf8'))
  if (!validateModelArtifactMetadata(value)) throw new Error(`${name} is not valid`)
  return projectModelVersion(value)
}

describe('the generated validator', () => {
  for (const [name, value] of examples('valid')) {
    it(`accepts ${name}`, () => expect(validateModelArtifactMetadata(value)).to.equal(true))
  }

  for (const [name, value] of examples('invalid')) {
    it(`refuses ${name} with one error that knows what was expected`, () => {
      expect(validateModelArtifactMetadata(value)).to.equal(false)
      const errors = mistakes(validateModelArtifactMetadata.errors)
      expect(errors.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)).to.have.length(1)
      expect(errors[0]).to.have.property('parentSchema')
    })
  }

  it('validates what only a table owns', () => {
    expect(validateValue.CommitSha('a'.repeat(40))).to.equal(true)
    expect(validateValue.CommitSha('main')).to.equal(false)
    expect(validateValue.CommitSha.errors?.[0]?.parentSchema?.['description']).to.match(/^A full commit hash/)
    expect(validateValue.CodeEntrypoint('forge/training/train_celltype.py')).to.equal(true)
    for (const path of ['/etc/passwd', '../up.py', 'a/../b.py', 'a\\b.py', 'a/', '']) {
      expect(validateValue.CodeEntrypoint(path), path).to.equal(false)
    }
    expect(validateValue.Timestamp('2026-01-31T12:00:00Z')).to.equal(true)
    expect(validateValue.Timestamp('31.01.2026')).to.equal(false)
  })
})

describe('the generated projection', () => {
  it('takes every column from its place in the document', () => {
    expect(projected('every-optional-field')).to.deep.equal({
      is_external: true,
      external_source_url: 'https://huggingface.co/google/vit-base-patch16-224',
      external_source_version: '3f49326eb077187dfe1c2a2bb15fbd74e6ab91e3',
      base_model_id: 'model-vit-base-21k',
      training_params_json: { epochs: 7, optimizer: { name: 'adamw', lr: 0.0003 }, seeds: [1, 2, 3], augment: null },
      eval_metrics_json: { accuracy: 0.91, macro_f1: 0.87 },
      eval_dataset_artifact_id: null,
      benchmark_id: 'benchmark-imagenet-1k',
      model_family: 'vision_transformer',
      framework: 'pytorch',
      parameter_count: 25557032,
    })
  })

  it('gives null for what is missing or declared absent', () => {
    expect(projected('every-fact-declared-absent')).to.deep.equal({
      is_external: false, external_source_url: null, external_source_version: null, base_model_id: null,
      training_params_json: null, eval_metrics_json: null, eval_dataset_artifact_id: null, benchmark_id: null,
      model_family: 'transformer', framework: null, parameter_count: null,
    })
  })

  it('takes the id of a data set only where the document refers to one', () => {
    expect(projected('evaluated-on-an-artifact').eval_dataset_artifact_id).to.equal('dataset-sea-ad-heldout')
    expect(projected('internal-with-every-required-field').eval_dataset_artifact_id).to.equal(null)
  })
})
