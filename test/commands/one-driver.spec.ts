import { expect } from 'chai'
import path from 'node:path'
import { probed } from '../support/probed'
import { loader } from '../support/run'

const ROOT = path.join(__dirname, '..', '..')
const MADE = `const { DataSource } = require('typeorm'); console.log(new DataSource({ type: process.argv[1] }).driver.constructor.name)`
const ALONE = `require('./src/commands/one-driver').loadOneDriver(); ${MADE}`

const driversIn = (files: readonly string[]): readonly string[] =>
  files.flatMap(file => /\/typeorm\/driver\/[\w-]+\/(\w+Driver)\.js$/.exec(file)?.slice(1) ?? [])

describe('the one driver of the command line', () => {
  const run = (program: string, type: string) =>
    probed(['-r', loader, '-e', program, type], { cwd: ROOT })

  it('is that of PostgreSQL, and no other is loaded', () => {
    const { stdout, files } = run(ALONE, 'postgres')
    expect(stdout).to.equal('PostgresDriver\n')
    expect(driversIn(files)).to.deep.equal(['PostgresDriver'])
    expect(driversIn(run(MADE, 'postgres').files), 'by TypeORM itself').to.have.length.above(10)
  })

  it('is what TypeORM makes for any other type', () => {
    expect(run(ALONE, 'cockroachdb').stdout).to.equal('CockroachDriver\n')
  })
})
