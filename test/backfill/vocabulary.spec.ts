import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { CONVERSIONS } from '../../src/backfill/conversions'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { SchemaError } from '../../src/errors'

const DESCRIPTION = 'A shape that only this test knows.'
const MINIMAL = { name: 'shape', description: DESCRIPTION, recognises: { type: 'object' }, rules: [] }

describe('loadVocabularies', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'vocabularies-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const write = (name: string, it: unknown): void =>
    writeFileSync(join(dir, `${name}.json`), typeof it === 'string' ? it : JSON.stringify(it))

  function refusal(): SchemaError {
    try {
      loadVocabularies(dir)
    } catch (error) {
      if (error instanceof SchemaError) return error
      throw error
    }
    throw new Error('it was accepted')
  }

  function expectRefused(it: unknown, code: string, pointer: string): void {
    write('shape', it)
    const { troubles } = refusal()
    expect(troubles.map(each => [each.code, each.where.pointer])).to.deep.equal([[code, pointer]])
    expect(troubles[0]?.where.source).to.match(/shape\.json$/)
  }

  const withRule = (rule: object): object => ({ ...MINIMAL, rules: [rule] })

  it('gives the vocabularies of a folder, sorted by name', () => {
    write('b', { ...MINIMAL, name: 'b' })
    write('a', { ...MINIMAL, name: 'a' })
    expect(loadVocabularies(dir).map(each => each.name)).to.deep.equal(['a', 'b'])
  })

  it('inherits the rules of a base for every target that it has no rule of its own for', () => {
    const rule = (target: string, pointer: string): object => ({ target, from: [pointer], take: 'text' })
    write('base', { ...MINIMAL, name: 'base', rules: [rule('/framework', '/a'), rule('/model_family', '/b')] })
    write('shape', { ...MINIMAL, extends: 'base', rules: [rule('/framework', '/c')] })
    const shape = loadVocabularies(dir).find(each => each.name === 'shape')
    const from = (target: string): unknown => shape?.rules.get(target)?.map(each => each.from)
    expect([from('/framework'), from('/model_family')]).to.deep.equal([[['/c']], [['/b']]])
  })

  it('refuses text that is not JSON', () => {
    write('shape', '{')
    expect(refusal().troubles[0]?.code).to.equal('json/syntax')
  })
  it('refuses a misspelt key', () => expectRefused({ ...MINIMAL, recognizes: {} }, 'vocabulary/invalid', ''))
  it('refuses a description that says nothing', () =>
    expectRefused({ ...MINIMAL, description: 'x' }, 'vocabulary/invalid', '/description'))
  it('refuses a name that is not that of its file', () =>
    expectRefused({ ...MINIMAL, name: 'other' }, 'vocabulary/name', '/name'))
  it('refuses a base that is not there', () =>
    expectRefused({ ...MINIMAL, extends: 'nothing' }, 'vocabulary/extends', '/extends'))
  it('refuses a shape that is no schema', () =>
    expectRefused({ ...MINIMAL, recognises: { tpye: 'object' } }, 'vocabulary/shape', '/recognises'))
  it('refuses a target that the schema does not have', () => {
    expectRefused(
      withRule({ target: '/frameworks', from: ['/a'], take: 'text' }),
      'vocabulary/target',
      '/rules/0/target',
    )
  })
  it('refuses a conversion that is not there', () => {
    expectRefused(
      withRule({ target: '/framework', from: ['/a'], take: 'guess' }),
      'vocabulary/conversion',
      '/rules/0/take',
    )
  })
  it('refuses options that the conversion does not take', () => {
    expectRefused(
      withRule({ target: '/framework', from: ['/a'], take: 'text', options: { x: 1 } }),
      'vocabulary/options',
      '/rules/0/options',
    )
  })
  it('refuses a template that reads a source which the rule does not name', () => {
    const rule = {
      target: '/external_source_url',
      from: ['/a'],
      take: 'compose',
      options: { template: 'https://x.example/{/a}/{/b}' },
    }
    expectRefused(withRule(rule), 'vocabulary/source', '/rules/0/from')
  })
  it('refuses a declared value that the schema refuses, and an absence where none is admitted', () => {
    const declaring = { target: '/parameter_count', from: ['/a'], when: { type: 'string' }, declare: -1 }
    expectRefused(withRule(declaring), 'vocabulary/value', '/rules/0/declare')
    const missing = { absent: 'not_reported', reason: 'this shape has no field for it' }
    expectRefused(withRule({ target: '/model_family', missing }), 'vocabulary/value', '/rules/0/missing')
  })
  it('refuses a rule that declares without saying when', () => {
    write('shape', withRule({ target: '/framework', from: ['/a'], declare: 'x' }))
    expect(refusal().troubles.every(each => each.code === 'vocabulary/invalid')).to.equal(true)
  })

  it('reports every trouble of every file at once', () => {
    write('a', { ...MINIMAL, name: 'b' })
    write('shape', { ...MINIMAL, extends: 'nothing', rules: [{ target: '/x', from: ['/a'], take: 'guess' }] })
    expect(refusal().troubles.map(each => each.code)).to.have.members([
      'vocabulary/name',
      'vocabulary/extends',
      'vocabulary/target',
      'vocabulary/conversion',
    ])
  })

  it('uses every conversion there is in a shipped vocabulary', () => {
    const used = new Set(
      loadVocabularies().flatMap(each =>
        [...each.rules.values()].flat().flatMap(rule => rule.take?.conversion.name ?? []),
      ),
    )
    expect([...used].sort()).to.deep.equal([...CONVERSIONS.keys()].sort())
  })
})
