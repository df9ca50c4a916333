import { expect } from 'chai'
import fc from 'fast-check'
import { byteLength, checkName, kebab, schemaVersion, snake } from '../../src/codegen/naming'

describe('naming', () => {
  it('writes one record in the ways files and tables need', () => {
    expect(kebab('ModelArtifactMetadata')).to.equal('model-artifact-metadata')
    expect(snake('ModelVersion')).to.equal('model_version')
    expect(kebab('Sha256')).to.equal('sha256')
  })

  it('keeps the name of a CHECK within 63 bytes, in whole characters, with its hash', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(fc.property(text, text, (table, column) => {
      const name = checkName(table, column, 'x > 0')
      expect(byteLength(name)).to.be.at.most(63)
      expect(name).to.match(/_[0-9a-f]{8}$/)
      expect(name).to.not.include('\uFFFD')
    }))
  })

  it('gives a changed predicate another name', () => {
    expect(checkName('t', 'c', 'x > 0')).to.not.equal(checkName('t', 'c', 'x > 1'))
    expect(checkName('t', 'c', 'x > 0')).to.equal(checkName('t', 'c', 'x > 0'))
  })

  it('names a schema version by title and 8 digits', () => {
    expect(schemaVersion('ModelArtifactMetadata', '{}')).to.equal('model_artifact_metadata@44136fa3')
  })
})
