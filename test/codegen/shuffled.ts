import type { Json } from '../../src/codegen/model'

/** A copy with the keys of every object in another order, the same for the same seed. */
export function shuffled(value: Json, seed: number): Json {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  const shuffle = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(shuffle)
    if (typeof node !== 'object' || node === null) return node
    const keyed = Object.entries(node).map(entry => ({ entry, at: next() })).sort((a, b) => a.at - b.at)
    return Object.fromEntries(keyed.map(({ entry: [key, inner] }) => [key, shuffle(inner)]))
  }
  return shuffle(value)
}
