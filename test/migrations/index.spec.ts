import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../migrations'
import { migrationNames, migrationsFolder } from '../../src/database/migration-names'

const files = readdirSync(migrationsFolder).filter((name) => /^\d/.test(name))

describe('the list of migrations', () => {
  it('holds every file of the folder once, oldest first', () => {
    const named = files.sort().map((name) => {
      const [, timestamp, words] = /^(\d{13})-([a-z0-9-]+)\.ts$/.exec(name) ?? []
      expect(timestamp, name).to.be.a('string')
      return `${words?.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${timestamp}`
    })
    expect(migrations.map(({ name }) => name)).to.deep.equal(named)
    expect(migrationNames()).to.deep.equal(named)
  })

  it('has a way back for each', () => {
    for (const migration of migrations) expect(new migration().down, migration.name).to.be.a('function')
  })

  it('imports nothing that changes after it: TypeORM and its own folder only', () => {
    for (const name of files) {
      const imported = [...readFileSync(join(migrationsFolder, name), 'utf8').matchAll(/from '([^']+)'/g)]
      for (const [, from] of imported) expect(from, name).to.match(/^(typeorm$|\.\/support\/)/)
    }
  })
})
