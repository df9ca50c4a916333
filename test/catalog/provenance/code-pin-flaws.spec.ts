import { expect } from 'chai'
import { codePinFlaws } from '../../../src/catalog/provenance/code-pin-flaws'

const whole = { code_repo_url: 'https://git.invalid/r', code_commit_sha: 'a'.repeat(40), code_entrypoint: 'train.py' }
const told = (changes: object) => codePinFlaws({ ...whole, ...changes }).map(({ code, what }) => `${code} ${what}`)

describe('codePinFlaws', () => {
  it('finds nothing wrong with repository, full commit and entrypoint', () => {
    expect(told({})).to.deep.equal([])
    expect(told({ code_commit_sha: 'b'.repeat(64) })).to.deep.equal([])
  })

  it('names every part that is missing in one flaw', () => {
    expect(told({ code_commit_sha: null, code_entrypoint: null }))
      .to.deep.equal(['provenance/code-pin-missing code_commit_sha, code_entrypoint are not known'])
  })

  it('refuses what raw SQL may have written: a tag, a short hash, capitals, a way out of the repository', () => {
    for (const code_commit_sha of ['v1.0', 'abc1234', 'A'.repeat(40), `${'a'.repeat(40)}\n`, '']) {
      expect(told({ code_commit_sha })).to.have.length(1).and.to.have.property('0').that.includes('code-pin-form')
    }
    for (const code_entrypoint of ['../train.py', 'a/../../b', '/etc/passwd', 'a\nb', '']) {
      expect(told({ code_entrypoint })).to.have.length(1).and.to.have.property('0').that.includes('code-pin-form')
    }
    expect(told({ code_repo_url: 'git@git.invalid:r', code_commit_sha: null })).to.have.length(2)
  })

  it('never repeats a password that an address carries', () => {
    const [flaw = ''] = told({ code_repo_url: 'ftp://ada:hunter2@git.invalid/r' })
    expect(flaw).to.include('code-pin-form').and.not.include('hunter2')
  })
})
