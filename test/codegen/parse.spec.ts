import path from 'node:path'
import { expect } from 'chai'
import { load, type Source, type Sources } from '../../src/codegen/load'
import type { Json } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { SchemaError } from '../../src/errors'
import { shuffled } from './shuffled'

const ROOT = path.join(__dirname, '..', '..')

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const troublesOf = (sources: Sources): readonly string[] => {
  try {
    parse(sources)
  } catch (error) {
    if (error instanceof SchemaError) return error.troubles.map(({ code, where }) => `${where.pointer ?? ''} ${code}`)
    throw error
  }
  return []
}

describe('parse', () => {
  let sources: Sources
  before(async () => {
    sources = await load(ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational')
  })

  const withColumns = (file: string, change: (columns: Record<string, Json>) => void): Sources => ({
    ...sources,
    sidecars: sources.sidecars.map(sidecar => {
      if (!sidecar.path.endsWith(file)) return sidecar
      const copy = structuredClone(sidecar.value) as { columns: Record<string, Json> }
      change(copy.columns)
      return { ...sidecar, value: copy as unknown as Json }
    }),
  })

  it('leaves its sources as they are', () => {
    expect(() => parse(frozen(structuredClone(sources)))).to.not.throw()
  })

  it('gives the same model for any order of keys', () => {
    const model = JSON.stringify(parse(sources))
    for (const seed of [1, 2, 3]) {
      const mix = (source: Source): Source => ({ ...source, value: shuffled(source.value, seed) })
      const other = { schema: mix(sources.schema), sidecars: [...sources.sidecars].reverse().map(mix) }
      expect(JSON.stringify(other.schema.value)).to.not.equal(JSON.stringify(sources.schema.value))
      expect(JSON.stringify(parse(other))).to.equal(model)
    }
  })

  it('keeps the 19 columns of the specification first in model_versions, in its order', () => {
    const table = parse(sources).tables.find(({ name }) => name === 'model_versions')
    expect(table?.columns.map(({ name }) => name).slice(0, 19)).to.deep.equal([
      'artifact_id', 'is_external', 'external_source_url', 'external_source_version', 'base_model_id', 'code_repo_url',
      'code_commit_sha', 'code_entrypoint', 'training_started_at', 'training_completed_at', 'trained_by',
      'gpu_allocation_id', 'training_params_json', 'eval_metrics_json', 'eval_dataset_artifact_id', 'benchmark_id',
      'promotion_state', 'promotion_notes', 'created_at',
    ])
  })

  it('derives NOT NULL from the schema: required everywhere and never absent', () => {
    const columns = parse(sources).tables.find(({ name }) => name === 'model_versions')?.columns ?? []
    const notNull = columns.filter(({ nullable }) => !nullable).map(({ name }) => name)
    expect(notNull).to.deep.equal(['artifact_id', 'is_external', 'promotion_state', 'created_at', 'lineage_id'])
  })

  it('derives the rule of the variants from what each requires and forbids', () => {
    const checks = parse(sources).tables.find(({ name }) => name === 'model_versions')?.checks ?? []
    expect(checks.find(({ subject }) => subject === 'variant')?.predicate).to.equal(
      '("is_external" AND "external_source_url" IS NOT NULL AND "external_source_version" IS NOT NULL)' +
      ' OR (NOT "is_external" AND "external_source_url" IS NULL AND "external_source_version" IS NULL)')
  })

  it('constrains nothing in an adopted table', () => {
    expect(parse(sources).tables.find(({ adopted }) => adopted)?.checks).to.deep.equal([])
  })

  it('refuses a property that loses its column', () => {
    const lost = withColumns('model_versions.json', columns => {
      columns['benchmark_id'] = { value: '#/definitions/BenchmarkId' }
    })
    expect(troublesOf(lost)).to.deep.equal(['/columns relational/unmapped'])
  })

  it('tells of every trouble in every sidecar at once', () => {
    const wrong = withColumns('review_items.json', columns => {
      columns['status'] = { value: '#/definitions/Stauts' }
      columns['candidate'] = { from: '/no/such/place' }
    })
    expect(troublesOf(wrong)).to.include.members([
      '/columns/candidate/from relational/pointer-missing', '/columns/status/value relational/definition-missing',
    ])
  })
})
