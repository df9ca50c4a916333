import { markdownTable } from 'markdown-table'
import type { Layers, RuleLayers } from '../layers'
import { quote } from '../quote'
import { heading } from './heading'

const code = (text: string): string => quote(text, 'markdown-code')
const plain = (text: string): string => quote(text, 'markdown')

// [CHECK ck_a_b] -> [CHECK `ck_a_b`], [type double precision of t.c] -> [type `double precision` of `t.c`]
const named = (text: string): string => {
  const [, first = '', second, , third] = /^(CHECK|function|type) (.*?)( (?:of|on) (\S+))?$/.exec(text) ?? []
  if (second === undefined) return code(text)
  return `${first} ${code(second)}${third === undefined ? '' : ` ${first === 'type' ? 'of' : 'on'} ${code(third)}`}`
}

function cell(layer: RuleLayers['ajv'] & { readonly waived?: string }): string {
  if (layer.enforced) return layer.by.map(named).join(', ')
  return layer.waived === undefined ? `no: ${plain(layer.why)}` : `waived: ${plain(layer.waived)} (${plain(layer.why)})`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [markdownTable([head, ...rows], { alignDelimiters: false, padding: true }), '']

function rulesOf(type: string, rules: readonly RuleLayers[]): readonly string[] {
  const hasDatabase = rules.some(({ database }) => database !== undefined)
  const rows = rules.map(({ pointer, keyword, ajv, typescript, database }) => [
    code(`#${pointer}`), code(keyword), cell(ajv), typescript.enforced ? 'yes' : cell(typescript),
    ...(database === undefined ? [] : [cell(database)]),
  ])
  const head = ['Pointer', 'Keyword', 'ajv', 'TypeScript', ...(hasDatabase ? ['Database'] : [])]
  return [`### ${type}`, '', ...table(head, rows)]
}

const INTRODUCTION = [
  'Every rule of the schema: a keyword that a value can break, at the pointer of the schema it stands in. Keywords',
  'that only lead to other schemas (`properties`, `allOf`, `then`, `else`, `$ref`, `items` with one schema) are listed',
  'by the rules in those; annotations, `format` among them, refuse nothing.', '',
]

/** What enforces each rule of a schema, as Markdown. */
export function layersText({ type, rules, relational }: Layers): string {
  const types = [...new Set(rules.map(rule => rule.of))]
  const facts = relational.map(fact => [fact.table, fact.kind, code(fact.name), plain(fact.says)])
  return [
    `# What enforces ${type}`, '',
    ...INTRODUCTION,
    '## Rules', '',
    ...types.flatMap(one => rulesOf(one, rules.filter(rule => rule.of === one))),
    ...(facts.length === 0 ? [] : [
      '## What only the database enforces', '', ...table(['Table', 'Kind', 'Name', 'Says'], facts),
    ]),
  ].join('\n').trimEnd() + '\n'
}

/** The page that says which layer enforces each rule, and why others do not. */
export const emitLayers = (layers: Layers, ...sources: readonly string[]): string =>
  `${heading('markdown', layers.schema, ...sources)}\n${layersText(layers)}`
