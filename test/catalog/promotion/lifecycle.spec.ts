import { expect } from 'chai'
import { lifecycleWords } from '../../../src/catalog/promotion/lifecycle'
import { UsageError } from '../../../src/errors'

describe('lifecycleWords', () => {
  it('gives the words of the specification, and leaves a rejection alone, where nothing is set', () => {
    expect(lifecycleWords('')).to.deep.equal({ candidate: 'candidate', active: 'active', superseded: 'superseded', rejected: null })
  })

  it('takes words for some stages, blanks around them, and none for a stage', () => {
    expect(lifecycleWords(' candidate = draft ,active=validated,, superseded=, rejected=a=b'))
      .to.deep.equal({ candidate: 'draft', active: 'validated', superseded: null, rejected: 'a=b' })
  })

  it('refuses stages it does not know, stages given twice, parts without =, and words too long for the column', () => {
    for (const setting of ['retired=x', '__proto__=x', 'active', '=x', 'active=a,active=b', `active=${'x'.repeat(201)}`]) {
      expect(() => lifecycleWords(setting), setting).to.throw(UsageError, /promotion\/lifecycle-setting/)
    }
  })
})
