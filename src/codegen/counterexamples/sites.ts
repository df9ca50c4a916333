import { childPointer } from '../../json-pointer'
import type { Json } from '../model'
import { isObject } from '../order'
import { nameSamples, sample } from './sample'
import { armsAt, type At, followed, merged, type SchemaNode, without } from './schema-node'

/** A schema, a value that it allows, and the document in which that value stands. */
export interface Site extends At {
  readonly node: SchemaNode | boolean
  readonly value: Json
  /** Where the value stands in the document; for the name of a property, that property. */
  readonly instance: string
  /** The document with another value in its place. */
  put(value: Json): Json
  /** Where a value put there would be found. */
  instanceOf(value: Json): string
}

/** How often a schema is visited: a rule that no mistake at one place can show alone may show at another. */
const VISITS = 3

const withEntry = (object: Json, name: string, value: Json): Json =>
  Object.fromEntries([...Object.entries(isObject(object) ? object : {}).filter(([key]) => key !== name), [name, value]])

const isSchema = (node: Json): node is SchemaNode | boolean => typeof node === 'boolean' || isObject(node)

/** Every place of a schema that some valid document shows, outside in; a schema at most three times. */
export function sitesOf(root: SchemaNode): readonly Site[] {
  const sites: Site[] = []
  const visits = new Map<string, number>()

  const visit = (at: At, value: Json | undefined, instance: string, put: Site['put'],
    instanceOf: Site['instanceOf'] = () => instance): void => {
    const target = followed(root, at)
    if (target === undefined || value === undefined || !isSchema(target.node)) return
    const { node, pointer } = target
    const visited = visits.get(pointer) ?? 0
    if (visited >= VISITS) return
    visits.set(pointer, visited + 1)
    sites.push({ node, pointer, value, instance, put, instanceOf })
    if (typeof node === 'boolean') return
    visitArms({ node, pointer }, value, instance, put, instanceOf)
    if (isObject(value)) visitProperties({ node, pointer }, value, instance, put)
    if (Array.isArray(value)) visitItems({ node, pointer }, value as readonly Json[], instance, put)
  }

  const visitArms = (
    at: At & { node: SchemaNode }, value: Json, instance: string, put: Site['put'], instanceOf: Site['instanceOf'],
  ): void => {
    for (const arm of armsAt(at, 'allOf')) visit(arm, value, instance, put, instanceOf)
    for (const keyword of ['anyOf', 'oneOf']) {
      for (const arm of armsAt(at, keyword)) {
        const target = followed(root, arm)?.node
        const own = without(at.node, keyword)
        visit(arm, sample(root, isObject(target) ? merged(own, target) : own), instance, put, instanceOf)
      }
    }
    const condition = at.node['if']
    if (!isObject(condition)) return
    for (const keyword of ['then', 'else'] as const) {
      const branch = at.node[keyword]
      if (!isObject(branch)) continue
      const own = without(at.node, 'if', 'then', 'else')
      const whole = merged(keyword === 'then' ? merged(own, condition) : own, branch)
      visit({ node: branch, pointer: `${at.pointer}/${keyword}` }, sample(root, whole), instance, put, instanceOf)
    }
  }

  const visitProperties = (at: At & { node: SchemaNode }, value: Json, instance: string, put: Site['put']): void => {
    const below = (name: string) => (inner: Json): Json => put(withEntry(value, name, inner))
    const present = isObject(value) ? value : {}
    const { node, pointer } = at
    const properties = isObject(node['properties']) ? node['properties'] : {}
    for (const [name, property] of Object.entries(properties)) {
      const given = Object.hasOwn(present, name) ? present[name] : property === false ? 'x' : sample(root, property)
      visit({ node: property, pointer: childPointer(`${pointer}/properties`, name) }, given,
        childPointer(instance, name), below(name))
    }
    const spare = nameSamples(root, node).find(name => !Object.hasOwn(properties, name)) ?? 'x'
    const patterns = isObject(node['patternProperties']) ? Object.keys(node['patternProperties']) : []
    const rest = node['additionalProperties']
    if (rest !== undefined && rest !== false && patterns.length === 0) {
      visit({ node: rest, pointer: `${pointer}/additionalProperties` }, sample(root, rest),
        childPointer(instance, spare), below(spare))
    }
    const names = node['propertyNames']
    const other = sample(root, rest ?? true)
    if (names === undefined || other === undefined) return
    const named = (name: Json): Json => put(withEntry(value, String(name), other))
    visit({ node: names, pointer: `${pointer}/propertyNames` }, spare, instance, named,
      name => childPointer(instance, String(name)))
  }

  const visitItems = (
    { node, pointer }: At & { node: SchemaNode }, value: readonly Json[], instance: string, put: Site['put'],
  ): void => {
    const { items } = node
    if (items === undefined) return
    const each = armsAt({ node, pointer }, 'items')
    const all = Array.isArray(items) ? each : [{ node: items, pointer: `${pointer}/items` }]
    all.forEach((item, i) => visit(item, value[i] ?? sample(root, item.node), `${instance}/${i}`, inner =>
      put([...value.slice(0, i), inner, ...value.slice(i + 1)])))
  }

  visit({ node: root, pointer: '' }, sample(root, root), '', value => value)
  return sites
}
