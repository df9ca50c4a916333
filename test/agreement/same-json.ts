import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'

/** Whether two values are the same JSON: keys in any order, and -0 is 0, as in RFC 8785. */
export function sameJson(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [one, other] = [a as readonly Json[], b as readonly Json[]]
    return one.length === other.length && one.every((item, i) => sameJson(item, other[i] as Json))
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a)
    return names.length === Object.keys(b).length &&
      names.every(name => Object.hasOwn(b, name) && sameJson(a[name] as Json, b[name] as Json))
  }
  return a === b
}
