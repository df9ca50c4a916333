import { expect } from 'chai'
import { SEED } from './seed'
import { jsonText } from './sql-judge'
import { EXAMPLES, GOLDENS, openSubject, OURS } from './subjects'
import { compareTypes } from './typed'

describe('ajv and the emitted types', () => {
  it('agree: what ajv accepts type-checks, for our schema, the example and every golden case', async () => {
    const subjects = await Promise.all([OURS, ...EXAMPLES, ...GOLDENS].map(openSubject))
    expect(subjects).to.have.length.above(20)
    const typed = await compareTypes(subjects, ({ name }) => (name === OURS.name ? 600 : 60), SEED)
    const said = typed.flatMap(({ mistake, refused: [first] }, i) => {
      const { name } = subjects[i] ?? { name: '' }
      if (mistake !== undefined) return [`${name}: ${mistake}`]
      return first === undefined ? [] : [`${name} refuses ${jsonText(first)}`]
    })
    expect(said, `AGREEMENT_SEED=${SEED}`).to.deep.equal([])
    const [own] = typed
    expect(own?.instances).to.be.at.least(500)
    expect(Math.min(...typed.map(({ instances }) => instances))).to.be.at.least(20)
  })
})
