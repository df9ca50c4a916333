import { Graph, layout } from '@dagrejs/dagre'
import type { Lineage, LineageEdge, LineageNode } from '../../catalog/lineage/lineage-graph'

/** In pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything of a drawing stands; boxes by their centre. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Point & { readonly node: LineageNode })[]
  readonly lines: readonly { readonly edge: LineageEdge; readonly points: readonly Point[] }[]
}

/** How wide a model's box is, in pixels. */
export const BOX_WIDTH = 290

/** How high a model's box is, in pixels: one from outside has a line more, for its pin. */
export const boxHeight = (node: LineageNode): number => (node.is_external === true ? 104 : 84)

/** The graph in layers, what is older above; the same graph always gets the same drawing. */
export function drawn(graph: Lineage): Drawing {
  const dag = new Graph({ multigraph: true })
  dag.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 64, edgesep: 24 })
  // by number: an id may be __proto__
  const names = new Map(graph.nodes.map((node, i) => [node.id, `n${i}`]))
  for (const node of graph.nodes) dag.setNode(names.get(node.id) ?? '', { width: BOX_WIDTH, height: boxHeight(node) })
  graph.edges.forEach(({ from, to, kind }) =>
    dag.setEdge(names.get(to) ?? '', names.get(from) ?? '', { weight: kind === 'parent' ? 3 : 1 }, kind))
  layout(dag)
  const { width = 0, height = 0 } = dag.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    boxes: graph.nodes.map(node => {
      const { x, y } = dag.node(names.get(node.id) ?? '') as Point
      return { node, x, y }
    }),
    lines: graph.edges.map(edge => {
      const [above, below] = [names.get(edge.to) ?? '', names.get(edge.from) ?? '']
      const { points = [] } = dag.edge(above, below, edge.kind) as { points?: readonly Point[] }
      return { edge, points }
    }),
  }
}
