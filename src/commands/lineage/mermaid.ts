import type { Lineage, LineageNode } from '../../catalog/lineage/lineage-graph'
import { shortened, shortId, standing, titleOf } from './label'

// Mermaid reads entities by #, and HTML and Markdown inside labels: letters, digits and harmless signs are left
const READ = /[^\p{L}\p{M}\p{N} .,:;@/_()+=…▸-]/gu
const quoted = (text: string): string => text.replace(READ, sign => `#${sign.codePointAt(0)};`)

function label(node: LineageNode): string {
  const version = node.version_number === null ? '' : ` v${node.version_number}`
  return [`${shortened(titleOf(node), 60)}${version}`, shortId(node.id, 40), standing(node)]
    .filter(line => line !== '').map(quoted).join('<br/>')
}

const shapeOf = (node: LineageNode): string =>
  (node.is_external === true ? `(["${label(node)}"])` : `["${label(node)}"]`)

/**
 * The graph as a Mermaid flowchart: arrows lead from what is older; dotted ones from a base.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function lineageMermaid(graph: Lineage): string {
  const names = new Map(graph.nodes.map((node, i) => [node.id, `m${i}`]))
  const classOf = (node: LineageNode): string => (node.promotion_state === null ? '' : `:::${node.promotion_state}`)
  return [
    'flowchart TB',
    ...graph.nodes.map(node => `  ${names.get(node.id)}${shapeOf(node)}${classOf(node)}`),
    ...graph.edges.map(({ from, to, kind }) =>
      `  ${names.get(to)} ${kind === 'parent' ? '-->' : '-. base .->'} ${names.get(from)}`),
    `  style ${names.get(graph.root)} stroke-width:3px`,
    '  classDef promoted fill:#dff3e4,stroke:#1a7f37,color:#0b3d1a',
    '  classDef candidate fill:#e3eefc,stroke:#2f6fbf,color:#12325c',
    '  classDef rejected fill:#fbe4e4,stroke:#b42323,color:#5c1212',
    '  classDef superseded fill:#eeeeee,stroke:#767676,color:#333333',
  ].join('\n')
}
