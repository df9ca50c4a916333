import { valueAt } from '../../json-pointer'
import { isObject, type JsonObject } from '../json-object'
import type { Json } from '../model'
import type { Refuse } from '../refuse'
import { subschemasOf } from '../subschemas'
import { lastName, type References } from './references'

/** Keywords whose schemas measure the very value that the schema around them measures. */
const IN_PLACE = /^\/(?:allOf|anyOf|oneOf|not|if|then|else|dependencies)(?:\/|$)/

/** Pointer -> the pointers that must be read to measure one value there. */
type Graph = ReadonlyMap<string, readonly string[]>

/** What is read at `pointer`: a reference, or schemas in place. */
function leadsTo(pointer: string, root: JsonObject, references: References): readonly string[] {
  const target = references.get(pointer)
  if (target !== undefined) return [target]
  const node = valueAt(root, pointer) as Json | undefined
  if (!isObject(node) || Object.hasOwn(node, '$ref')) return []
  return subschemasOf(node, '').filter(inner => IN_PLACE.test(inner.pointer)).map(inner => pointer + inner.pointer)
}

function reach(starts: readonly string[], next: (pointer: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [...starts]
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    if (reached.has(pointer)) continue
    reached.add(pointer)
    queue.push(...next(pointer))
  }
  return reached
}

function reversed(graph: Graph): Graph {
  const back = new Map<string, string[]>([...graph.keys()].map(pointer => [pointer, []]))
  for (const [pointer, targets] of graph) for (const target of targets) back.get(target)?.push(pointer)
  return back
}

/** The nodes that lead into a circle or stand in one: those that lead nowhere are taken away until none is left. */
function leadingIn(graph: Graph, back: Graph): ReadonlySet<string> {
  const left = new Map([...graph].map(([pointer, targets]) => [pointer, targets.length]))
  const queue = [...left].flatMap(([pointer, count]) => (count === 0 ? [pointer] : []))
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    left.delete(pointer)
    for (const source of back.get(pointer) ?? []) {
      const count = (left.get(source) ?? 0) - 1
      left.set(source, count)
      if (count === 0) queue.push(source)
    }
  }
  return new Set(left.keys())
}

/** The nodes that measuring a value there leads back to. Linear where there is no circle. */
function circularIn(graph: Graph): ReadonlySet<string> {
  const back = reversed(graph)
  const circular = new Set<string>()
  for (const pointer of leadingIn(graph, back)) {
    if (circular.has(pointer)) continue
    const ahead = reach(graph.get(pointer) ?? [], one => graph.get(one) ?? [])
    if (!ahead.has(pointer)) continue
    for (const one of reach([pointer], at => back.get(at) ?? [])) if (ahead.has(one)) circular.add(one)
  }
  return circular
}

/** The targets of references that lead back to themselves without a property or an item in between: refused. */
export function refuseCircles(root: JsonObject, references: References, refuse: Refuse): ReadonlySet<string> {
  const graph = new Map<string, readonly string[]>()
  reach([...references.values()], pointer => {
    const targets = leadsTo(pointer, root, references)
    graph.set(pointer, targets)
    return targets
  })
  const targets = new Set(references.values())
  const circular = new Set([...circularIn(graph)].filter(pointer => targets.has(pointer)))
  for (const pointer of circular) {
    refuse(pointer, {
      code: 'schema/ref-circle',
      what: `${lastName(pointer) ?? 'the schema'} refers to itself without anything in between`,
      why: 'reading it would never end',
      fix: 'let it refer to itself only inside a property or an item',
    })
  }
  return circular
}
