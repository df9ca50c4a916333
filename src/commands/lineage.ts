import type { Lineage, LineageOptions } from '../catalog/lineage/lineage-graph'
import { readLineage } from '../catalog/lineage/read-lineage'
import type { Run } from './flags/declare'
import { lineageMermaid } from './lineage/mermaid'
import { lineageSvg } from './lineage/svg'
import { lineageText } from './lineage/text'
import { print, printJson, say } from './print'
import { withReader } from './with-reader'

function optionsOf(given: Readonly<Record<string, unknown>>): LineageOptions {
  const [up, down, kind] = [given['up'] === true, given['down'] === true, given['kind']]
  return {
    ...(up !== down && { direction: up ? 'up' : 'down' }),
    ...(typeof given['depth'] === 'number' && { depth: given['depth'] }),
    ...(typeof given['limit'] === 'number' && { limit: given['limit'] }),
    ...((kind === 'parent' || kind === 'base') && { kinds: [kind] }),
  }
}

const WRITERS: Readonly<Record<string, (graph: Lineage) => void>> = {
  text: graph => print(lineageText(graph)),
  json: printJson,
  mermaid: graph => print(lineageMermaid(graph)),
  svg: graph => print(lineageSvg(graph)),
}

/** `lineage ID`: what a model descends from, and what descends from it. */
export const lineage: Run = async ([id = ''], options) => {
  const graph = await withReader(reader => readLineage(reader, id, optionsOf(options)))
  const format = options['json'] === true ? 'json' : String(options['format'] ?? 'text')
  WRITERS[format]?.(graph)
  if (graph.truncated) say('there is more: raise --depth or --limit')
}
