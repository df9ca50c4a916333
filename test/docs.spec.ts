import { expect } from 'chai'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cliPage } from '../scripts/cli-page'
import { copyInstalledProject, emptyFolder, removeFolder } from './support/page'
import { blocks, pattern, shell, steps } from './support/transcript'

const ROOT = path.join(__dirname, '..')
/** Begins in an empty folder, and has a test of its own. */
const FROM_NOTHING = path.join('docs', 'new-artifact-type.md')
const pages = ['README.md', ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md')).map(file => path.join('docs', file)).sort()]
const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8')

/** What most pages begin with: it takes ten seconds, and all that it does is in the folder, of which each gets a copy. */
const START = 'npm start --silent'
const env = { DATABASE_URL: '', MODEL_ARTIFACTS_DIR: '' }

describe('the documentation', () => {
  let started: { readonly folder: string; readonly printed: string } | undefined
  /** A folder in which the job was done, and what it printed there. */
  const startedOnce = (): { readonly folder: string; readonly printed: string } => {
    if (started !== undefined) return started
    const folder = emptyFolder()
    copyInstalledProject(folder)
    return started = { folder, printed: shell(START, folder, env) }
  }
  after(() => {
    if (started !== undefined) removeFolder(started.folder)
  })

  it('has a page for the command line that says what --help says', () => {
    expect(read('docs/cli.md'), 'npm run docs').to.equal(cliPage())
  })

  for (const page of pages) {
    it(`links from ${page} to files that exist`, () => {
      const links = [...read(page).matchAll(/(?<!`[^`\n]*)\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link)
      for (const link of links) expect(existsSync(path.join(ROOT, path.dirname(page), link)), link).to.equal(true)
    })
  }

  for (const page of pages.filter(each => each !== FROM_NOTHING && steps(read(each)).length > 0)) {
    describe(`${page}, followed in a folder of its own`, () => {
      const folder = emptyFolder()
      const inOrder = steps(read(page))
      const beginsStarted = inOrder[0]?.command === START
      before(() => {
        if (beginsStarted) cpSync(startedOnce().folder, folder, { recursive: true, verbatimSymlinks: true })
        else copyInstalledProject(folder)
      })
      after(() => removeFolder(folder))

      inOrder.forEach(({ command, expected }, i) => {
        it(`prints what it says for ${command}`, () => {
          expect(beginsStarted && i === 0 ? startedOnce().printed : shell(command, folder, env)).to.match(pattern(expected))
        })
      })

      blocks(read(page), 'ts').forEach((block, i) => {
        it(`runs its TypeScript example ${i + 1}`, () => {
          const file = path.join(folder, `example-${i}.ts`)
          writeFileSync(file, block)
          expect(shell(`node -r ts-node/register ${file}`, folder, env)).to.not.match(/Error:/)
        })
      })
    })
  }
})
