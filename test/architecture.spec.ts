import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.join(__dirname, '..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

const BASE = ['src/errors.ts', 'src/canonical-json.ts', 'src/json-pointer.ts']

/** Every room, with the rooms it may import beside itself: the table of docs/architecture.md. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'schemas/': [],
  'generated/': [],
  'migrations/': ['src/errors.ts'],
  'src/errors.ts': [],
  'src/canonical-json.ts': [],
  'src/json-pointer.ts': [],
  'src/codegen/': BASE,
  'src/database/': [...BASE, 'generated/', 'migrations/'],
  'src/catalog/': [...BASE, 'generated/'],
  'src/backfill/': [...BASE, 'src/catalog/', 'generated/'],
  // the public face: it only hands on what the library has
  'src/index.ts': [...BASE, 'src/database/', 'src/catalog/', 'src/backfill/', 'generated/'],
  'src/commands/': [...BASE, 'src/codegen/', 'src/database/', 'src/catalog/', 'src/backfill/'],
}

/** Rooms that may load few packages: a migration must still run when everything else has changed. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'generated/': ['typeorm', 'ajv'],
  'migrations/': ['typeorm'],
}

/** Imports that leave the table, each with its reason; one that is no longer there fails. */
const EXCUSED_IMPORTS: Readonly<Record<string, string>> = {
  'src/backfill/rules/schema-fields.ts > schemas/':
    'downwards: vocabularies aim at single fields, and the generated validator has whole documents and table values',
}

/** Libraries that print or exit, each with its reason; one that no longer does fails. */
const EXCUSED_OUTPUT: Readonly<Record<string, string>> = {
  'src/database/loggers.ts > console.log': 'TypeORM prints its own commands through the logger that it is given',
  'src/commands/main.ts > process.exit': 'a reader such as head has closed the pipe: nothing can be said any more',
  'src/commands/main.ts > process.exitCode': 'the one place where an error becomes an exit code',
  'src/commands/flags/declare.ts > process.exitCode': 'the one place where a result becomes an exit code',
  'src/commands/main.ts > process.stdout': 'listens for that closed pipe',
  'src/commands/print.ts > process.stdout': 'data',
  'src/commands/print.ts > process.stderr': 'everything else',
  'src/commands/progress.ts > process.stderr': 'a bar for people',
  'src/commands/backfill.ts > process.stderr': 'counts for the bar only where there is one',
}

const filesOf = (...dirs: readonly string[]): readonly string[] => dirs.flatMap(dir =>
  readdirSync(path.join(ROOT, dir), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|cjs|js)$/.test(file)).map(file => path.posix.join(dir, file.replaceAll(path.sep, '/'))))
  .sort()

const trees = new Map(filesOf('src', 'migrations', 'generated', 'scripts').map(file =>
  [file, ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)]))

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

/** The text that names a module in an import, an export from, a require, an `import(…)` or a `typeof import(…)`. */
function specifierIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  if (!ts.isCallExpression(node)) return undefined
  return /^(import|require|require\.resolve)$/.test(node.expression.getText()) ? node.arguments[0] : undefined
}

interface Import {
  readonly file: string
  /** As written, or the path from the root when it is a file of the project. */
  readonly target: string
}

const importsOf = (file: string, tree: ts.SourceFile): readonly Import[] => nodesOf(tree).flatMap(node => {
  const specifier = specifierIn(node)
  if (specifier === undefined) return []
  if (!ts.isStringLiteralLike(specifier)) return [{ file, target: `${specifier.getText()}, which only a run can tell` }]
  const { text } = specifier
  return [{ file, target: text.startsWith('.') ? path.posix.join(path.posix.dirname(file), text) : text }]
})

const roomOf = (target: string): string | undefined => Object.keys(ROOMS).find(room =>
  room.endsWith('/') ? `${target}/`.startsWith(room) : target === room || `${target}.ts` === room)

const inProject = (target: string): boolean => /^(src|schemas|generated|migrations|scripts|test)(\/|$)/.test(target)

// scripts may import everything
const imports = [...trees].filter(([file]) => !file.startsWith('scripts/'))
  .flatMap(([file, tree]) => importsOf(file, tree))
const packageOf = (target: string): string => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')
const isPackage = ({ target }: Import): boolean =>
  !inProject(target) && !target.startsWith('node:') && !builtinModules.includes(target)

describe('the architecture', () => {
  it('gives every file a room', () => {
    const homeless = [...trees.keys()].filter(file => !file.startsWith('scripts/') && roomOf(file) === undefined)
    expect(homeless).to.deep.equal([])
  })

  it('is entered by import lines that lead down, never up or across', () => {
    const leaving = imports.flatMap(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      if (!inProject(target) || from === undefined || from === to) return []
      return to !== undefined && ROOMS[from]?.includes(to) === true ? [] : [`${file} > ${to ?? target}`]
    })
    expect([...new Set(leaving)]).to.have.members(Object.keys(EXCUSED_IMPORTS))
  })

  it('keeps codegen and catalog apart: they meet in generated/', () => {
    const crossing = imports.filter(({ file, target }) =>
      (file.startsWith('src/codegen/') && /^(src\/catalog|generated)(\/|$)/.test(target)) ||
      (file.startsWith('src/catalog/') && /^src\/codegen(\/|$)/.test(target)))
    expect(crossing).to.deep.equal([])
  })

  it('loads by names that can be read, so that no import escapes this test', () => {
    expect(imports.filter(({ target }) => target.includes(', which only a run can tell'))).to.deep.equal([])
  })

  it('lets generated code and migrations load few packages', () => {
    const foreign = imports.filter(each => {
      const allowed = PACKAGES[roomOf(each.file) ?? '']
      return allowed !== undefined && isPackage(each) && !allowed.includes(packageOf(each.target))
    })
    expect(foreign).to.deep.equal([])
  })

  it('stands on a base that imports nothing but the printer of JSON', () => {
    expect(imports.filter(({ file }) => BASE.includes(file)))
      .to.deep.equal([{ file: 'src/canonical-json.ts', target: 'safe-stable-stringify' }])
  })

  it('needs no package that an installation without development tools lacks', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const missing = imports.filter(each => isPackage(each) && !Object.hasOwn(dependencies, packageOf(each.target)))
    expect(missing).to.deep.equal([])
  })

  it('is as the table of docs/architecture.md has it', () => {
    const rows = read('docs/architecture.md').split('\n').filter(line => line.startsWith('| `'))
      .map(line => line.split('|').map(cell => cell.trim()))
    const told = rows.flatMap(([, names = '', , imported = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, room = '']): [string, string] => [room, imported]))
    expect(told.map(([room]) => room)).to.include.members(Object.keys(ROOMS).filter(room => room !== 'src/index.ts'))
    for (const [room, imported] of told.filter(([name, rule]) => name in ROOMS && !rule.startsWith('all'))) {
      const named = Object.keys(ROOMS).filter(each => new RegExp(`\\b${path.parse(each).name}\\b`).test(imported))
      // the base is named once, as errors, or not at all
      const rest = (rooms: readonly string[] = []): readonly string[] => rooms.filter(each => !BASE.includes(each))
      expect(rest(named), `${room} may import ${imported}`).to.have.members(rest(ROOMS[room]))
    }
  })
})

describe('the core of the catalog', () => {
  const core = [...trees.keys()].filter(file => file.startsWith('src/catalog/core/'))

  it('imports nothing else of the catalog', () => {
    const leaving = imports.filter(({ file, target }) => core.includes(file) && target.startsWith('src/catalog/') &&
      !target.startsWith('src/catalog/core/'))
    expect(core).to.have.length.above(20)
    expect(leaving).to.deep.equal([])
  })

  it('knows no type of artifacts, and of the toolkit\'s own schema only the rules of the tables that all share', () => {
    const telling = core.flatMap(file => read(file).split('\n')
      .filter(line => /model|dataset|data set|promot|lineage/i.test(line)).map(line => `${file}: ${line}`))
    expect(telling).to.deep.equal([
      "src/catalog/core/value-troubles.ts: import { validateValue } from '../../../generated/validator/model-artifact-metadata'",
    ])
  })
})

describe('the sources', () => {
  const own = [...trees].filter(([file]) => file.startsWith('src/'))

  it('print and exit in named places only, and libraries not at all', () => {
    const uses = own.flatMap(([file, tree]) => nodesOf(tree).flatMap(node => {
      if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return []
      const text = node.getText().replace(/^globalThis\./, '').replace(/\[['"](\w+)['"]\]$/, '.$1')
      const speaks = /^(console\.\w+|process\.(exit|exitCode|abort|reallyExit|stdout|stderr))$/.test(text)
      return speaks ? [`${file} > ${text}`] : []
    }))
    expect([...new Set(uses)]).to.have.members(Object.keys(EXCUSED_OUTPUT))
  })

  it('take console and process as they are: a renamed one would print unseen', () => {
    const renamed = own.flatMap(([file, tree]) => nodesOf(tree)
      .filter(node => ts.isIdentifier(node) && /^(console|process)$/.test(node.text) &&
        !ts.isPropertyAccessExpression(node.parent) && !ts.isElementAccessExpression(node.parent))
      .map(node => `${file}: ${node.parent.getText()}`))
    expect(renamed).to.deep.equal([])
    expect(imports.filter(({ target }) => /^(node:)?(console|process)$/.test(target))).to.deep.equal([])
  })

  it('stay under 250 lines a file', () => {
    const lengths = own.map(([file]) => ({ file, lines: read(file).split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).to.deep.equal([])
  })

  it('export by name, so that a thing is called the same everywhere', () => {
    const unnamed = [...trees].filter(([file]) => file.endsWith('.ts')).flatMap(([file, tree]) => nodesOf(tree)
      .filter(node => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword &&
        ts.canHaveModifiers(node.parent) || (ts.isExportSpecifier(node) && node.name.text === 'default'))
      .map(() => file))
    expect(unnamed).to.deep.equal([])
  })
})

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }

  it('names no place to fetch a package from: each machine has its own registry', () => {
    const resolved = Object.entries(lock.packages).filter(([, { resolved: from }]) => from !== undefined)
    expect(resolved).to.deep.equal([])
    expect(read('package-lock.json')).to.not.match(/\/\/[^/"\s]*(registry|npm|artifactory|nexus)/i)
  })

  it('stays so, because .npmrc says it and names no registry itself', () => {
    const settings = read('.npmrc').split('\n').map(line => line.trim()).filter(line => line !== '')
    expect(settings).to.include('omit-lockfile-registry-resolved=true')
    expect(settings.filter(line => /^(@[^=]*:)?registry\s*=|\/\/|_auth|proxy/i.test(line))).to.deep.equal([])
  })
})
