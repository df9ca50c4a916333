import { expect } from 'chai'
import { repositoryAddress } from '../../../src/catalog/provenance/repository-address'

describe('repositoryAddress', () => {
  it('has one spelling for every way to write a repository', () => {
    for (const url of ['https://github.com/Example/Model', 'https://github.com/example/model.git',
      'http://GitHub.com/example/model/', 'https://token:x@github.com/example/model',
      'git@github.com:Example/model.git', 'github.com:example/model', 'ssh://git@github.com/example/model.git',
      'ssh://git@ssh.github.com:443/example/model', 'git://www.github.com/example/model',
      'git+https://github.com/example/model.git', 'git@github.com:/example/model']) {
      expect(repositoryAddress(url), url).to.equal('github.com/example/model')
    }
  })

  it('keeps the case of a path where the host may tell it apart, and the port of a web address', () => {
    expect(repositoryAddress('https://git.Example.org/Team/Model.git')).to.equal('git.example.org/Team/Model')
    expect(repositoryAddress('https://git.example.org:8443/r')).to.equal('git.example.org:8443/r')
    expect(repositoryAddress('https://git.example.org:443/r')).to.equal('git.example.org/r')
    expect(repositoryAddress('ssh://git@git.example.org:2222/r')).to.equal('git.example.org/r')
  })

  it('is null for what names no host or no repository', () => {
    for (const url of ['/srv/git/model.git', '../model', 'C:/git/model', 'C:\\git', 'file:///srv/model',
      'https://github.com/', '', 'https://', '__proto__']) {
      expect(repositoryAddress(url), url).to.equal(null)
    }
  })
})
