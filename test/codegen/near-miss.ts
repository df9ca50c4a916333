import fc from 'fast-check'
import { assertNever, type Document, type Json, type RecordValue, type Value } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { parseValue } from '../../src/codegen/parse-value'
import { valueAt } from '../../src/json-pointer'

const TEXTS = [
  '', ' ', 'pytorch', 'a'.repeat(200), 'a'.repeat(201), 'x'.repeat(2001), 'nul\u0000', '\ud800', '𝕏', 'main',
  'v1.0', 'MAIN',
  'https://example.org/x', 'http://', '2026-01-31T12:00:00Z', '2026-13-31T12:00:00Z', '/abs', 'a/../b', 'a/b.py',
  '0123456789abcdef'.repeat(4), '0123456789abcdef0123456789abcdef01234567', 'not_reported', 'under_review', '25.53M',
]
const NAMES = ['absent', 'reason', 'artifact_id', 'extra', '__proto__', 'constructor', ' ', 'unknown', 'person_id']

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 0.5, 1e21, '', [], {}),
  fc.constantFrom<Json>({ absent: 'not_reported' }, { artifact_id: 'a' }),
  fc.constantFrom<Json>({ absent: 'not_reported', reason: 'r' }, { absent: 'no', reason: ' ' }, { a: { b: { c: 1 } } }),
  fc.constantFrom<Json>(...TEXTS),
)

// fromEntries: a name such as __proto__ becomes an own property
const object = (entries: readonly (readonly [string, Json])[]): Json => Object.fromEntries(entries)

function fields(record: RecordValue, arb: (value: Value) => fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const named = record.fields.map(field => {
    const chance = { required: 40, optional: 5, forbidden: 1 }[field.presence]
    const value = field.presence === 'forbidden' ? junk : arb(field.value)
    const there = fc.oneof(
      { weight: chance, arbitrary: value.map((one): readonly [string, Json][] => [[field.name, one]]) },
      { weight: field.presence === 'required' ? 1 : 10, arbitrary: fc.constant<readonly [string, Json][]>([]) },
    )
    return there
  })
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...TEXTS))
  const rest = record.rest.kind === 'never' ? junk : arb(record.rest)
  const others = fc.array(fc.tuple(name, rest), { maxLength: record.rest.kind === 'never' ? 1 : 3 })
  const few = fc.oneof(
    { weight: record.rest.kind === 'never' ? 30 : 1, arbitrary: fc.constant<[string, Json][]>([]) },
    { weight: 3, arbitrary: others },
  )
  return fc.tuple(fc.tuple(...named), few).map(([given, more]) => object([...more, ...given.flat()]))
}

/** Instances near a document's schema: mostly right, wrong here and there. */
export function nearMisses(document: Document): fc.Arbitrary<Json> {
  const near = (value: Value, depth: number): fc.Arbitrary<Json> =>
    fc.oneof({ weight: 30, arbitrary: right(value, depth) }, { weight: 1, arbitrary: junk })
  const right = (value: Value, depth: number): fc.Arbitrary<Json> => {
    // constants that a Value cannot hold
    const node = valueAt(document.schema, value.pointer) as Json | undefined
    if (isObject(node) && Object.hasOwn(node, 'const')) return fc.constant(node['const'] as Json)
    switch (value.kind) {
      case 'reference': {
        const target = document.definitions.find(({ name }) => name === value.definition)
        return target === undefined || depth > 6 ? junk : right(target.value, depth + 1)
      }
      case 'union':
        return fc.oneof(...value.arms.map(arm => near(arm, depth + 1)))
      case 'text':
        return value.oneOf === undefined
          ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom('pytorch', 'v1.0', 'https://example.org/x') },
            { weight: 1, arbitrary: fc.constantFrom(...TEXTS) })
          : fc.constantFrom(...value.oneOf)
      case 'number':
        return value.oneOf === undefined
          ? fc.constantFrom(0, 1, 1, 2, value.minimum ?? 0, value.maximum ?? 1, value.whole ? 3 : 0.25)
          : fc.constantFrom(...value.oneOf)
      case 'flag':
        return fc.constantFrom(...(value.oneOf ?? [true, false]))
      case 'nothing':
        return fc.constant(null)
      case 'list':
        return fc.array(near(value.items, depth + 1), { maxLength: 2 })
      case 'record':
        return fields(value, inner => near(inner, depth + 1))
      case 'any':
      case 'never':
        return junk
      default:
        return assertNever(value)
    }
  }
  // a document without forms is measured as its root's Value
  if (document.variants.length === 0) return near(parseValue(document.schema, ''), 0)
  return fc.oneof(...document.variants.map(({ record }) => near(record, 0)))
}
