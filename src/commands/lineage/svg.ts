import type { Lineage, LineageKind, LineageNode } from '../../catalog/lineage/lineage-graph'
import { shortened, shortId, shortPin, titleOf } from './label'
import { BOX_WIDTH, boxHeight, drawn, type Point } from './layout'
import { legend, LEGEND } from './legend'
import { STYLE } from './style'

const MARGIN = 28
const HEADER = 46

const ENTITIES: Readonly<Record<string, string>> =
  { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as XML: nothing of it can end an element or begin one. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '')

const round = (value: number): string => String(Math.round(value * 10) / 10)

// letters of East Asia and pictures are about twice as wide
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u
const WIDTHS: readonly (readonly [RegExp, number])[] =
  [[WIDE, 1.8], [/[MW@%—mw]/, 1.6], [/[A-Z]/, 1.2], [/[iljtf.,:;'| ]/, 0.6]]

const widthOf = (character: string): number => WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 1

/** As much of a text as fits a width given in letters of average width. */
function fitting(text: string, most: number): string {
  const characters = [...text]
  let width = 0
  const end = characters.findIndex(character => (width += widthOf(character)) > most)
  return end < 0 ? text : `${characters.slice(0, Math.max(end - 1, 1)).join('').trimEnd()}…`
}

/** Through the points in soft bends: a curve to the middle between each two. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return ''
  const bends = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? last
    const isLast = i === rest.length - 2
    const middle = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    return `Q${round(point.x)} ${round(point.y)} ${round(middle.x)} ${round(middle.y)}`
  })
  const way = bends.length === 0 ? `L${round(last.x)} ${round(last.y)}` : bends.join('')
  return `M${round(first.x)} ${round(first.y)}${way}`
}

const line = (kind: LineageKind, points: readonly Point[]): string =>
  `<path class="edge ${kind}" d="${curve(points)}" marker-end="url(#tip-${kind})"/>`

const tip = (kind: LineageKind): string =>
  `<marker id="tip-${kind}" class="tip ${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8"` +
  ' orient="auto"><path d="M0 1L9 5L0 9Z"/></marker>'

function box(node: LineageNode, { x, y }: Point, isRoot: boolean): string {
  const height = boxHeight(node)
  const [left, top] = [x - BOX_WIDTH / 2, y - height / 2]
  const state = node.promotion_state ?? (node.exists ? 'unplaced' : 'missing')
  const version = node.version_number === null ? '' : `v${node.version_number}`
  const pin = node.source_version === null ? 'external' : `external @ ${shortPin(node.source_version)}`
  const words = { unplaced: 'no state', missing: 'named, not there' } as const
  const stateWord = state === 'unplaced' || state === 'missing' ? words[state] : state
  const titleRoom = 27 - (version === '' ? 0 : version.length + 1)
  const classes = ['box', state, ...(isRoot ? ['root'] : []), ...(node.is_external === true ? ['outside'] : [])].join(' ')
  return [
    `<g class="${classes}" transform="translate(${round(left)} ${round(top)})">`,
    `<title>${escaped(`${titleOf(node)}${version === '' ? '' : `, ${version}`}: ${shortened(node.id, 200)}`)}</title>`,
    `<rect class="card" width="${BOX_WIDTH}" height="${height}" rx="10"/>`,
    `<path class="stripe" d="M8 0.3A10 10 0 0 0 0 10V${height - 10}A10 10 0 0 0 8 ${height - 0.3}Z"/>`,
    `<text class="name" x="22" y="27">${escaped(fitting(titleOf(node), titleRoom))}</text>`,
    version === '' ? '' : `<text class="version" x="${BOX_WIDTH - 14}" y="27">${escaped(version)}</text>`,
    `<text class="id" x="22" y="47">${escaped(fitting(shortId(node.id, 30), 36))}</text>`,
    `<circle class="dot" cx="26" cy="65" r="4"/><text class="state" x="36" y="69">${stateWord}</text>`,
    node.is_external === true ? `<text class="pin" x="22" y="90">${escaped(fitting(pin, 36))}</text>` : '',
    '</g>',
  ].join('')
}

/** The graph as one SVG file: no scripts, no fonts or pictures from elsewhere, for light and dark. */
export function lineageSvg(graph: Lineage): string {
  const drawing = drawn(graph)
  const root = graph.nodes.find(node => node.id === graph.root)
  const title = `Lineage of ${root === undefined ? graph.root : titleOf(root)}`
  const width = Math.ceil(Math.max(drawing.width, LEGEND.width) + 2 * MARGIN)
  const height = Math.ceil(drawing.height + HEADER + LEGEND.height + 2 * MARGIN)
  const shift = { x: (width - drawing.width) / 2, y: MARGIN + HEADER }
  const moved = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y })
  const count = `${graph.nodes.length} ${graph.nodes.length === 1 ? 'model' : 'models'}, ` +
    `${graph.edges.length} ${graph.edges.length === 1 ? 'link' : 'links'}`
  const more = graph.truncated ? '; there is more than is shown' : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ' role="img" aria-labelledby="title desc">',
    `<title id="title">${escaped(shortened(title, 220))}</title>`,
    `<desc id="desc">${count}${more}. Older models are above; arrows lead to what was made from them.</desc>`,
    `<style>${STYLE}</style>`,
    '<defs>',
    ...(['parent', 'base'] as const).map(tip),
    '</defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="heading" x="${MARGIN}" y="${MARGIN + 12}">`,
    `${escaped(fitting(title, (width - 2 * MARGIN) / 9.5))}</text>`,
    `<text class="count" x="${MARGIN}" y="${MARGIN + 32}">${count}${more}</text>`,
    ...drawing.lines.map(({ edge, points }) => line(edge.kind, points.map(moved))),
    ...drawing.boxes.map(one => box(one.node, moved(one), one.node.id === graph.root)),
    legend(MARGIN, height - MARGIN - LEGEND.height + 26),
    '</svg>',
    '',
  ].filter(text => text !== '').join('\n') + '\n'
}
