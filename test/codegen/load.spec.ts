import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { load } from '../../src/codegen/load'
import { SchemaError } from '../../src/errors'

const codesOf = async (loading: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await loading.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof SchemaError)) throw new Error('expected a SchemaError')
  return error.troubles.map(({ code, where }) => `${where.source ?? ''} ${code}`)
}

describe('load', () => {
  let root: string
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'load-'))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('gives the schema and the sidecars, sorted, and no other file', async () => {
    await put('schema.json', '\uFEFF{"title": "A", "maximum": 1e3}')
    await put('tables/b.json', '2')
    await put('tables/a.json', '1')
    await put('tables/readme.md', '#')
    expect(await load(root, 'schema.json', 'tables')).to.deep.equal({
      schema: { path: 'schema.json', value: { title: 'A', maximum: 1000 } },
      sidecars: [{ path: 'tables/a.json', value: 1 }, { path: 'tables/b.json', value: 2 }],
    })
  })

  it('tells of every file that cannot be read or parsed, all at once', async () => {
    await put('tables/a.json', '{"x": 1, "x": 2}')
    await put('tables/b.json', '{')
    expect(await codesOf(load(root, 'schema.json', 'tables'))).to.deep.equal([
      'schema.json schema/unreadable', 'tables/a.json schema/duplicate-key', 'tables/b.json schema/not-json',
    ])
  })

  it('tells of a folder that is not there', async () => {
    await put('schema.json', '{}')
    expect(await codesOf(load(root, 'schema.json', 'nowhere'))).to.deep.equal(['nowhere schema/unreadable'])
  })
})
