import { expect } from 'chai'
import { expected, goldenCases, made } from '../golden/run'

describe('golden cases', () => {
  it('are many, refusals included', () => {
    const refusals = goldenCases().filter(name => expected(name).has('error.txt'))
    expect(refusals.length).to.be.at.least(10)
    expect(goldenCases().length - refusals.length).to.be.at.least(10)
  })

  for (const name of goldenCases()) {
    it(`${name}: codegen makes what the folder expects`, async () => {
      const [now, then] = [await made(name), expected(name)]
      const missing = [...now.keys()].filter(file => !then.has(file))
      const extra = [...then.keys()].filter(file => !now.has(file))
      expect({ missing, extra }, 'run npm run golden, and read the diff').to.deep.equal({ missing: [], extra: [] })
      for (const [file, text] of now) expect(then.get(file), file).to.equal(text)
    })
  }
})
