import { expect } from 'chai'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '../../src/codegen'
import { codegenOptions } from '../../src/commands/codegen-options'
import { copyInstalledProject, emptyFolder, pageParts, removeFolder, writePageFile } from '../support/page'
import { pattern, shell } from '../support/transcript'

const ROOT = path.join(__dirname, '..', '..')
const EXAMPLE = path.join(ROOT, 'docs/examples/dataset_artifact')
const page = readFileSync(path.join(ROOT, 'docs/new-artifact-type.md'), 'utf8')

/** Not of the page: what npm and the run leave behind. */
const LEFT = /^(node_modules|data|package(-lock)?\.json)$/

/** Every file below a folder with its text. A migration is called after the moment it was made, which differs. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const timeless = (text: string): string => text.replace(/\d{13}/g, 'TIMESTAMP')
  return new Map(readdirSync(folder, { withFileTypes: true }).filter(entry => !LEFT.test(entry.name)).flatMap(entry => {
    const at = path.join(folder, entry.name)
    if (!entry.isDirectory()) return [[timeless(entry.name), timeless(readFileSync(at, 'utf8'))] as const]
    return [...filesIn(at)].map(([name, text]) => [`${entry.name}/${name}`, text] as const)
  }).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('the example of a new type of artifacts', () => {
  it('is what codegen makes of its schema', async () => {
    const [schema, relational, out] = ['dataset_artifact.json', 'relational', 'generated'].map(name => path.join(EXAMPLE, name))
    // npm run example
    const { unchanged } = await codegen({
      ...codegenOptions({ schema, relational, out }), check: true,
      command: 'model-artifacts codegen --schema dataset_artifact.json --relational relational --out generated',
    })
    expect(unchanged).to.have.length.above(10)
  })
})

describe('docs/new-artifact-type.md, followed in an empty folder', function () {
  // npm installs a hundred packages, from its cache where it has one
  this.timeout(300_000)
  const home = emptyFolder()
  const folder = path.join(home, 'datasets')
  const env = {
    DATABASE_URL: '', MODEL_ARTIFACTS_DIR: '', npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false',
  }
  before(() => {
    copyInstalledProject(path.join(home, 'model-artifacts'))
    mkdirSync(folder)
  })
  after(() => removeFolder(home))

  for (const part of pageParts(page)) {
    if ('file' in part) {
      it(`writes ${part.file}`, () => writePageFile(folder, part))
    } else {
      it(`prints what it says for ${part.command}`, () => {
        expect(shell(part.command, folder, env)).to.match(pattern(part.expected))
      })
    }
  }

  it('has made what is committed, to the letter', () => {
    const [made, committed] = [filesIn(folder), filesIn(EXAMPLE)]
    expect([...made.keys()]).to.deep.equal([...committed.keys()])
    for (const [name, text] of committed) expect(made.get(name), name).to.equal(text)
  })

  it('has a real copy of the toolkit, compiled, without its tests and with its dependencies beside it', () => {
    const installed = path.join(folder, 'node_modules/model-artifacts')
    expect(['dist', 'src', 'test'].map(name => existsSync(path.join(installed, name)))).to.deep.equal([true, false, false])
    expect(existsSync(path.join(folder, 'node_modules/typeorm'))).to.equal(true)
  })
})
