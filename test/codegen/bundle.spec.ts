import Ajv from 'ajv'
import { expect } from 'chai'
import fc from 'fast-check'
import { bundle } from '../../src/codegen/bundle'
import { freeName, nameOfFile, pascal } from '../../src/codegen/bundle/type-names'
import type { JsonObject } from '../../src/codegen/json-object'
import { TYPE_NAME } from '../../src/codegen/naming'

const bundled = (schema: JsonObject) => {
  const refusals: string[] = []
  const made = bundle(schema, 'dir/a_thing.schema.json', (pointer, { code }) => refusals.push(`${pointer} ${code}`))
  return { ...made, refusals }
}

describe('bundle', () => {
  it('leaves a schema that has the one form as it is', () => {
    const schema = {
      $id: 'a', title: 'Thing',
      definitions: { Id: { type: 'string' } }, properties: { id: { $ref: '#/definitions/Id' } },
    }
    const { schema: made, name, origins } = bundled(schema)
    expect(made).to.deep.equal(schema)
    expect([name, origins.size]).to.deep.equal(['Thing', 0])
  })

  it('makes a definition of whatever is referred to, and tells where it stands', () => {
    const { schema, origins } = bundled({
      properties: { area: { type: 'number' }, size: { $ref: '#/properties/area' }, up: { $ref: '#' } },
      definitions: { 'the id': { type: 'string' } },
    })
    expect(origins).to.deep.equal(new Map([
      ['Area', '/properties/area'], ['AThingRoot', ''], ['TheId', '/definitions/the id'],
    ]))
    expect(schema['allOf']).to.deep.equal([{ $ref: '#/definitions/AThingRoot' }])
    expect(schema).to.have.nested.property('definitions.AThingRoot.properties.size.$ref', '#/definitions/Area')
  })

  it('follows names and nested addresses, and drops what stands beside a reference', () => {
    const { schema, refusals } = bundled({
      $id: 'https://example.invalid/root.json',
      properties: {
        a: { $ref: '#name', maxLength: 1 }, b: { $ref: 'inner.json#/definitions/c' }, c: { $ref: 'inner.json' },
      },
      definitions: {
        A: { $id: '#name', type: 'string' },
        B: { $id: 'inner.json', definitions: { c: { $ref: '#' } } },
      },
    })
    expect(refusals).to.deep.equal([])
    expect(schema).to.have.nested.property('properties.a').that.deep.equals({ $ref: '#/definitions/A' })
    expect(JSON.stringify(schema)).to.not.include('inner.json')
  })

  it('refuses references that lead nowhere, away or in circles, each at its place', () => {
    const { refusals, schema } = bundled({
      properties: { a: { $ref: '#/definitions/Gone' }, b: { $ref: 'other.json' } },
      definitions: { C: { anyOf: [{ $ref: '#/definitions/D' }] }, D: { not: { $ref: '#/definitions/C' } } },
    })
    expect(refusals).to.have.members([
      '/properties/a/$ref schema/ref-missing', '/properties/b/$ref schema/ref-remote',
      '/definitions/C schema/ref-circle', '/definitions/D schema/ref-circle',
    ])
    expect(schema['properties']).to.deep.equal({ a: true, b: true })
  })

  it('takes a reference back to oneself inside a property for none', () => {
    expect(bundled({ properties: { next: { $ref: '#' } } }).refusals).to.deep.equal([])
  })

  it('accepts and refuses what the schema did', () => {
    const schema = {
      type: 'object', properties: { 'a/b': { enum: [1, 2] }, copy: { $ref: '#/properties/a~1b' }, up: { $ref: '#' } },
      oneOf: [{ required: ['copy'] }, { $ref: '#/definitions/odd%20name' }],
      definitions: { 'odd name': { type: 'object', required: ['up'], properties: { copy: false } } },
    }
    const [before, after] = [schema, bundled(schema).schema].map(one => new Ajv({ strict: false }).compile(one))
    const value = fc.letrec(tie => ({
      any: fc.record({
        'a/b': fc.integer({ min: 0, max: 3 }), copy: fc.integer({ min: 0, max: 3 }), up: tie('any'),
      }, { requiredKeys: [] }),
    })).any
    const seen = { true: 0, false: 0 }
    fc.assert(fc.property(value, one => {
      const verdict = before?.(one) === true
      seen[`${verdict}`]++
      expect(after?.(one)).to.equal(verdict)
    }), { numRuns: 500 })
    expect(Math.min(seen.true, seen.false)).to.be.above(20)
  })
})

describe('the name of a type', () => {
  it('is made of the words of any text', () => {
    expect(['commit_sha', 'Ångström unit', '2nd place', 'sha256x', '日本'].map(pascal))
      .to.deep.equal(['CommitSha', 'AngstromUnit', 'NdPlace', 'Sha256X', ''])
    expect(nameOfFile('schemas/dataset_artifact.schema.json')).to.equal('DatasetArtifact')
    expect(nameOfFile('日本.json')).to.equal('Document')
  })

  it('is free, and one that modules can have', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), texts => {
      const taken = new Set<string>()
      for (const text of [...texts, 'Column', 'Sha256', 'Sha256', 'Date', 'a', 'A']) {
        const name = freeName(text, taken)
        expect(name).to.match(TYPE_NAME)
        expect(taken.has(name)).to.equal(false)
        taken.add(name)
      }
    }))
  })
})
