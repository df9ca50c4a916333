import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import Ajv from 'ajv'
import { CONVERSIONS } from '../../src/backfill/conversions'
import { REASONS } from '../../src/backfill/reasons'
import metaSchema from '../../src/backfill/vocabularies/meta/vocabulary.json'

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'vocabularies.md'), 'utf8')

/** The rows of the first table below a heading: its first two cells. */
function table(heading: string): readonly (readonly [string, string])[] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', text = '']) => [name, text])
}

describe('docs/vocabularies.md', () => {
  it('lists every reason with its sentence, and no other', () => {
    expect(table('Reasons')).to.deep.equal(Object.entries(REASONS))
  })

  it('lists every conversion, sorted, and no other', () => {
    expect(table('Conversions').map(([name]) => name)).to.deep.equal([...CONVERSIONS.keys()].sort())
  })

  it('shows a rule that the meta-schema accepts', () => {
    const example: unknown = JSON.parse(/```json\n([^`]+)```/.exec(page)?.[1] ?? '')
    const check = new Ajv({ strict: false }).compile({
      definitions: metaSchema.definitions,
      $ref: '#/definitions/rule',
    })
    expect(check(example)).to.equal(true)
  })

  it('explains every key of a vocabulary', () => {
    const keys = Object.keys(metaSchema.properties).filter(key => key !== '$schema')
    const explained = [...(page.split('## What a vocabulary says')[1] ?? '').matchAll(/^\| (`.+?) \|/gm)].flatMap(
      ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1]),
    )
    expect(keys.filter(key => !explained.includes(key))).to.deep.equal([])
  })
})
