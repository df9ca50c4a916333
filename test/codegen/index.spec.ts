import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { codegen } from '../../src/codegen'
import type { Json } from '../../src/codegen/model'
import { ownCodegen } from '../../src/commands/codegen-options'
import { SchemaError } from '../../src/errors'
import { shuffled } from './shuffled'

const ROOT = path.join(__dirname, '..', '..')

describe('codegen', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'codegen-'))
    await cp(path.join(ROOT, 'schemas'), path.join(root, 'schemas'), { recursive: true })
  })
  afterEach(() => rm(root, { recursive: true }))

  it('finds generated/ current', async () => {
    const result = await codegen({ ...ownCodegen(ROOT), check: true })
    expect(result.unchanged).to.include.members(['docs/schema.md', 'generated/entities/model-version.ts'])
  })

  it('gives the same bytes for any order of keys', async () => {
    const sidecars = (await readdir(path.join(root, 'schemas/relational'))).map(name => `relational/${name}`)
    for (const name of ['model_artifact_metadata.json', ...sidecars]) {
      const file = path.join(root, 'schemas', name)
      const value = JSON.parse(await readFile(file, 'utf8')) as Json
      await writeFile(file, JSON.stringify(shuffled(value, 7)))
    }
    const { written } = await codegen(ownCodegen(root))
    expect(written).to.have.length.above(10)
    for (const file of written) {
      const text = await readFile(path.join(ROOT, file), 'utf8')
      expect(await readFile(path.join(root, file), 'utf8'), file).to.equal(text)
    }
  })

  it('does nothing the second time', async () => {
    const first = await codegen(ownCodegen(root))
    expect(await codegen(ownCodegen(root))).to.deep.equal({ written: [], unchanged: first.written, removed: [] })
  })

  it('writes nothing when a sidecar is refused', async () => {
    await writeFile(path.join(root, 'schemas/relational/review_items.json'), '{}')
    const error: unknown = await codegen(ownCodegen(root)).then(() => undefined, (reason: unknown) => reason)
    expect(error).to.be.instanceOf(SchemaError)
    expect(await readdir(root)).to.deep.equal(['schemas'])
  })

  it('tells on line 1 of every file where it comes from, and ends every line the same way', async () => {
    const { written } = await codegen(ownCodegen(root))
    for (const file of written) {
      const text = await readFile(path.join(root, file), 'utf8')
      expect(text.split('\n')[0], file)
        .to.match(/^(\/\/|--|<!--|\{ "\$comment":) "?Made from schemas\/.* by npm run codegen\. Do not edit\.( -->|",)?$/)
      expect(text, file).to.match(/[^\n]\n$/).and.not.include('\r')
    }
  })

  it('names the schema version after the schema alone', async () => {
    await codegen(ownCodegen(root))
    const before = await readFile(path.join(root, 'generated/schema-version.ts'), 'utf8')
    const file = path.join(root, 'schemas/model_artifact_metadata.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('A finite number.', 'A number.'))
    expect((await codegen(ownCodegen(root))).written).to.include('generated/schema-version.ts')
    expect(await readFile(path.join(root, 'generated/schema-version.ts'), 'utf8')).to.not.equal(before)
  })
})
