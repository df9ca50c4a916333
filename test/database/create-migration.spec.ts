import { expect } from 'chai'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createMigration } from '../../src/database/create-migration'
import { migrationsFolder } from '../../src/database/migration-names'
import { UsageError } from '../../src/errors'

describe('createMigration', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'model-artifacts-create-'))
    cpSync(join(migrationsFolder, 'index.ts'), join(folder, 'index.ts'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const now = 1999999999999
  const spellings = ['add-model-lineages', 'AddModelLineages', 'add_model_lineages', 'migrations/add model lineages']
  for (const name of spellings) {
    it(`makes one file of "${name}" and puts it at the end of the list`, () => {
      const file = createMigration(name, { folder, now })
      expect(basename(file)).to.equal('1999999999999-add-model-lineages.ts')
      expect(readFileSync(file, 'utf8')).to.include('export class AddModelLineages1999999999999 implements')
      const list = readFileSync(join(folder, 'index.ts'), 'utf8')
      expect(list).to.include(`import { AddModelLineages1999999999999 } from './1999999999999-add-model-lineages'\n\n`)
      expect(list).to.match(/,\n {2}AddModelLineages1999999999999,\n\] as const\n$/)
    })
  }

  it('gives a later timestamp than any before, also where the clock is behind', () => {
    const [first, second] = [createMigration('add-a', { folder, now: 5 }), createMigration('add-b', { folder, now: 5 })]
    const known = readdirSync(migrationsFolder).filter((name) => /^\d/.test(name)).sort().at(-1) ?? ''
    expect(basename(first) > known).to.equal(true)
    expect(basename(second) > basename(first)).to.equal(true)
  })

  for (const name of ['', '...', '42-things']) {
    it(`refuses "${name}" and writes nothing`, () => {
      expect(() => createMigration(name, { folder })).to.throw(UsageError).with.property('code', 'usage/migration-name')
      expect(readdirSync(folder)).to.deep.equal(['index.ts'])
    })
  }
})
