import { assertNever, type Definition, type Value } from './model'

/** One form a value may take: neither reference nor union. `name` is the definition that stands for it, if any. */
export interface Arm {
  readonly value: Exclude<Value, { kind: 'reference' | 'union' }>
  readonly name?: string
}

/** Every form a value may take, in the order of the schema. References must resolve and must not run in circles. */
export function armsOf(value: Value, definitions: readonly Definition[], name?: string): readonly Arm[] {
  switch (value.kind) {
    case 'reference': {
      const target = definitions.find(definition => definition.name === value.definition)
      if (target === undefined) throw new Error(`reference to ${value.definition} passed the parser; this is a bug`)
      return armsOf(target.value, definitions, name ?? target.name)
    }
    case 'union':
      return value.arms.flatMap(arm => armsOf(arm, definitions))
    default:
      return [name === undefined ? { value } : { value, name }]
  }
}

const mentions = (value: Value): readonly string[] => {
  switch (value.kind) {
    case 'reference':
      return [value.definition]
    case 'union':
      return value.arms.flatMap(mentions)
    case 'list':
      return mentions(value.items)
    case 'record':
      return [...value.fields.flatMap(field => mentions(field.value)), ...mentions(value.rest)]
    case 'text':
    case 'number':
    case 'flag':
    case 'nothing':
    case 'any':
    case 'never':
      return []
    default:
      return assertNever(value)
  }
}

function reach(value: Value, definitions: readonly Definition[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [...mentions(value)]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    const next = definitions.find(definition => definition.name === name)
    if (next !== undefined) queue.push(...mentions(next.value))
  }
  return reached
}

/** Whether a value may hold values of some definition within values of that same definition, at any depth. */
export function isEndless(value: Value, definitions: readonly Definition[]): boolean {
  const reached = reach(value, definitions)
  return definitions.some(({ name, value: own }) => reached.has(name) && reach(own, definitions).has(name))
}
