import { oneLine } from '../../backfill/report/cell-text'
import type { LineageNode } from '../../catalog/lineage/lineage-graph'

// half a character, and two that are none: XML has no form for them
const UNWRITABLE = /[\ud800-\udfff\ufffe\uffff]/gu

/** A text on one line without anything hidden, of at most `most` characters; an ellipsis stands for the rest. */
export function shortened(text: string, most: number): string {
  // a title may have ten million characters: only the first are looked at
  const characters = [...oneLine(text.slice(0, most * 4 + 200)).replace(UNWRITABLE, '\ufffd')]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('').trimEnd()}…`
}

/** An id with its middle left out: what tells ids apart is at their ends. */
export function shortId(id: string, most: number): string {
  const characters = [...shortened(id, 500)]
  if (characters.length <= most) return characters.join('')
  const head = Math.ceil((most - 1) / 2)
  return `${characters.slice(0, head).join('')}…${characters.slice(head + 1 - most).join('')}`
}

/** The pin of an external model as people write it: twelve digits of a hash, a name in full. */
export const shortPin = (pin: string): string => (/^[0-9a-f]{40,}$/.test(pin) ? pin.slice(0, 12) : shortened(pin, 24))

/** The title, or what stands for it. */
export const titleOf = (node: LineageNode): string => {
  if (!node.exists) return 'no such artifact'
  const title = shortened(node.title ?? '', 200)
  return title === '' ? 'untitled' : title
}

/** State and origin in a few words: `promoted`, `candidate, external @ 9f8e7d6c5b4a`; empty where nothing is known. */
export function standing(node: LineageNode): string {
  const origin = node.is_external !== true ? [] :
    [node.source_version === null ? 'external' : `external @ ${shortPin(node.source_version)}`]
  return [...(node.promotion_state === null ? [] : [node.promotion_state]), ...origin].join(', ')
}
