import path from 'node:path'
import { expect } from 'chai'
import { layersOf, type Layers } from '../../src/codegen/layers'
import { ruleName } from '../../src/codegen/layers/layers'
import { load } from '../../src/codegen/load'
import type { Model } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { valueAt } from '../../src/json-pointer'

const ROOT = path.join(__dirname, '..', '..')

const modelOf = async (root: string, schema: string, relational: string): Promise<Model> =>
  parse(await load(path.join(ROOT, root), schema, relational))

const databaseOf = (layers: Layers, name: string) => layers.rules.find(rule => ruleName(rule) === name)?.database

describe('layersOf', () => {
  let model: Model
  let layers: Layers
  before(async () => {
    model = await modelOf('.', 'schemas/model_artifact_metadata.json', 'schemas/relational')
    layers = layersOf(model)
  })

  it('has every keyword of the schema that a value can break, each once, at its pointer', async () => {
    const { schema } = await load(ROOT, 'schemas/model_artifact_metadata.json')
    const names = layers.rules.map(ruleName)
    expect(new Set(names).size).to.equal(names.length)
    for (const { pointer, keyword } of layers.rules) {
      const node = valueAt(schema.value, pointer)
      expect(node, pointer).to.not.equal(undefined)
      if (keyword !== 'false schema') expect(node, pointer).to.have.property(keyword)
    }
    const text = JSON.stringify(schema.value)
    for (const keyword of ['pattern', 'maxLength', 'enum', 'const', 'required', 'anyOf', 'minimum', 'propertyNames']) {
      const written = text.split(`"${keyword}":`).length - 1
      expect(layers.rules.filter(rule => rule.keyword === keyword), keyword).to.have.length(written)
    }
  })

  it('gives a reason wherever something does not enforce a rule', () => {
    for (const rule of layers.rules) {
      for (const layer of [rule.ajv, rule.typescript, rule.database]) {
        if (layer?.enforced === true) expect(layer.by, ruleName(rule)).to.have.length.above(0)
        else expect(layer?.why, ruleName(rule)).to.match(/\S/)
      }
    }
  })

  it('names no CHECK that no table has, and every one that follows from the schema', () => {
    const named = layers.rules.flatMap(({ database }) => (database?.enforced === true ? database.by : []))
      .filter(text => text.startsWith('CHECK ')).map(text => text.slice('CHECK '.length))
    const made = model.tables.flatMap(({ checks }) => checks.map(({ name }) => name))
    expect([...new Set(named)]).to.have.members(made)
  })

  it('knows the function of documents, the type of a column and the CHECK of a value', () => {
    expect(databaseOf(layers, '/definitions/InternalModelMetadata/required'))
      .to.deep.equal({ enforced: true, by: ['function model_artifact_metadata_problem on artifacts'] })
    const found = databaseOf(layers, '/definitions/PromotionState/enum')
    expect(found?.enforced === true && found.by.join()).to.match(/CHECK ck_model_versions_promotion_state_[0-9a-f]{8}/)
    const integer = databaseOf(layers, '/definitions/CommitSha/type')
    expect(integer).to.deep.equal({ enforced: true, by: ['type text of model_versions.code_commit_sha'] })
  })

  it('lists what only the database enforces', () => {
    const kinds = (table: string): readonly string[] =>
      layers.relational.filter(fact => fact.table === table).map(({ kind, name }) => `${kind} ${name}`)
    const table = model.tables.find(({ name }) => name === 'model_versions')
    expect(kinds('model_versions')).to.include(`primary key ${table?.primaryKey.name ?? ''}`)
    const keys = table?.columns.flatMap(({ references }) => (references === undefined ? [] : [references.name])) ?? []
    expect(kinds('model_versions')).to.include.members(keys.map(name => `foreign key ${name}`))
    expect(kinds('artifacts'), 'an adopted table').to.deep.equal([])
  })

  it('points into the file where the bundled schema has moved a rule', async () => {
    const moved = layersOf(await modelOf('test/golden/bundled', 'schema.json', 'relational'))
    expect(moved.rules.map(ruleName)).to.include.members([
      '/oneOf/1/properties/area/exclusiveMinimum', '/definitions/shed/definitions/roof/enum',
    ])
  })
})
