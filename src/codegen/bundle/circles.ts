import { valueAt } from '../../json-pointer'
import { isObject, type JsonObject } from '../json-object'
import type { Json } from '../model'
import type { Refuse } from '../refuse'
import { subschemasOf } from '../subschemas'
import { lastName, type References } from './references'

/** Keywords whose schemas measure the very value that the schema around them measures. */
const IN_PLACE = /^\/(?:allOf|anyOf|oneOf|not|if|then|else|dependencies)(?:\/|$)/

/** The pointers that must be read to measure one value at `pointer`: references, and schemas in place. */
function leadsTo(pointer: string, root: JsonObject, references: References): readonly string[] {
  const target = references.get(pointer)
  if (target !== undefined) return [target]
  const node = valueAt(root, pointer) as Json | undefined
  if (!isObject(node) || Object.hasOwn(node, '$ref')) return []
  return subschemasOf(node, '').filter(inner => IN_PLACE.test(inner.pointer)).map(inner => pointer + inner.pointer)
}

/** Whether measuring a value by the schema at `start` asks to measure it by that schema again. */
function isCircular(start: string, root: JsonObject, references: References): boolean {
  const reached = new Set<string>()
  const queue = [...leadsTo(start, root, references)]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return true
    if (reached.has(next)) continue
    reached.add(next)
    queue.push(...leadsTo(next, root, references))
  }
  return false
}

/** The targets of references that lead back to themselves without a property or an item in between: refused. */
export function refuseCircles(root: JsonObject, references: References, refuse: Refuse): ReadonlySet<string> {
  const circular = [...new Set(references.values())].filter(target => isCircular(target, root, references))
  for (const pointer of circular) {
    refuse(pointer, {
      code: 'schema/ref-circle',
      what: `${lastName(pointer) ?? 'the schema'} refers to itself without anything in between`,
      why: 'reading it would never end',
      fix: 'let it refer to itself only inside a property or an item',
    })
  }
  return new Set(circular)
}
