import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { checkOutputs, writeOutputs } from '../../src/codegen/write'
import { EnvironmentError, SchemaError } from '../../src/errors'

const ours = '// Made from a.json by npm run codegen. Do not edit.\n'
const outputs = [
  { path: 'out/a.ts', text: `${ours}a\n` },
  { path: 'out/deep/b.ts', text: `${ours}b\n` },
  { path: 'page.md', text: 'p' },
]

const refused = async (work: Promise<unknown>): Promise<SchemaError> => {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason)
  if (error instanceof SchemaError) return error
  throw new Error('expected a SchemaError', { cause: error })
}

describe('write', () => {
  let root: string
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'write-'))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('writes what is missing, says so, and leaves nothing else behind', async () => {
    const result = await writeOutputs(root, 'out', outputs)
    expect(result).to.deep.equal({ written: ['out/a.ts', 'out/deep/b.ts', 'page.md'], unchanged: [], removed: [] })
    expect(await readFile(path.join(root, 'out/deep/b.ts'), 'utf8')).to.equal(`${ours}b\n`)
    expect((await readdir(path.join(root, 'out'))).sort()).to.deep.equal(['a.ts', 'deep'])
  })

  it('touches only what differs', async () => {
    await writeOutputs(root, 'out', outputs)
    const before = (await stat(path.join(root, 'out/a.ts'))).ino
    await put('out/deep/b.ts', 'edited')
    const result = await writeOutputs(root, 'out', outputs)
    expect(result).to.deep.equal({ written: ['out/deep/b.ts'], unchanged: ['out/a.ts', 'page.md'], removed: [] })
    expect((await stat(path.join(root, 'out/a.ts'))).ino).to.equal(before)
  })

  it('removes what it once made and makes no more', async () => {
    await put('out/old.ts', `${ours}old`)
    expect((await writeOutputs(root, 'out', outputs)).removed).to.deep.equal(['out/old.ts'])
    expect(await readdir(path.join(root, 'out'))).to.not.include('old.ts')
  })

  it('refuses to remove, and to write beside, a file that it never made', async () => {
    await put('out/mine.ts', 'export {}')
    const error = await refused(writeOutputs(root, 'out', outputs))
    const named = error.troubles.map(({ code, where }) => [code, where.source])
    expect(named).to.deep.equal([['codegen/extra', 'out/mine.ts']])
    expect(await readdir(path.join(root, 'out'))).to.deep.equal(['mine.ts'])
  })

  it('names every stale, missing and extra file when it checks, and changes none', async () => {
    await put('out/a.ts', `${ours}A\n`)
    await put('out/old.ts', ours)
    await put('page.md', 'p')
    const error = await refused(checkOutputs(root, 'out', outputs, 'npm run codegen'))
    expect(error.troubles.map(({ code, where }) => [code, where.source])).to.deep.equal([
      ['codegen/stale', 'out/a.ts'], ['codegen/missing', 'out/deep/b.ts'], ['codegen/extra', 'out/old.ts'],
    ])
    expect(error.troubles[0]?.what).to.equal('differs from line 2: expected "a", found "A"')
    expect(await readFile(path.join(root, 'out/a.ts'), 'utf8')).to.equal(`${ours}A\n`)
  })

  it('finds nothing to say of files that are current', async () => {
    await writeOutputs(root, 'out', outputs)
    expect((await checkOutputs(root, 'out', outputs, 'npm run codegen')).unchanged).to.have.length(3)
  })

  it('blames the world when the folder cannot be written', async () => {
    await put('out', 'a file where the folder belongs')
    const error: unknown = await writeOutputs(root, 'out', outputs).then(() => undefined, (reason: unknown) => reason)
    expect(error).to.be.instanceOf(EnvironmentError).with.property('code', 'codegen/not-writable')
  })
})
