import type { Lineage, LineageEdge, LineageKind, LineageNode } from '../../catalog/lineage/lineage-graph'
import { shortened, standing, titleOf } from './label'

const WORDS: Readonly<Record<'up' | 'down', Readonly<Record<LineageKind, string>>>> = {
  up: { parent: 'follows', base: 'made from' },
  down: { parent: 'followed by', base: 'base of' },
}

function describe(node: LineageNode): string {
  const version = node.version_number === null ? '' : ` v${node.version_number}`
  const state = standing(node)
  return `${titleOf(node)}${version}  ${shortened(node.id, 200)}${state === '' ? '' : `  [${state}]`}`
}

/** From here on a step is told by its number: a line would be all indentation, and a deep lineage all blanks. */
const INDENTED = 40

/** One branch per edge that leads away from a model; a model that has been drawn is only named again. */
function branches(graph: Lineage, way: 'up' | 'down'): readonly string[] {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]))
  const next = new Map<string, LineageEdge[]>()
  for (const edge of graph.edges) {
    const start = way === 'up' ? edge.from : edge.to
    next.set(start, [...next.get(start) ?? [], edge])
  }
  const lines: string[] = []
  const drawn = new Set<string>()
  const open = new Set([graph.root])
  // a list of its own instead of recursion: a lineage may be deeper than the stack
  const waiting = [{ id: graph.root, indent: '', edges: next.get(graph.root) ?? [], at: 0 }]
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const edge = top.edges[top.at]
    if (edge === undefined) {
      waiting.pop()
      open.delete(top.id)
      continue
    }
    top.at += 1
    const isLast = top.at === top.edges.length
    const id = way === 'up' ? edge.to : edge.from
    const node = nodes.get(id)
    if (node === undefined) continue
    const isCircle = open.has(id)
    const wasDrawn = drawn.has(id) && (next.get(id)?.length ?? 0) > 0
    const note = isCircle ? '  ↺ a circle' : wasDrawn ? '  (see above)' : ''
    const indent = waiting.length <= INDENTED ? top.indent : `${top.indent}⋯ ${waiting.length} `
    lines.push(`${indent}${isLast ? '└─' : '├─'} ${WORDS[way][edge.kind]} ${describe(node)}${note}`)
    if (isCircle || wasDrawn) continue
    drawn.add(id)
    open.add(id)
    const inner = waiting.length < INDENTED ? `${top.indent}${isLast ? '   ' : '│  '}` : top.indent
    waiting.push({ id, indent: inner, edges: next.get(id) ?? [], at: 0 })
  }
  return lines
}

/** The graph as people read it in a terminal: what a model descends from above it, what descends from it below. */
export function lineageText(graph: Lineage): string {
  const root = graph.nodes.find(node => node.id === graph.root)
  const [up, down] = [branches(graph, 'up'), branches(graph, 'down')]
  return [
    ...(up.length === 0 ? [] : ['descends from', ...up, '']),
    `● ${root === undefined ? graph.root : describe(root)}`,
    ...(down.length === 0 ? [] : ['', 'descendants', ...down]),
  ].join('\n')
}
