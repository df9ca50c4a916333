import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { load } from '../../../src/codegen/load'
import type { Model } from '../../../src/codegen/model'
import { parse } from '../../../src/codegen/parse'

const ROOT = path.join(__dirname, '..', '..', '..')

describe('the reference page', () => {
  const page = readFileSync(path.join(ROOT, 'docs/schema.md'), 'utf8')
  let model: Model
  before(async () => {
    model = parse(await load(ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational'))
  })

  const sections = page.split(/^(?=#{2,3} )/m)
  const section = (title: string): string => sections.find(part => part.startsWith(`### ${title}\n`)) ?? ''

  it('has every field of every form, in its section', () => {
    for (const { name, record } of model.document.variants) {
      for (const field of record.fields) expect(section(name), `${name}.${field.name}`).to.include(`\`${field.name}\``)
    }
  })

  it('has every column, key, index and CHECK of every table, in its section', () => {
    for (const table of model.tables) {
      const names = [table.primaryKey, ...table.unique, ...table.indexes, ...table.checks, ...table.columns]
      for (const { name } of names) expect(section(table.name), `${table.name}: ${name}`).to.include(`\`${name}\``)
    }
  })

  it('gives the reason of everything that is not stored', () => {
    const waived = model.tables.flatMap(table => table.unmapped.map(({ reason }) => [table.name, reason] as const))
    expect(waived).to.have.length.above(0)
    for (const [table, reason] of waived) expect(section(table)).to.include(reason)
  })

  it('leads every link to a heading that exists', () => {
    const headings = new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title?.toLowerCase()))
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
    expect(links).to.have.length.above(50)
    expect(links.filter(anchor => !headings.has(anchor))).to.deep.equal([])
  })
})
