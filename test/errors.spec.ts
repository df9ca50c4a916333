import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import * as errors from '../src/errors'
import {
  DataError, DriftError, EnvironmentError, formatPlace, formatTrouble, SchemaError, ToolkitError, UsageError,
  type Trouble,
} from '../src/errors'
import { runCli } from './support/run-cli'

const ROOT = path.join(__dirname, '..')
const FAMILY = { SchemaError, DataError, DriftError, UsageError, EnvironmentError }
const trouble = (code: string, where: Trouble['where'] = {}, more: object = {}): Trouble =>
  ({ code, where, what: 'it is wrong', ...more })

/** A code as the sources have it: thrown, or only named, as where a caller branches on it. */
interface Mention {
  readonly code: string
  readonly at: string
  readonly isThrown: boolean
  /** The class, where the code stands right inside its `new`. */
  readonly className?: string
}

const page = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8')
const areas = new Set([...page.matchAll(/^## ([a-z]+)$/gm)].map(([, area = '']) => area))
const rows = [...page.matchAll(/^\| `([a-z-]+\/[a-z0-9-]+)` \| (\d) `(\w+)` \| (.+) \| (.+) \|$/gm)]
  .map(([, code = '', exit = '', className = '', meaning = '', fix = '']) => ({ code, exit, className, meaning, fix }))
const rowOf = new Map(rows.map(row => [row.code, row]))

const files = ['src', 'migrations', 'scripts'].flatMap(dir =>
  readdirSync(path.join(ROOT, dir), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|cjs)$/.test(file)).map(file => path.join(dir, file)))
const trees = files.map(file =>
  ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true))

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

const codeIndex = (callable: ts.Node | undefined): number =>
  callable !== undefined && ts.isFunctionLike(callable)
    ? callable.parameters.findIndex(({ name }) => name.getText() === 'code') : -1

/** Types such as `Report` whose functions take a code, by name; shared by all files. */
const reporters = new Map(trees.flatMap(tree => nodesOf(tree).flatMap(node =>
  (ts.isTypeAliasDeclaration(node) && codeIndex(node.type) >= 0 ? [[node.name.text, codeIndex(node.type)]] : []))) as
  [string, number][])

/** The functions of a file that take a code, by name, with the place of the code among their arguments. */
function takersIn(tree: ts.SourceFile): ReadonlyMap<string, number> {
  const takers = new Map<string, number>()
  for (const node of nodesOf(tree)) {
    if (!ts.isFunctionDeclaration(node) && !ts.isVariableDeclaration(node) && !ts.isParameter(node)) continue
    const type = 'type' in node && node.type !== undefined ? reporters.get(node.type.getText()) : undefined
    const index = type ?? codeIndex(ts.isFunctionDeclaration(node) ? node : node.initializer)
    if (index >= 0 && node.name !== undefined) takers.set(node.name.getText(), index)
  }
  return takers
}

/** Whether a text is, or may become by `? :`, `??` or `as`, what is thrown as a code. */
function isThrown(node: ts.Node, takers: ReadonlyMap<string, number>): boolean {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isThrown(parent, takers)
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isThrown(parent, takers)
  }
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return isThrown(parent, takers)
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    return parent.initializer === node && parent.name.getText() === 'code'
  }
  return ts.isCallExpression(parent) && parent.arguments.indexOf(node as ts.Expression) >= 0 &&
    parent.arguments.indexOf(node as ts.Expression) === takers.get(parent.expression.getText())
}

function classAround(node: ts.Node | undefined): string | undefined {
  if (node === undefined || ts.isSourceFile(node)) return undefined
  if (ts.isNewExpression(node) && node.expression.getText() in FAMILY) return node.expression.getText()
  return classAround(node.parent)
}

const placeOf = (tree: ts.SourceFile, node: ts.Node): string =>
  `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`

function mentionsIn(tree: ts.SourceFile): readonly Mention[] {
  const takers = takersIn(tree)
  return nodesOf(tree).filter(ts.isStringLiteralLike).flatMap(node => {
    const thrown = node.text !== '' && isThrown(node, takers)
    // a text that no code stands for may look like one: a path, a MIME type
    if (!thrown && !(/^[a-z]+\/[a-z0-9-]+$/.test(node.text) && areas.has(node.text.split('/')[0] ?? ''))) return []
    const className = classAround(node)
    return [{
      code: node.text, at: placeOf(tree, node), isThrown: thrown, ...(className === undefined ? {} : { className }),
    }]
  })
}

const mentions = trees.flatMap(mentionsIn)
const thrownCodes = new Set(mentions.filter(each => each.isThrown).map(({ code }) => code))

describe('docs/errors.md', () => {
  it('has a row for every code that the sources throw, and for every code they branch on', () => {
    expect(thrownCodes.size).to.be.above(100)
    expect(mentions.filter(({ code }) => !rowOf.has(code)).map(({ code, at }) => `${code} in ${at}`)).to.deep.equal([])
  })

  it('lists only codes that the sources throw, each once', () => {
    expect(rows.map(({ code }) => code).filter(code => !thrownCodes.has(code))).to.deep.equal([])
    expect(rowOf.size).to.equal(rows.length)
  })

  it('has no row in another form: what its own pattern overlooks would go untested', () => {
    const listed = page.split('\n').filter(line => /^\|[^|]*\/[^|]*\|/.test(line))
    expect(listed).to.have.length(rows.length)
  })

  it('puts every code under the heading of its area', () => {
    const sections = page.split(/^## /m).slice(1)
    for (const section of sections) {
      const area = section.slice(0, section.indexOf('\n'))
      const strangers = [...section.matchAll(/^\| `([^`]+)`/gm)].filter(([, code = '']) => !code.startsWith(`${area}/`))
      expect(strangers.map(([, code]) => code), area).to.deep.equal([])
    }
  })

  it('names the class that is thrown, with its exit code', () => {
    const wrong = mentions.filter(({ code, className, isThrown: thrown }) =>
      thrown && className !== undefined && rowOf.get(code)?.className !== className)
    expect(wrong).to.deep.equal([])
    for (const { code, exit, className } of rows) {
      const Thrown = FAMILY[className as keyof typeof FAMILY]
      expect(String(new Thrown(trouble(code)).exitCode), code).to.equal(exit)
    }
  })

  it('agrees with what the docstrings say is thrown', () => {
    const promised = trees.flatMap(({ text, fileName }) => [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
      .flatMap(([comment]) => (comment.split('@throws').slice(1).join('')).split(/(?=\b[A-Z]\w+Error\b)/))
      .flatMap(part => [...part.matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].map(([, code = '']) =>
        ({ fileName, code, className: /^\w+/.exec(part)?.[0] }))))
    expect(promised).to.not.deep.equal([])
    expect(promised.filter(({ code, className }) => rowOf.get(code)?.className !== className)).to.deep.equal([])
  })

  it('says what each code means and how to mend it in sentences', () => {
    for (const { code, meaning, fix } of rows) {
      expect(meaning, code).to.match(/^[A-Z`].*\.$/)
      expect(fix, code).to.match(/^[A-Z`].*\.$/)
    }
  })

  it('cannot miss a code that is put together while the program runs: there is none', () => {
    const composed = trees.flatMap(tree => nodesOf(tree)
      .filter(node => ts.isPropertyAssignment(node) && node.name.getText() === 'code' &&
        nodesOf(node.initializer).some(part => ts.isTemplateExpression(part) ||
          (ts.isBinaryExpression(part) && part.operatorToken.kind === ts.SyntaxKind.PlusToken)))
      .map(node => placeOf(tree, node)))
    expect(composed).to.deep.equal([])
  })
})

describe('an error on the command line', () => {
  it('is one JSON document on standard error with --json', async () => {
    const { code, stdout, stderr } = await runCli(['register', 'no-such-file.json', '--json'], { env: {} })
    const told = JSON.parse(stderr) as { error: string, exitCode: number, troubles: Trouble[] }
    expect(Object.keys(told)).to.deep.equal(['error', 'exitCode', 'troubles'])
    expect({ code, stdout, error: told.error, exitCode: told.exitCode, codes: told.troubles.map(each => each.code) })
      .to.deep.equal({ code: 2, stdout: '', error: 'UsageError', exitCode: 2, codes: ['input/unreadable'] })
  })
})

describe('formatPlace', () => {
  it('joins file and pointer by #, and keeps apart a whole document and no pointer', () => {
    expect(formatPlace({ source: 'a.json', pointer: '/x/0' })).to.equal('a.json#/x/0')
    expect(formatPlace({ source: 'a.json', pointer: '' })).to.equal('a.json#')
    expect(formatPlace({ source: 'a.json' })).to.equal('a.json')
    expect(formatPlace({ pointer: '/x' })).to.equal('#/x')
    expect(formatPlace({})).to.equal('')
  })
})

describe('formatTrouble', () => {
  it('gives place and code, what, why and fix, a line each', () => {
    const full = trouble('area/what', { source: 'a.json', pointer: '/x' }, { why: 'of a rule', fix: 'mend it' })
    expect(formatTrouble(full)).to.equal(
      'a.json#/x  [area/what]\n  it is wrong\n  because of a rule\n  → mend it')
  })

  it('leaves out the lines it has nothing for, and a place that nobody knows', () => {
    expect(formatTrouble(trouble('area/what'))).to.equal('[area/what]\n  it is wrong')
    expect(formatTrouble(trouble('area/what', { source: 'a' }, { fix: 'mend it' })))
      .to.equal('a  [area/what]\n  it is wrong\n  → mend it')
  })
})

describe('ToolkitError', () => {
  const given = [
    trouble('area/z', { source: 'b' }), trouble('area/y', { source: 'a', pointer: '/x' }),
    trouble('area/x', { source: 'a', pointer: '/x' }), trouble('area/w', { source: 'a' }),
  ]

  it('sorts the lines of a file by number, whatever else is sorted with them', () => {
    const sources = ['r.jsonl:13', 'r.jsonl:3', 'r.jsonl:2x', 'r.jsonl', 'q:100', 'r.jsonl:3', 's:1']
    const sorted = ['q:100', 'r.jsonl', 'r.jsonl:3', 'r.jsonl:3', 'r.jsonl:13', 'r.jsonl:2x', 's:1']
    for (const given of [sources, sources.toReversed(), sources.toSorted()]) {
      const { troubles } = new DataError(given.map(source => trouble('x/y', { source })))
      expect(troubles.map(({ where }) => where.source)).to.deep.equal(sorted)
    }
  })

  it('carries all troubles sorted by place, then by code, and leaves the given list alone', () => {
    const before = [...given]
    const { troubles, message } = new DataError(given)
    expect(troubles.map(({ code }) => code)).to.deep.equal(['area/w', 'area/x', 'area/y', 'area/z'])
    expect(message).to.equal(troubles.map(formatTrouble).join('\n'))
    expect(given).to.deep.equal(before)
  })

  it('has the code of the first trouble in that order', () => {
    expect(new DataError(given).code).to.equal('area/w')
    expect(new DataError(trouble('area/only')).code).to.equal('area/only')
  })

  it('exits 1 when the answer is no, 2 on misuse, 3 when the world failed', () => {
    const exits = Object.values(FAMILY).map(Thrown => [new Thrown([]).name, new Thrown([]).exitCode])
    expect(exits).to.deep.equal([
      ['SchemaError', 1], ['DataError', 1], ['DriftError', 1], ['UsageError', 2], ['EnvironmentError', 3],
    ])
  })

  it('has no further class: a new one needs its row on the page, and its line here', () => {
    const classes = Object.entries(errors).filter(([, value]) =>
      typeof value === 'function' && value.prototype instanceof ToolkitError).map(([name]) => name)
    expect(classes).to.have.members(Object.keys(FAMILY))
    for (const name of classes) expect(page).to.match(new RegExp(`^\\| \\d \\| \`${name}\` \\|`, 'm'))
  })

  it('keeps the cause', () => {
    const cause = new Error('below')
    expect(new EnvironmentError(trouble('area/what'), { cause }).cause).to.equal(cause)
    expect(new EnvironmentError(trouble('area/what'))).to.not.have.property('cause')
  })
})
