import fc from 'fast-check'
import type { Condition, FieldName, Filter, Literal, Operator } from '../../../src/catalog/finding/filter'

/** A filter without the places of its nodes in a text. */
export const withoutPlaces = (filter: Filter): unknown =>
  JSON.parse(JSON.stringify(filter, (key, value: unknown) => (key === 'at' ? undefined : value)))

export const field = (...path: readonly string[]): FieldName => ({ path, at: 0 })

const storable = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(text => !/\u0000|\p{Cs}/u.test(text))

export const textLiteral = storable.map((value): Literal & { kind: 'text' } => ({ kind: 'text', value, at: 0 }))
export const numberLiteral = fc.oneof(fc.integer(), fc.integer().map(whole => whole / 1024), fc.constantFrom(1e-7,
  5e-324, 0.1))
  .map((value): Literal => ({ kind: 'number', value: value + 0, at: 0 }))
export const truthLiteral = fc.boolean().map((value): Literal => ({ kind: 'truth', value, at: 0 }))

/** Any filter that can be written: its fields need not exist, nor its values fit them. */
export const anyFilter = (): fc.Arbitrary<Filter> => {
  const name = fc.array(storable, { minLength: 1, maxLength: 3 }).map(path => field(...path))
  const literal = fc.oneof(textLiteral, numberLiteral, truthLiteral)
  const operator = fc.constantFrom<Operator>('=', '!=', '<', '<=', '>', '>=')
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ kind: fc.constant('compare' as const), field: name, operator, value: literal }),
    fc.record({ kind: fc.constant('like' as const), field: name, negated: fc.boolean(), anyCase: fc.boolean(),
      pattern: textLiteral }),
    fc.record({
      kind: fc.constant('in' as const), field: name, negated: fc.boolean(), values: fc.array(literal, { minLength: 1,
        maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('null' as const), field: name, negated: fc.boolean() }),
    fc.record({ kind: fc.constant('absent' as const), field: name, absence: fc.option(textLiteral) }),
  )
  return combined(condition)
}

/** Filters made of conditions by and, or, not. */
export const combined = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Filter> =>
  fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof({ maxDepth: 4, depthSize: 'small' }, condition,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), parts: fc.array(tie('filter'), { minLength: 2,
      maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), part: tie('filter') })),
})).filter
