import { expect } from 'chai'
import { execaSync } from 'execa'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { migrations } from '../migrations'
import { installPackage, type InstalledPackage } from './support/installed-package'
import { emptyFolder, removeFolder } from './support/page'
import { probed, type Probed } from './support/probed'
import { servers } from './support/servers'

const packageOf = (file: string): string => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? ''

const packagesIn = ({ files }: Probed): readonly string[] => [...new Set(files.map(packageOf))].filter(name => name !== '').sort()

/** Modules of the toolkit itself, named from the root of the package. */
const ownIn = ({ files }: Probed): readonly string[] => files.filter(file => packageOf(file) === 'model-artifacts')
  .map(file => file.replace(/.*node_modules\/model-artifacts\//, ''))

const CONSUMER = `import { createDataSource, ModelCatalog, type ModelArtifactMetadata } from 'model-artifacts'

export const catalog = new ModelCatalog(createDataSource())
export const pin = (metadata: ModelArtifactMetadata): string =>
  // @ts-expect-error only external models have one
  metadata.external_source_version
export const known = (metadata: ModelArtifactMetadata): string => metadata.is_external ? metadata.external_source_version : ''
`

describe('the package, installed in an empty folder', function () {
  // npm installs some seventy packages, from its cache where it has them
  this.timeout(300_000)
  const home = emptyFolder()
  let installed: InstalledPackage
  const env = { DATABASE_URL: '', MODEL_ARTIFACTS_DIR: '', NO_COLOR: '1' }
  const inFolder = (...args: readonly string[]): string =>
    execaSync(process.execPath, [...args], { cwd: installed.folder, env, all: true }).all
  before(() => {
    installed = installPackage(home)
  })
  after(() => removeFolder(home))

  it('holds JavaScript with its declarations, and of the sources what codegen compares', () => {
    const { packed } = installed
    expect(packed).to.include.members(['README.md', 'dist/src/index.js', 'dist/src/index.d.ts', 'docs/schema.md',
      'schemas/model_artifact_metadata.json', 'generated/entities/artifact.ts', 'dist/src/backfill/sample/ws1.json',
      'dist/generated/validator/model-artifact-metadata.js', 'dist/migrations/schema.sql'])
    expect(packed.filter(file => /^(src|test|migrations)\//.test(file))).to.deep.equal([])
    expect(packed.filter(file => file.startsWith('dist/') && /(?<!\.d)\.ts$/.test(file))).to.deep.equal([])
    for (const migration of migrations) {
      const timestamp = migration.name.slice(-13)
      expect(packed.filter(file => file.startsWith(`dist/migrations/${timestamp}-`) && file.endsWith('.js')), timestamp)
        .to.have.length(1)
    }
  })

  it('brings no TypeScript along', () => {
    const there = readdirSync(path.join(installed.folder, 'node_modules'))
    expect(there).to.include('typeorm')
    expect(there.filter(name => /^(typescript|ts-node|mocha)$/.test(name))).to.deep.equal([])
    expect(existsSync(path.join(installed.folder, 'node_modules/model-artifacts/node_modules'))).to.equal(false)
  })

  it('loads commander and the flags for --help, and nothing else', () => {
    const help = probed([installed.bin, '--help'], { cwd: installed.folder, env })
    expect(help.stdout).to.match(/^Examples:\n {2}model-artifacts register model\.json/)
    expect(packagesIn(help)).to.deep.equal(['commander', 'model-artifacts'])
    expect(ownIn(help).filter(file => !/^(scripts\/|dist\/src\/commands\/(main|program|flags\/[\w-]+)\.js$)/.test(file)))
      .to.deep.equal([])
  })

  it('does the main job, lists, and finds what was generated current', () => {
    expect(inFolder(installed.bin, 'start')).to.include('codegen: generated/ is current')
      .and.include('| model_ot_ad_zscore_rules_v1')
    expect(inFolder(installed.bin, 'codegen', '--check')).to.include('is current')
    expect(inFolder(installed.bin, 'list', '--internal')).to.match(/\d+ models$/)
    expect(inFolder(installed.bin, 'migration-check')).to.equal('database, migrations and schema agree')
  })

  it('says how to migrate where it is installed, and migrates', () => {
    const elsewhere = { ...env, MODEL_ARTIFACTS_DIR: path.join(home, 'other') }
    const options = { cwd: installed.folder, env: elsewhere, all: true, reject: false } as const
    const refused = execaSync(process.execPath, [installed.bin, 'list'], options)
    expect(refused.exitCode).to.equal(1)
    expect(refused.all).to.include('npx model-artifacts-typeorm migration:run')
    const typeorm = (...args: readonly string[]) => execaSync('npx', ['--no-install', 'model-artifacts-typeorm', ...args], options)
    const run = typeorm('migration:run')
    expect(run.exitCode, run.all).to.equal(0)
    const created = typeorm('migration:create', 'add-a-table')
    expect(created.exitCode).to.equal(2)
    expect(created.all).to.include('npx model-artifacts migration-create')
    expect(execaSync(process.execPath, [installed.bin, 'list'], options).all).to.match(/^0 models$/m)
  })

  it('is a library with types', () => {
    expect(inFolder('-e', 'console.log(typeof require("model-artifacts").ModelCatalog)')).to.equal('function')
    const file = path.join(installed.folder, 'consumer.ts')
    writeFileSync(file, CONSUMER)
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, skipLibCheck: true, types: [],
      module: ts.ModuleKind.Node20, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2023,
    })
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).to.deep.equal([])
  })

  for (const server of servers()) {
    it(`loads on ${server.label} for what only reads neither TypeORM, codegen, drift nor the backfill`, async () => {
      const database = await server.migrated()
      try {
        for (const args of [['list'], ['review', 'list'], ['review', 'log']]) {
          const read = probed([installed.bin, ...args], { cwd: installed.folder, env: { ...env, ...database.env } })
          expect(packagesIn(read)).to.include('pg')
            .and.not.include.oneOf(['json-schema-to-typescript', 'cli-progress', '@dagrejs/dagre', 'ajv'])
          expect(packagesIn(read).includes('@electric-sql/pglite'), 'PGlite').to.equal(server.embedded)
          // what src/commands/one-driver.ts puts there for the case that TypeORM is loaded
          expect(read.files.filter(file => packageOf(file) === 'typeorm').map(file => path.basename(file)))
            .to.deep.equal(['DriverFactory.js'])
          expect(ownIn(read).filter(file => /^dist\/src\/(codegen|backfill|database\/drift)\//.test(file)))
            .to.deep.equal(['dist/src/backfill/report/cell-text.js'])
        }
      } finally {
        await database.drop()
      }
    })
  }

  it('leaves a checkout to its sources, also where a package was built there', () => {
    const copy = path.join(home, 'copy')
    const main = path.join(copy, 'dist/src/commands/main.js')
    expect(existsSync(main)).to.equal(true)
    writeFileSync(main, 'throw new Error("stale")')
    const { files } = probed([path.join(copy, 'scripts/model-artifacts.cjs'), '--help'], { cwd: copy, env })
    expect(files).to.include(path.join(copy, 'src/commands/main.ts'))
    expect(files.filter(file => file.startsWith(path.join(copy, 'dist')))).to.deep.equal([])
  })
})
