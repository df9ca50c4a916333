import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { exampleLineage, exampleSvg } from '../../scripts/example-lineage'
import type { Lineage, LineageNode } from '../../src/catalog/lineage/lineage-graph'
import { lineageMermaid } from '../../src/commands/lineage/mermaid'
import { lineageSvg } from '../../src/commands/lineage/svg'
import { lineageText } from '../../src/commands/lineage/text'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { runCli } from '../support/run-cli'

const HOSTILE = ['</svg><script>alert(1)</script>', 'W'.repeat(100_000),
  'a\u0000\u001b[31mred\u202egnp\uffff', '"] --> x["&amp;',
  '"><img src=x onerror=alert(1)>', '`**bold**`', '\ud800 half', ']]>', '\n\n', '#quot;', '模型'.repeat(500)]

const withTitles = (titles: readonly (string | null)[]): Lineage => ({
  ...exampleLineage,
  nodes: exampleLineage.nodes.map((node, i): LineageNode => ({ ...node, title: titles[i % titles.length] ?? null })),
})

/** The names of elements in the order they open, after checking that every one is closed in its turn. */
function elements(svg: string): readonly string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, slash, name = '', , end] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (slash === '/') expect(open.pop()).to.equal(name)
    else {
      found.push(name)
      if (end !== '/') open.push(name)
    }
  }
  expect(open).to.deep.equal([])
  // whatever is left of a tag that did not match would be a broken one
  expect(svg.replace(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, '')).to.not.match(/</)
  return found
}

describe('a lineage as SVG', () => {
  it('is the picture in the documentation', () => {
    const stored = readFileSync(path.join(__dirname, '../../docs/examples/lineage.svg'), 'utf8')
    expect(stored, 'npm run docs').to.equal(exampleSvg())
  })

  it('has a box per model and a line per link, a title and a description, and nothing from elsewhere', () => {
    const svg = exampleSvg()
    const names = elements(svg)
    expect(svg.match(/<g class="box /g)).to.have.length(exampleLineage.nodes.length)
    expect(svg.match(/marker-end/g)).to.have.length(exampleLineage.edges.length + 2)
    expect(names.slice(0, 3)).to.deep.equal(['svg', 'title', 'desc'])
    expect(names).to.not.include.members(['script'])
    expect(svg).to.not.match(/href|@import|url\((?!#)|<image|<foreignObject|\son\w+=/)
    expect(svg).to.include('prefers-color-scheme:dark').and.to.include('external @ 9f8e7d6c5b4a')
  })

  it('lets no title get out of its text, and cuts long ones', () => {
    for (const title of HOSTILE) {
      const svg = lineageSvg(withTitles([title]))
      expect(elements(svg)).to.not.include('script')
      expect(svg).to.not.match(/[\u0000-\u0008\u000b-\u001f\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/)
      expect(svg.length).to.be.lessThan(20_000)
    }
  })

  it('draws a model alone, and a circle', () => {
    const [node] = exampleLineage.nodes
    if (node === undefined) throw new Error('the example is empty')
    expect(elements(lineageSvg({ root: node.id, nodes: [{ ...node, depth: 0 }], edges: [], truncated: true })))
      .to.include('rect')
    const circle = exampleLineage.edges.concat([{ from: 'model-geneformer', to: 'model-microglia', kind: 'parent' }])
    expect(elements(lineageSvg({ ...exampleLineage, edges: circle }))).to.include('path')
  })
})

describe('a lineage as text', () => {
  it('has what a model descends from above it and what descends from it below', () => {
    expect(lineageText(exampleLineage)).to.equal(`descends from
├─ follows Cell Type Classifier v1  model-cells-v1  [superseded]
│  └─ made from Gene encoder, large v1  model-geneformer  [candidate, external @ 9f8e7d6c5b4a]
└─ made from Gene encoder, large v1  model-geneformer  [candidate, external @ 9f8e7d6c5b4a]

● Cell Type Classifier v2  model-cells-v2  [promoted]

descendants
├─ followed by Cell Type Classifier v3  model-cells-v3  [candidate]
│  └─ base of Microglial Activation & Response v1  model-microglia  [candidate]
├─ followed by Cell Type Classifier v4  model-cells-v4  [rejected]
└─ base of Neurodegeneration Risk Predictor v1  model-29ce54ef-040c-4831-97b6-4850faa31598  [promoted]`)
  })

  it('moves no cursor, whatever a title holds, and keeps one line per model', () => {
    for (const title of HOSTILE) {
      const text = lineageText(withTitles([title]))
      expect(text.split('\n')).to.have.length(12)
      expect(text).to.not.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('draws a model once, though many ways lead to it, and ends on a circle', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `m${String(i).padStart(2, '0')}`)
    const nodes = ids.map((id, i): LineageNode => ({ ...exampleLineage.nodes[0] as LineageNode, id, depth: i }))
    const edges = ids.flatMap((to, i) => [1, 2].flatMap(step => {
      const from = ids[i + step]
      return from === undefined ? [] : [{ from, to, kind: 'base' as const }]
    }))
    const text = lineageText({ root: 'm00', nodes, edges, truncated: false })
    expect(text.split('\n')).to.have.length(edges.length + 3)
    const circle = lineageText({ root: 'm00', nodes: nodes.slice(0, 2), truncated: false, edges: [
      { from: 'm01', to: 'm00', kind: 'parent' }, { from: 'm00', to: 'm01', kind: 'parent' }] })
    expect(circle).to.match(/↺ a circle/)
  })

  it('goes 10,000 deep', () => {
    const nodes = Array.from({ length: 10_000 }, (_, i): LineageNode =>
      ({ ...exampleLineage.nodes[0] as LineageNode, id: `m${i}`, depth: i }))
    const edges = nodes.slice(1).map((node, i) => ({ from: node.id, to: `m${i}`, kind: 'parent' as const }))
    const lines = lineageText({ root: 'm0', nodes, edges, truncated: false }).split('\n')
    expect(lines.at(-1)).to.match(/^ {117}⋯ 9999 └─ followed by .* m9999 /)
  })
})

describe('a lineage as Mermaid', () => {
  it('has a node per model, solid lines for versions and dotted ones for bases', () => {
    const lines = lineageMermaid(exampleLineage).split('\n')
    expect(lines[0]).to.equal('flowchart TB')
    expect(lines.filter(line => / --> /.test(line))).to.have.length(3)
    expect(lines.filter(line => / -\. base \.-> /.test(line))).to.have.length(4)
  })

  it('leaves nothing of a title that Mermaid would read', () => {
    for (const title of HOSTILE) {
      const nodes = lineageMermaid(withTitles([title])).split('\n').filter(line => /^ {2}m\d+\(?\[/.test(line))
      expect(nodes).to.have.length(exampleLineage.nodes.length)
      for (const line of nodes) {
        expect(line.replaceAll('<br/>', '')).to.match(/^ {2}m\d+\(?\["[^"<>`[\]]*"\]\)?(:::\w+)?$/)
      }
    }
  })
})

forEachDatabase(({ migrated, connect, server }) => {
  describe('the command lineage', () => {
    it('writes each format to standard output, and says on standard error when there is more', async () => {
      const database = await migrated()
      const dataSource = await connect(database)
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, parent_version_id) values
        ('a', 'model', 'First', null), ('b', 'model', 'Second', 'a'), ('c', 'model', 'Third', 'b')`)
      // the embedded database is one process's at a time
      if (server.embedded) await dataSource.destroy()
      const run = (...args: string[]) => runCli(['lineage', ...args], { env: database.env })

      const text = await run('b')
      expect(text).to.deep.equal({ code: 0, stderr: '', stdout:
        'descends from\n└─ follows First v1  a\n\n● Second v1  b\n\ndescendants\n└─ followed by Third v1  c' })
      expect(JSON.parse((await run('b', '--json')).stdout)).to.have.keys(['root', 'nodes', 'edges', 'truncated'])
      expect(JSON.parse((await run('b', '--up', '--format', 'json')).stdout).nodes).to.have.length(2)
      expect((await run('c', '--format', 'mermaid')).stdout).to.match(/^flowchart TB\n/)
      expect(elements((await run('c', '--format', 'svg')).stdout)).to.include('svg')
      expect(await run('c', '--up', '--depth', '1'))
        .to.include({ code: 0, stderr: 'there is more: raise --depth or --limit' })
      const unknown = await run('nobody', '--json')
      expect(unknown).to.include({ code: 1, stdout: '' })
      expect(JSON.parse(unknown.stderr)).to.nested.include({ 'troubles[0].code': 'model/unknown' })
      expect(await run('b', '--format', 'png')).to.include({ code: 2, stdout: '' })
      expect(await run('b', '--depth', '0')).to.include({ code: 2, stdout: '' })
    })
  })
})
