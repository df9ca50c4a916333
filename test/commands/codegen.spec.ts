import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import type { Layers } from '../../src/codegen/layers'
import { runCli, type CliResult } from '../support/run-cli'

const GOLDEN = path.join(__dirname, '..', 'golden')

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()

describe('codegen of any schema', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'codegen-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const cli = (args: readonly string[], cwd = folder): Promise<CliResult> => runCli(args, { cwd, env: {} })
  const put = (name: string, value: unknown): void =>
    writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  const codesOf = ({ stderr }: CliResult): readonly string[] =>
    (JSON.parse(stderr) as { troubles: readonly { code: string }[] }).troubles.map(({ code }) => code)

  it('makes everything with sidecars, the same from any folder, and finds it current', async () => {
    cpSync(path.join(GOLDEN, 'bundled'), path.join(folder, 'in'), { recursive: true })
    const flags = ['--schema', 'in/schema.json', '--relational', 'in/relational', '--out', 'made/here']
    expect(await cli(['codegen', ...flags])).to.include({ code: 0, stdout: '' })
    expect(await cli(['codegen', ...flags, '--check'])).to.include({ code: 0 })
    const inside = ['--schema', 'schema.json', '--relational', 'relational', '--out', '../made/here', '--check']
    expect(await cli(['codegen', ...inside], path.join(folder, 'in'))).to.include({ code: 0 })
    const expected = filesBelow(path.join(GOLDEN, 'bundled', 'expected')).filter(file => file !== 'model.json')
    expect(filesBelow(path.join(folder, 'made/here'))).to.deep.equal(expected)
    for (const file of expected) {
      const text = readFileSync(path.join(GOLDEN, 'bundled', 'expected', file), 'utf8')
      expect(readFileSync(path.join(folder, 'made/here', file), 'utf8'), file)
        .to.equal(text.replace('by npm run codegen.', 'by model-artifacts codegen.'))
    }
  })

  it('makes types and layers without sidecars', async () => {
    put('weather station.json', { properties: { name: { type: 'string', format: 'x' } } })
    const { code, stdout } = await cli(['codegen', '--schema', 'weather station.json', '--out', 'types', '--json'])
    expect(code).to.equal(0)
    const written = ['types/layers.md', 'types/types/weather-station.ts']
    expect(JSON.parse(stdout)).to.deep.equal({ written, unchanged: [], removed: [] })
  })

  it('names what is stale with the command to run, and neither writes nor removes what it never made', async () => {
    put('a b.json', { type: 'string' })
    const flags = ['codegen', '--schema', 'a b.json', '--out', 'out']
    await cli(flags)
    put('out/mine.txt', 'mine')
    put('out/types/ab.ts', '// edited')
    const stale = await cli([...flags, '--check'])
    expect(stale.code).to.equal(1)
    expect(stale.stderr).to.include('out/types/ab.ts')
      .and.include("→ model-artifacts codegen --schema 'a b.json' --out out")
    expect(codesOf(await cli([...flags, '--json']))).to.deep.equal(['codegen/extra'])
    expect(readFileSync(path.join(folder, 'out/mine.txt'), 'utf8')).to.equal('mine')
    expect(readFileSync(path.join(folder, 'out/types/ab.ts'), 'utf8')).to.equal('// edited')
  })

  it('removes a file that it made of a schema with another title', async () => {
    put('a.json', { title: 'first' })
    await cli(['codegen', '--schema', 'a.json', '--out', 'out'])
    put('a.json', { title: 'second' })
    await cli(['codegen', '--schema', 'a.json', '--out', 'out'])
    expect(filesBelow(path.join(folder, 'out'))).to.deep.equal(['layers.md', 'types/second.ts'])
  })

  it('stops where the database cannot enforce a rule, and goes on with --no-strict', async () => {
    cpSync(path.join(GOLDEN, 'refused-unexpressible'), path.join(folder, 'in'), { recursive: true })
    const flags = ['codegen', '--schema', 'in/schema.json', '--relational', 'in/relational', '--out', 'out']
    const refused = await cli([...flags, '--json'])
    expect(refused.code).to.equal(1)
    expect(new Set(codesOf(refused))).to.deep.equal(new Set(['layers/unexpressible']))
    expect(filesBelow(folder).filter(file => file.startsWith('out'))).to.deep.equal([])
    expect(await cli([...flags, '--no-strict'])).to.include({ code: 0 })
    expect(readFileSync(path.join(folder, 'out/layers.md'), 'utf8')).to.include('no: \\\\1 refers back to a group')
  })

  it('says what enforces each rule, as text and as one JSON document', async () => {
    put('a.json', { type: 'string', maxLength: 3 })
    const { stdout } = await cli(['layers', '--schema', 'a.json'])
    expect(stdout).to.include('# What enforces A').and.include('`maxLength`')
    const { rules } = JSON.parse((await cli(['layers', '--schema', 'a.json', '--json'])).stdout) as Layers
    expect(rules.map(({ keyword, typescript }) => [keyword, typescript.enforced]))
      .to.deep.equal([['maxLength', false], ['type', true]])
  })

  it('takes a misuse for one', async () => {
    for (const args of [['--out', 'x'], ['--relational', 'x'], ['--schema', 'a.json'], ['--frob']]) {
      expect((await cli(['codegen', ...args])).code, args.join(' ')).to.equal(2)
    }
  })

  const hostile: Readonly<Record<string, readonly [schema: unknown, code: string]>> = {
    'no JSON': ['{"a":', 'schema/not-json'],
    'a list': [[], 'schema/type'],
    'another draft': [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, 'schema/draft'],
    'keywords of the wrong kind': [{ properties: [] }, 'schema/not-draft-07'],
    'a reference to the net': [{ items: { $ref: 'http://127.0.0.1:1/x.json' } }, 'schema/ref-remote'],
    'a reference to a file': [{ items: { $ref: 'file:///etc/hostname' } }, 'schema/ref-remote'],
    'a reference to nothing': [{ items: { $ref: '#/definitions/x' } }, 'schema/ref-missing'],
    'a reference to itself': [{ $ref: '#' }, 'schema/ref-circle'],
    '10 MB': [{ description: 'x'.repeat(10_500_000) }, 'schema/too-large'],
    '10,000 levels': [`${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`, 'schema/too-deep'],
    '10,000 references, each to the next': [{
      $ref: '#/definitions/a0',
      definitions: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) =>
        [`a${i}`, i === 9999 ? {} : { $ref: `#/definitions/a${i + 1}` }])),
    }, 'schema/too-deep'],
  }
  for (const [what, [schema, code]] of Object.entries(hostile)) {
    it(`refuses ${what}`, async () => {
      put('schema.json', schema)
      const refused = await cli(['codegen', '--schema', 'schema.json', '--out', 'out', '--json'])
      expect(refused.code).to.equal(1)
      expect(codesOf(refused)).to.include(code)
      expect(readdirSync(folder)).to.deep.equal(['schema.json'])
    })
  }
})
