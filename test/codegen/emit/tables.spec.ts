import { expect } from 'chai'
import { getMetadataArgsStorage } from 'typeorm'
import * as entities from '../../../generated/entities'
import * as tables from '../../../generated/tables'

interface Told {
  readonly name: string
  readonly key: readonly string[]
  readonly columns: readonly { readonly name: string; readonly type: string; readonly transformer?: unknown }[]
  readonly indexes: readonly { readonly columns: readonly string[]; readonly where?: string; readonly beginnings?: unknown }[]
}

const constantOf = (entity: string): string => `${entity.charAt(0).toLowerCase()}${entity.slice(1)}Table`

describe('generated/tables', () => {
  const stored = getMetadataArgsStorage()

  it('has each table that has an entity, and no other', () => {
    expect(Object.keys(tables)).to.have.members(Object.keys(entities).map(constantOf))
  })

  for (const [name, entity] of Object.entries(entities)) {
    it(`says of ${name} what its entity says`, () => {
      const told = (tables as unknown as Readonly<Record<string, Told>>)[constantOf(name)]
      const columns = stored.columns.filter(({ target }) => target === entity)
      expect(told?.name).to.equal(stored.tables.find(({ target }) => target === entity)?.name)
      expect(told?.key).to.deep.equal(columns.filter(({ options }) => options.primary).map(column => column.propertyName))
      expect(told?.columns.map(column => [column.name, column.type, column.transformer]))
        .to.deep.equal(columns.map(({ propertyName, options }) => [propertyName, options.type, options.transformer]))
      // TypeORM has no words for an index by the beginning of a text
      const known = told?.indexes.filter(({ beginnings }) => beginnings === undefined)
      const indices = stored.indices.filter(({ target, columns: of }) => target === entity && Array.isArray(of))
      expect(known?.map(index => [index.columns, index.where])).to.have.deep.members(
        indices.map(({ columns: of, where }) => [of, where]))
    })
  }
})
