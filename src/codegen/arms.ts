import type { Definition, Value } from './model'

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
