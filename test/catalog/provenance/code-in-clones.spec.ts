import { expect } from 'chai'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { closeClones, openClones, type Clone } from '../../../src/catalog/provenance/clone'
import { codeInClones } from '../../../src/catalog/provenance/code-in-clones'
import { ToolkitError } from '../../../src/errors'
import { cloneFolder, gitIn, makeClone } from '../../support/git-clone'

const REPO = 'https://git.invalid/team/model'
const ODD = 'weird/-name; $(touch pwned) \u2028 ü 100%.py'

async function refusal(work: Promise<readonly Clone[]>): Promise<readonly [number, ...string[]]> {
  try {
    closeClones(await work)
  } catch (error) {
    if (error instanceof ToolkitError) return [error.exitCode, ...error.troubles.map(({ code }) => code)]
    throw error
  }
  return [0]
}

describe('codeInClones', () => {
  const { at, remove } = cloneFolder()
  const whole = path.join(at, 'whole')
  let [first, second, tag] = ['', '', '']
  let clones: readonly Clone[] = []

  before(async () => {
    first = makeClone(whole, { 'train/train.py': 'print()', [ODD]: '', '-rf': '' }, { remote: `${REPO}.git` })
    gitIn(whole, 'rm', '-q', 'train/train.py')
    gitIn(whole, 'commit', '-q', '-m', 'second')
    second = gitIn(whole, 'rev-parse', 'HEAD')
    gitIn(whole, 'tag', '-a', 'v1', '-m', 'v1')
    tag = gitIn(whole, 'rev-parse', 'v1')
    clones = await openClones([whole])
  })
  after(() => {
    closeClones(clones)
    remove()
  })
  const said = async (commitSha: string, entrypoint: string, repoUrl = REPO, from = clones) => {
    const [verdict] = await codeInClones(from, [{ repoUrl, commitSha, entrypoint }])
    if (verdict?.kind !== 'checked') return ['no-clone']
    return verdict.flaws.map(({ code }) => code.slice('provenance/'.length))
  }

  it('finds an entrypoint in the commit that has it, however both are written', async () => {
    for (const entrypoint of ['train/train.py', './train/train.py', 'train//./train.py', ODD, '-rf']) {
      expect(await said(first, entrypoint), entrypoint).to.deep.equal([])
    }
    expect(await said(first, 'train/train.py', 'https://GIT.invalid/team/model/')).to.deep.equal([])
  })

  it('tells apart a missing commit, a tag, a missing file and a folder', async () => {
    expect(await said('0'.repeat(40), 'train/train.py')).to.deep.equal(['commit-not-found'])
    expect(await said(second, 'train/train.py')).to.deep.equal(['entrypoint-not-found'])
    expect(await said(first, 'train/train.py\u2028')).to.deep.equal(['entrypoint-not-found'])
    expect(await said(first, 'train')).to.deep.equal(['entrypoint-not-a-file'])
    expect(await said(first, '.')).to.deep.equal(['entrypoint-not-a-file'])
    expect(await said(tag, '-rf')).to.deep.equal(['not-a-commit'])
    expect(await said(gitIn(whole, 'rev-parse', 'HEAD^{tree}'), '-rf')).to.deep.equal(['not-a-commit'])
  })

  it('takes no branch for a commit, though it is called like one', async () => {
    gitIn(whole, 'branch', 'c'.repeat(64))
    expect(await said('c'.repeat(64), '-rf')).to.deep.equal(['commit-not-found'])
  })

  it('takes no replacement for a commit', async () => {
    gitIn(whole, 'replace', second, first)
    expect(await said(second, 'train/train.py')).to.deep.equal(['entrypoint-not-found'])
    gitIn(whole, 'replace', '-d', second)
  })

  it('says nothing of a repository it has no clone of', async () => {
    expect(await said(first, 'train/train.py', 'https://git.invalid/team/other')).to.deep.equal(['no-clone'])
    expect(await said(first, '-rf', REPO, [])).to.deep.equal(['no-clone'])
  })

  it('answers thousands in their order from one process', async () => {
    const pins = Array.from({ length: 5000 }, (_, i) =>
      ({ repoUrl: REPO, commitSha: first, entrypoint: i % 3 === 0 ? '-rf' : `none-${i}` }))
    const verdicts = await codeInClones(clones, pins)
    expect(verdicts.map(each => (each.kind === 'checked' && each.flaws.length === 0)))
      .to.deep.equal(pins.map(({ entrypoint }) => entrypoint === '-rf'))
  })

  it('believes the one of two clones that has the commit', async () => {
    const other = path.join(at, 'other')
    const elsewhere = makeClone(other, { 'a.py': '1' }, { remote: 'git@git.invalid:team/model.git' })
    const both = await openClones([whole, other, whole])
    expect(both).to.have.length(2)
    expect(await said(elsewhere, 'a.py', REPO, both)).to.deep.equal([])
    expect(await said(first, '-rf', REPO, both)).to.deep.equal([])
    expect(await said('0'.repeat(40), '-rf', REPO, both)).to.deep.equal(['commit-not-found'])
    closeClones(both)
  })

  it('reads a bare clone, and one that names its objects by SHA-256', async () => {
    const [bare, modern] = [path.join(at, 'bare.git'), path.join(at, 'modern')]
    gitIn(at, 'clone', '-q', '--bare', `file://${whole}`, bare)
    gitIn(bare, 'remote', 'set-url', 'origin', REPO)
    const long = makeClone(modern, { 'a.py': '1' }, { remote: `${REPO}-256`, format: 'sha256' })
    const both = await openClones([bare, modern])
    expect(await said(first, './train/train.py', REPO, both)).to.deep.equal([])
    expect(await said(long, 'a.py', `${REPO}-256`, both)).to.deep.equal([])
    // 40 digits there are only the beginning of a hash
    expect(await said(long.slice(0, 40), 'a.py', `${REPO}-256`, both)).to.deep.equal(['commit-not-found'])
    closeClones(both)
  })

  it('is led to no other repository by the variables of a hook', async () => {
    const empty = path.join(at, 'empty')
    makeClone(empty, { x: '' }, { remote: 'https://git.invalid/empty' })
    process.env['GIT_DIR'] = path.join(empty, '.git')
    try {
      const [clone] = await openClones([whole])
      expect(clone?.addresses).to.deep.equal(['git.invalid/team/model'])
      expect(await said(first, 'train/train.py', REPO, clone === undefined ? [] : [clone])).to.deep.equal([])
      closeClones(clone === undefined ? [] : [clone])
    } finally {
      delete process.env['GIT_DIR']
    }
  })

  describe('openClones', () => {
    it('refuses a shallow and a partial clone, which cannot say that a commit is missing', async () => {
      gitIn(whole, 'config', 'uploadpack.allowFilter', 'true')
      gitIn(at, 'clone', '-q', '--depth', '1', `file://${whole}`, 'shallow')
      gitIn(at, 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${whole}`, 'partial')
      expect(await refusal(openClones([path.join(at, 'shallow'), whole, path.join(at, 'partial')])))
        .to.deep.equal([3, 'provenance/clone-partial', 'provenance/clone-shallow'])
    })

    it('refuses folders that are no clone, all at once', async () => {
      mkdirSync(path.join(at, 'plain'))
      expect(await refusal(openClones([path.join(at, 'plain'), path.join(at, 'nowhere'), path.join(whole, 'weird')])))
        .to.deep.equal([2, 'provenance/not-a-repository', 'provenance/not-a-repository', 'provenance/not-a-repository'])
      expect(await refusal(openClones([path.join(at, '--help')]))).to.deep.equal([2, 'provenance/not-a-repository'])
    })

    it('asks a clone that does not say what it is a clone of about every repository that no other is a clone of', async () => {
      const lonely = path.join(at, 'lonely')
      const commitSha = makeClone(lonely, { 'a.py': '' })
      const clones = await openClones([lonely, whole])
      try {
        const pin = { commitSha, entrypoint: 'a.py' }
        const verdicts = await codeInClones(clones, [
          { ...pin, repoUrl: 'https://git.invalid/elsewhere' },
          { ...pin, repoUrl: 'https://git.invalid/elsewhere', entrypoint: 'b.py' },
          { ...pin, repoUrl: REPO },
        ])
        expect(verdicts.map(verdict => (verdict.kind === 'checked' ? verdict.flaws.map(({ code }) => code) : verdict.kind)))
          .to.deep.equal([[], ['provenance/entrypoint-not-found'], ['provenance/commit-not-found']])
      } finally {
        closeClones(clones)
      }
    })

    it('says so when there is no git', async () => {
      const before = process.env['PATH']
      process.env['PATH'] = at
      try {
        expect(await refusal(openClones([whole]))).to.deep.equal([3, 'provenance/git-missing'])
      } finally {
        process.env['PATH'] = before
      }
    })

    it('tells a clone that breaks in the middle from a missing commit', async () => {
      const broken = path.join(at, 'broken')
      const commit = makeClone(broken, { 'a.py': '1' }, { remote: `${REPO}-broken` })
      const opened = await openClones([broken])
      rmSync(path.join(broken, '.git', 'objects'), { recursive: true, force: true })
      opened[0]?.objects.close()
      let code = ''
      try {
        await said(commit, 'a.py', `${REPO}-broken`, opened)
      } catch (error) {
        code = (error as ToolkitError).code
      }
      expect(code).to.equal('provenance/git-failed')
    })
  })
})
