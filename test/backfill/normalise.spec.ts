import { expect } from 'chai'
import fc from 'fast-check'
import { normalise, type LegacyRecord, type Normalised } from '../../src/backfill/normalise'
import { REASONS } from '../../src/backfill/reasons'
import { isValidMetadata } from '../../src/backfill/rules/schema-fields'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { storableTroubles } from '../../src/catalog/core/storable'
import { childPointer, valueAt } from '../../src/json-pointer'

const vocabularies = loadVocabularies()
const SEED = 20260131
const ADMIT_NO_ABSENCE = ['/is_external', '/model_family', '/external_source_url', '/external_source_version']

const recordOf = (text: string | null, row: Partial<LegacyRecord> = {}): LegacyRecord => ({
  artifactId: 'model-x',
  title: null,
  originType: 'internal',
  originUrl: null,
  ...row,
  text,
})
const read = (text: string | null, row: Partial<LegacyRecord> = {}): Normalised =>
  normalise(recordOf(text, row), vocabularies)
const readObject = (it: unknown, row: Partial<LegacyRecord> = {}): Normalised => read(JSON.stringify(it), row)

const VALID = {
  is_external: false,
  model_family: 'rules',
  framework: 'python',
  parameter_count: 3,
  training_data: 'a',
  evaluation_dataset: 'b',
  evaluation_metrics: { auc: 0.7 },
}

function expectUntouched(text: string | null, reasonCode: string): void {
  const { document, held, vocabulary } = read(text)
  expect(document).to.equal(null)
  expect(vocabulary).to.equal('none')
  expect(held.map(each => [each.pointer, each.reasonCode])).to.deep.equal([['', reasonCode]])
  expect(storableTroubles(held[0]?.found)).to.deep.equal([])
}

describe('normalise', () => {
  describe('leaves a document alone that it cannot keep whole', () => {
    it('no metadata', () => expectUntouched(null, 'document-missing'))
    it('text that is not JSON', () => {
      expectUntouched('{"a":', 'document-does-not-parse')
      expectUntouched('', 'document-does-not-parse')
      expectUntouched('{"a": "\u0000', 'document-does-not-parse')
    })
    it('JSON that is no object', () => {
      for (const text of ['[]', '"text"', '3', 'null', 'true']) expectUntouched(text, 'document-not-an-object')
    })
    it('one name with two values, also where the name is __proto__', () => {
      expectUntouched('{"a": 1, "a": 2}', 'document-duplicate-key')
      expectUntouched('{"__proto__": 1, "__proto__": 2}', 'document-duplicate-key')
    })
    it('numbers that JavaScript would change', () => {
      for (const digits of ['9007199254740993', '1e400', '0.12345678901234567890123', '-1e999']) {
        expectUntouched(`{"architecture": "cnn", "x": {"y": [${digits}]}}`, 'document-not-storable')
      }
    })
    it('NUL and half characters, in values and in keys', () => {
      for (const text of ['{"a": "\\u0000"}', '{"\\u0000": 1}', '{"a": "\\ud800"}', '{"\\udc00": 1}']) {
        expectUntouched(text, 'document-not-storable')
      }
    })
    it('nesting past the limit, without overflowing the stack', () => {
      expectUntouched(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'document-too-deep')
      expectUntouched('{"a":'.repeat(100_000), 'document-too-deep')
    })
    it('nesting that would pass the limit once it is kept below extensions', () => {
      expectUntouched(`{"a": ${'['.repeat(510)}${']'.repeat(510)}}`, 'document-not-storable')
    })
  })

  it('names the place of what is not storable', () => {
    expect(read('{"a": {"b": 1e400}}').held[0]?.found).to.have.property('/a/b')
  })

  it('keeps __proto__ as data and changes no prototype', () => {
    const { document } = read(
      '{"architecture": "cnn", "__proto__": {"polluted": true}, "constructor": {"prototype": 1}}',
    )
    const legacy = valueAt(document, '/extensions/legacy') as object
    expect(Object.hasOwn(legacy, '__proto__')).to.equal(true)
    expect(valueAt(legacy, '/__proto__/polluted')).to.equal(true)
    expect(Object.getPrototypeOf(legacy)).to.equal(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined)
  })

  it('takes a document that already satisfies the schema as it is', () => {
    const result = readObject(VALID)
    expect(result).to.deep.equal({
      vocabulary: 'schema',
      document: VALID,
      held: [],
      sources: {},
      code: {},
      training: {},
      readByNoRule: [],
    })
  })

  it('holds a valid document whose row says that it comes from the other side', () => {
    const { is_external: _, ...rest } = VALID
    const { vocabulary, document, held } = readObject(VALID, { originType: 'external' })
    expect([vocabulary, document, held.map(each => each.reasonCode)]).to.deep.equal([
      'schema',
      rest,
      ['contradiction'],
    ])
    expect(held[0]?.found).to.deep.equal({ '/is_external': false, 'artifacts#/origin_type': 'external' })
  })

  it('reads what it proposed as already done', () => {
    const { document } = readObject({ architecture: 'cnn', framework: 'jax', n_params: '5M' })
    expect(readObject(document)).to.deep.include({ vocabulary: 'schema', document, held: [] })
  })

  it('holds what no vocabulary or several recognise, and still reads explicit code keys', () => {
    const sha = 'a'.repeat(40)
    const unknown = readObject({ colour: 'blue', git_commit: sha })
    expect(unknown).to.deep.include({
      vocabulary: 'none',
      document: null,
      code: { commitSha: sha },
      readByNoRule: ['/colour'],
    })
    expect(unknown.held[0]).to.include({ pointer: '', reasonCode: 'vocabulary-unknown' })
    const both = readObject({ architecture: 'cnn', equations: ['dx/dt = 1'], git_commit: 'main' })
    expect(both.held.map(each => each.reasonCode)).to.deep.equal(['vocabulary-ambiguous', 'branch-not-pin'])
    expect(both.held[0]?.found).to.deep.equal({ vocabularies: ['biophysical', 'deep_learning'] })
    expect(both.document).to.equal(null)
  })

  it('follows the vocabulary named at import, and holds a record that is not of its shape', () => {
    const record = recordOf(JSON.stringify({ architecture: 'cnn', equations: ['dx/dt = 1'] }))
    expect(normalise(record, vocabularies, 'biophysical').vocabulary).to.equal('biophysical')
    expect(normalise(record, vocabularies, 'kipoi').held[0]).to.include({
      pointer: '',
      reasonCode: 'vocabulary-mismatch',
    })
    expect(normalise(record, vocabularies, 'nowhere').held[0]).to.include({
      pointer: '',
      reasonCode: 'vocabulary-unknown',
    })
  })

  it('names the source of every settled fact, in the result and in the document', () => {
    const { sources, document } = readObject({ architecture: 'cnn', framework: 'jax', n_params: 7 })
    expect(sources).to.deep.equal({
      '/is_external': 'artifacts#/origin_type',
      '/model_family': '/architecture',
      '/framework': '/framework',
      '/parameter_count': '/n_params',
    })
    expect(valueAt(document, '/extensions/backfill')).to.deep.equal({ vocabulary: 'deep_learning', sources })
  })

  it('keeps legacy keys below extensions except those that went unchanged into the field of their own name', () => {
    const { document } = readObject({
      model_family: 'cnn',
      architecture: { layers: 3 },
      framework: ['jax'],
      parameter_count: 7,
      extensions: { mine: 1 },
      note: null,
    })
    expect(valueAt(document, '/extensions/legacy')).to.deep.equal({
      architecture: { layers: 3 },
      framework: ['jax'],
      extensions: { mine: 1 },
      note: null,
    })
    expect(document).to.include({ model_family: 'cnn', framework: 'jax', parameter_count: 7 })
  })

  it('offers no candidate that the schema would refuse', () => {
    const { held } = readObject({ architecture: 'cnn', framework: 'x'.repeat(2001), training_metrics: { absent: 1 } })
    expect(held.find(each => each.pointer === '/evaluation_metrics')).to.not.have.property('candidate')
    expect(held.find(each => each.pointer === '/framework')).to.include({ reasonCode: 'refused-by-schema' })
  })

  it('explains a held fact with a huge value in short, storable text', () => {
    const { document, held } = readObject({ architecture: 'cnn', framework: ['🧠'.repeat(1_000_000), 5] })
    expect(held[0]?.why.length).to.be.lessThan(500)
    expect(storableTroubles(document)).to.deep.equal([])
  })

  describe('on any JSON', () => {
    const sources = vocabularies
      .filter(each => each.origin !== 'external')
      .flatMap(each =>
        [...each.rules.values()].flat().flatMap(rule => rule.from.map(pointer => pointer.split('/')[1] ?? '')),
      )
    const names = fc.constantFrom(...new Set(sources), '_origin', 'is_external', 'extensions', '__proto__', 'note')
    const word = fc.constantFrom(
      '',
      'unknown',
      '25.53M',
      '7',
      'main',
      'a'.repeat(40),
      'https://github.com/a/b',
      '2026-01-01',
      'see README',
      'x, y',
    )
    const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }))
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.string({ unit: 'grapheme' }),
        number,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('object'),
      ),
      object: fc
        .array(fc.tuple(fc.oneof(names, fc.string({ unit: 'grapheme' })), tie('value')), { maxLength: 8 })
        .map(each => Object.fromEntries(each)),
    }))
    const family = fc.constantFrom<[string, unknown][]>(
      [['architecture', 'cnn']],
      [['equations', ['dx/dt = 1']]],
      [
        ['model_type', 'cox'],
        ['features', ['age']],
      ],
      [['model_family', 'rules']],
      [],
    )
    const pairs = fc
      .tuple(fc.array(fc.tuple(names, value), { maxLength: 14 }), family)
      .map(([any, shape]): readonly [string, unknown][] => [...new Map([...any, ...shape])])
    const legacy = pairs.map(each => Object.fromEntries(each) as Record<string, unknown>)
    const row = fc.record({
      originType: fc.constantFrom('internal' as const, 'external' as const, null),
      originUrl: fc.constantFrom(null, 'https://example.org/m'),
    })

    const leaves = (it: unknown, pointer = ''): readonly (readonly [string, unknown])[] =>
      typeof it === 'object' && it !== null && Object.keys(it).length > 0
        ? Object.entries(it).flatMap(([key, each]) => leaves(each, childPointer(pointer, key)))
        : [[pointer, it]]

    it('never throws, on text that is no JSON either', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.json(),
            fc.string(),
            value.map(each => JSON.stringify(each)),
          ),
          row,
          (text, each) => {
            read(text, each)
          },
        ),
        { seed: SEED, numRuns: 500 },
      )
    })

    it('loses no leaf: each is below extensions.legacy or unchanged in the field of its own name', () => {
      let proposed = 0
      fc.assert(
        fc.property(legacy, row, (it, each) => {
          const { document, vocabulary } = readObject(it, each)
          if (document === null || vocabulary === 'schema') return
          proposed++
          const original: unknown = JSON.parse(JSON.stringify(it))
          for (const [pointer, leaf] of leaves(original)) {
            const kept = valueAt(document, `/extensions/legacy${pointer}`)
            expect(kept === undefined ? valueAt(document, pointer) : kept, pointer).to.deep.equal(leaf)
          }
        }),
        { seed: SEED, numRuns: 600 },
      )
      expect(proposed).to.be.greaterThan(50)
    })

    it('proposes storable documents, valid unless a fact that admits no absence is held', () => {
      fc.assert(
        fc.property(legacy, row, (it, each) => {
          const { document, held } = readObject(it, each)
          const pointers = held.map(fact => fact.pointer)
          expect(new Set(pointers).size).to.equal(pointers.length)
          for (const fact of held) expect(REASONS).to.have.property(fact.reasonCode)
          expect(storableTroubles(held.map(({ found, why }) => ({ found, why })))).to.deep.equal([])
          if (document === null) return
          expect(storableTroubles(document)).to.deep.equal([])
          const lacks = pointers.some(pointer => ADMIT_NO_ABSENCE.includes(pointer))
          expect(isValidMetadata(document)).to.equal(!lacks)
        }),
        { seed: SEED, numRuns: 600 },
      )
    })

    it('gives the same for the same record, whatever the order of its keys', () => {
      fc.assert(
        fc.property(pairs, row, (each, ofRow) => {
          const there = readObject(Object.fromEntries(each), ofRow)
          const back = readObject(Object.fromEntries([...each].reverse()), ofRow)
          const { readByNoRule: a, ...one } = there
          const { readByNoRule: b, ...other } = back
          // keys listed as evidence of an unknown shape keep the order of the record
          if (one.held[0]?.reasonCode === 'vocabulary-unknown') return
          expect(other).to.deep.equal(one)
          expect([...b].sort()).to.deep.equal([...a].sort())
        }),
        { seed: SEED, numRuns: 200 },
      )
    })
  })
})
