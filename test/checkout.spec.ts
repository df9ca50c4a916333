import { expect } from 'chai'
import { execaSync } from 'execa'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyInstalledProject, emptyFolder, removeFolder } from './support/page'

describe('a checkout', () => {
  const folder = emptyFolder()
  before(() => copyInstalledProject(folder))
  after(() => removeFolder(folder))

  const help = () => execaSync(process.execPath, [path.join(folder, 'scripts', 'model-artifacts.cjs'), '--help'], { reject: false })
  const edit = (from: string, to: string): void => {
    const file = path.join(folder, 'src', 'commands', 'program.ts')
    const source = readFileSync(file, 'utf8')
    expect(source).to.include(from)
    writeFileSync(file, source.replace(from, to))
  }

  it('runs its sources as they are at each start, also after an edit', () => {
    const [first, second] = [help().stdout, help().stdout]
    expect(second).to.equal(first)
    edit('A governed catalog of', 'An edited catalog of')
    expect(help().stdout).to.equal(first.replace('A governed catalog of', 'An edited catalog of'))
    edit('An edited catalog of', 'A governed catalog of')
    expect(help().stdout).to.equal(first)
  }).timeout(60_000)

  it('is run by npx as it is, without building a package first', () => {
    const { stdout, exitCode } = execaSync('npx', ['model-artifacts', '--help'], { cwd: folder, reject: false })
    expect(exitCode).to.equal(0)
    expect(stdout).to.equal(help().stdout)
    expect(existsSync(path.join(folder, 'dist'))).to.equal(false)
  }).timeout(60_000)

  it('names the line of the source where something goes wrong, transpiled anew or kept', () => {
    edit('\n/**', '\ninterface Nothing { readonly of: never }\nexport const nothing = (): Nothing => { throw new Error("as it may") }\n/**')
    const program = `require('./scripts/load.cjs').load('src/commands/program').nothing()`
    const line = readFileSync(path.join(folder, 'src', 'commands', 'program.ts'), 'utf8').split('\n')
      .findIndex(text => text.includes('as it may')) + 1
    for (const state of ['transpiled anew', 'kept']) {
      const { stderr } = execaSync(process.execPath, ['-e', program], { cwd: folder, reject: false })
      expect(stderr, state).to.match(new RegExp(`nothing \\(.*src/commands/program\\.ts:${line}:`))
    }
  }).timeout(60_000)
})
