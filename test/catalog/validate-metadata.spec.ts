import { expect } from 'chai'
import { metadataTroubles, validateMetadata } from '../../src/catalog/validate-metadata'
import { DataError } from '../../src/errors'
import { externalMetadata, internalMetadata } from '../support/metadata'

const of = (value: unknown): unknown => metadataTroubles(value).map(({ code, where }) => [code, where.pointer])
const changed = (base: Record<string, unknown>, change: Record<string, unknown>): unknown => ({ ...base, ...change })
const without = (base: Record<string, unknown>, name: string): unknown =>
  Object.fromEntries(Object.entries(base).filter(([key]) => key !== name))

describe('validateMetadata', () => {
  it('gives back a valid document of either variant', () => {
    for (const metadata of [internalMetadata(), externalMetadata()]) expect(validateMetadata(metadata)).to.deep.equal(metadata)
  })

  it('takes a declared absence for a fact, and not for model_family', () => {
    const absence = { absent: 'not_reported', reason: 'the source does not say' }
    for (const fact of ['framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics']) {
      expect(of(changed(internalMetadata(), { [fact]: absence })), fact).to.deep.equal([])
    }
    expect(of(changed(internalMetadata(), { model_family: absence }))).to.deep.equal([['metadata/type', '/model_family']])
  })

  // each entry is one mistake, and must give one trouble
  const MISTAKES: readonly (readonly [string, unknown, string, string])[] = [
    ['no document', null, 'metadata/type', ''],
    ['a list', [], 'metadata/type', ''],
    ['no variant', without(internalMetadata(), 'is_external'), 'metadata/required', '/is_external'],
    ['a variant that is text', changed(internalMetadata(), { is_external: 'no' }), 'metadata/not-allowed', '/is_external'],
    ['a missing fact', without(internalMetadata(), 'framework'), 'metadata/required', '/framework'],
    ['a misspelt optional field', changed(internalMetadata(), { bench_id: 'x' }), 'metadata/unknown-field', '/bench_id'],
    ['a source on an internal model', changed(internalMetadata(), { external_source_url: 'https://a.invalid/b' }),
      'metadata/forbidden-field', '/external_source_url'],
    ['an external model without its pin', without(externalMetadata(), 'external_source_version'),
      'metadata/required', '/external_source_version'],
    ['a branch as a pin', changed(externalMetadata(), { external_source_version: 'Main' }),
      'metadata/pattern', '/external_source_version'],
    ['a source that is no URL', changed(externalMetadata(), { external_source_url: 'ftp://a' }),
      'metadata/pattern', '/external_source_url'],
    ['an abbreviated count', changed(internalMetadata(), { parameter_count: '25.53M' }), 'metadata/type', '/parameter_count'],
    ['a fractional count', changed(internalMetadata(), { parameter_count: -1.5 }), 'metadata/type', '/parameter_count'],
    ['a negative count', changed(internalMetadata(), { parameter_count: -1 }), 'metadata/range', '/parameter_count'],
    ['blank text', changed(internalMetadata(), { framework: ' \n' }), 'metadata/pattern', '/framework'],
    ['a null fact', changed(internalMetadata(), { training_data: null }), 'metadata/type', '/training_data'],
    ['an absence without a reason', changed(internalMetadata(), { framework: { absent: 'withheld' } }),
      'metadata/required', '/framework/reason'],
    ['an unknown kind of absence', changed(internalMetadata(), { framework: { absent: 'dunno', reason: 'x' } }),
      'metadata/not-allowed', '/framework/absent'],
    ['an absence with more to say', changed(internalMetadata(), { framework: { absent: 'withheld', reason: 'x', by: 'me' } }),
      'metadata/unknown-field', '/framework/by'],
    ['a data set with another key', changed(internalMetadata(), { training_data: { artifact_id: 'x', v: 1 } }),
      'metadata/unknown-field', '/training_data/v'],
    ['no metric', changed(internalMetadata(), { evaluation_metrics: {} }), 'metadata/empty', '/evaluation_metrics'],
    ['a metric as text', changed(internalMetadata(), { evaluation_metrics: { f1: '0.9' } }),
      'metadata/type', '/evaluation_metrics/f1'],
    ['a group in a group', changed(internalMetadata(), { evaluation_metrics: { a: { b: { c: 1 } } } }),
      'metadata/type', '/evaluation_metrics/a/b'],
    ['a blank metric name', changed(internalMetadata(), { evaluation_metrics: { ' ': 1 } }),
      'metadata/name', '/evaluation_metrics/ '],
    ['training settings as a list', changed(internalMetadata(), { training_config: [] }), 'metadata/type', '/training_config'],
    ['NUL deep in an open object', changed(internalMetadata(), { extensions: { a: ['x\u0000'] } }),
      'storable/nul', '/extensions/a/0'],
    ['2^53 as a count', changed(internalMetadata(), { parameter_count: 2 ** 53 }),
      'storable/number-not-exact', '/parameter_count'],
  ]
  for (const [mistake, value, code, pointer] of MISTAKES) {
    it(`gives one problem for ${mistake}`, () => {
      expect(of(value)).to.deep.equal([[code, pointer]])
    })
  }

  it('reports every mistake at once, each with what was found, what was expected and how to mend it', () => {
    const value = changed(internalMetadata(), { parameter_count: 'many', framework: '', typo: 1 })
    expect(() => validateMetadata(value, 'model.json')).to.throw(DataError).that.satisfies((error: DataError) => {
      expect(error.troubles.map(({ where }) => where.pointer)).to.deep.equal(['/framework', '/parameter_count', '/typo'])
      for (const trouble of error.troubles) {
        expect(trouble).to.include.all.keys('code', 'where', 'what', 'why', 'fix')
        expect(trouble.where.source).to.equal('model.json')
      }
      return true
    })
  })

  it('takes 10 MB of text in an open object in linear time, and refuses it where text is bounded', () => {
    const long = 'x'.repeat(10_000_000)
    expect(of(changed(internalMetadata(), { extensions: { long } }))).to.deep.equal([])
    expect(of(changed(internalMetadata(), { framework: long }))).to.deep.equal([['metadata/length', '/framework']])
  })

  it('is not fooled by __proto__', () => {
    const value: unknown = JSON.parse(JSON.stringify(internalMetadata()).replace('{', '{"__proto__":{"is_external":true},'))
    expect(of(value)).to.deep.equal([['metadata/unknown-field', '/__proto__']])
  })
})
