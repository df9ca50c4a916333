import fc from 'fast-check'
import type { Json } from '../../../src/codegen/model'

// few names and values, so that keywords and instances meet
const NAMES = ['a', 'b', 'c', 'x-1', 'kind', 'toString', '__proto__', 'constructor', '*/', 'a"b', 'length']
const SCALARS: readonly Json[] = [null, true, false, 0, 1, 2, -1, 0.5, '', 'a', 'b', 'aa', '\u2028', '\ud800']
const PATTERNS = ['^a', 'a$', '^x-', 'b', '^(a|b)$', '^.$', '.*', '^[a-c]$']
const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

const name = fc.constantFrom(...NAMES)
const scalar = fc.constantFrom(...SCALARS)

// fromEntries: a name such as __proto__ becomes an own property
const dictionary = <T extends Json>(value: fc.Arbitrary<T>, key: fc.Arbitrary<string> = name): fc.Arbitrary<Json> =>
  fc.uniqueArray(fc.tuple(key, value), { maxLength: 4, selector: ([one]) => one })
    .map(entries => Object.fromEntries(entries))

/** JSON values of the names and values that random schemas speak of. */
export const instances: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'medium' }, scalar,
    fc.array(tie('value'), { maxLength: 4 }), dictionary(tie('value'))),
})).value

const REFERENCES = [
  '#', '#/definitions/A', '#/definitions/B', '#/definitions/A~1%20*', '#/properties/a', '#named', 'b.json',
]

const keywordsOf = (schema: fc.Arbitrary<Json>): Readonly<Record<string, fc.Arbitrary<Json>>> => {
  const schemas = fc.array(schema, { minLength: 1, maxLength: 3 })
  const type = fc.constantFrom(...TYPES)
  const size = fc.constantFrom(0, 1, 2, 3)
  const bound = fc.constantFrom(-1, 0, 0.5, 1, 2)
  return {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(fc.oneof(scalar, instances), {
      minLength: 1, maxLength: 4, selector: one => JSON.stringify(one),
    }),
    const: fc.oneof(scalar, instances),
    minimum: bound, maximum: bound, exclusiveMinimum: bound, exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: size, maxLength: size, pattern: fc.constantFrom(...PATTERNS),
    items: fc.oneof(schema, schemas), additionalItems: schema, contains: schema, uniqueItems: fc.boolean(),
    minItems: size, maxItems: size, properties: dictionary(schema),
    patternProperties: dictionary(schema, fc.constantFrom(...PATTERNS)),
    additionalProperties: fc.oneof(schema, fc.constant(false)),
    propertyNames: schema, required: fc.uniqueArray(name, { maxLength: 3 }), minProperties: size, maxProperties: size,
    dependencies: dictionary(fc.oneof(schema, fc.uniqueArray(name, { maxLength: 2 }))),
    allOf: schemas, anyOf: schemas, oneOf: schemas, not: schema, if: schema, then: schema, else: schema,
    $ref: fc.constantFrom(...REFERENCES), description: fc.constantFrom('it */ ends', 'one\n * two\n */ }', '`${x}`'),
    title: fc.constantFrom('A', 'Odd title */', 'EveryDefinition'), default: scalar,
  }
}

const USUAL = [
  'type', 'type', 'type', 'properties', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'oneOf',
  'enum',
]

/** Draft-07 schemas over every keyword; references lead anywhere, also to themselves. */
export const schemas: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>(tie => {
  const all = keywordsOf(tie('schema'))
  const some = fc.uniqueArray(fc.constantFrom(...Object.keys(all), ...USUAL), { minLength: 1, maxLength: 4 })
    .map(keys => Object.fromEntries(keys.map(key => [key, all[key] as fc.Arbitrary<Json>])))
    .chain(keywords => fc.record(keywords, { noNullPrototype: true }))
  return {
    schema: fc.oneof({ maxDepth: 4, depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Json>({ type: 'string' }, { type: 'integer' }, { const: 'a' }, { $ref: '#' }, {}, true, false),
      some),
  }
}).schema

/** A schema with definitions for its references to lead to. */
export const documents: fc.Arbitrary<Json> = fc.record({
  root: schemas, A: schemas, B: schemas, odd: schemas, named: schemas,
}).map(({ root, A, B, odd, named }) => ({
  ...typeof root === 'object' ? root : { allOf: [root] },
  definitions: {
    A, B, 'A/ *': odd,
    named: { ...typeof named === 'object' ? named : {}, $id: '#named' },
    other: { $id: 'b.json', ...typeof odd === 'object' ? odd : {} },
  },
}) as Json)
