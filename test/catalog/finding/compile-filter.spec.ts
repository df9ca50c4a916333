import { expect } from 'chai'
import fc from 'fast-check'
import { checkFilter } from '../../../src/catalog/finding/check-filter'
import { compileFilter } from '../../../src/catalog/finding/compile-filter'
import type { Condition, FieldName, Filter, Literal, Operator } from '../../../src/catalog/finding/filter'
import { Parameters } from '../../../src/catalog/core/parameters'
import { combined, field, numberLiteral, textLiteral, truthLiteral } from './filters'

const marked = 'drop table artifacts; --'

const column = (name: string): fc.Arbitrary<FieldName> => fc.constant(field(name))
const path = (first: string): fc.Arbitrary<FieldName> => fc.array(textLiteral, { minLength: 1, maxLength: 2 })
  .map(parts => field(first, ...parts.map(({ value }) => value)))

type Kind = Literal['kind']
const literals = { text: textLiteral, number: numberLiteral, truth: truthLiteral } as const
const literal = (kind: Kind): fc.Arbitrary<Literal> => literals[kind]

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), field: fc.oneof(column('title'), column('framework'),
    path('metadata')),
    operator: fc.constantFrom<Operator>('=', '!=', '<'), value: textLiteral }),
  fc.record({ kind: fc.constant('compare' as const), field: fc.oneof(column('quality_score'), path('metric'),
    path('metadata')),
    operator: fc.constantFrom<Operator>('=', '!=', '>='), value: numberLiteral }),
  fc.constantFrom<Kind>('text', 'number', 'truth').chain(kind => fc.record({
    kind: fc.constant('in' as const), field: path('metadata'), negated: fc.boolean(), values: fc.array(literal(kind),
      { minLength: 1, maxLength: 3 }),
  })),
  fc.record({ kind: fc.constant('like' as const), field: column('model_family'), negated: fc.boolean(),
    anyCase: fc.boolean(),
    pattern: textLiteral.filter(({ value }) => !value.includes('\\')) }),
  fc.record({ kind: fc.constant('null' as const), field: fc.oneof(path('metric'), path('metadata'),
    column('framework')), negated: fc.boolean() }),
  fc.record({ kind: fc.constant('absent' as const), field: fc.oneof(column('framework'), path('metadata')),
    absence: fc.option(fc.constantFrom('not_reported', 'withheld').map(value => ({ kind: 'text' as const, value,
      at: 0 }))) }),
)

const swappedPath = ({ path: [first = '', ...rest], at }: FieldName): FieldName =>
  ({ path: first === 'metric' || first === 'metadata' ? [first, ...rest.map(() => marked)] : [first, ...rest], at })

const swappedLiteral = (value: Literal): Literal =>
  value.kind === 'text' ? { ...value, value: marked } : value.kind === 'number' ? { ...value, value: -77.25 }
    : { ...value, value: !value.value }

/** The same filter with other values, other names of metrics and other places of the document. */
function swapped(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, parts: filter.parts.map(swapped) }
    case 'not':
      return { ...filter, part: swapped(filter.part) }
    case 'compare':
      return { ...filter, field: swappedPath(filter.field), value: swappedLiteral(filter.value) }
    case 'in':
      return { ...filter, field: swappedPath(filter.field), values: [...filter.values,
        ...filter.values].map(swappedLiteral) }
    case 'like':
      return { ...filter, field: swappedPath(filter.field), pattern: { ...filter.pattern, value: marked } }
    case 'null':
      return { ...filter, field: swappedPath(filter.field) }
    case 'absent':
      return { ...filter, field: swappedPath(filter.field), absence: filter.absence && { ...filter.absence,
        value: 'under_review' } }
  }
}

const sqlOf = (filter: Filter): string => compileFilter(filter, { id: 'a.id', isVersioned: false,
  parameters: new Parameters() })

describe('compileFilter', () => {
  it('writes SQL that depends on the shape of a filter alone: no text of the user is in it', () => {
    fc.assert(fc.property(combined(condition), filter => {
      checkFilter(filter, '')
      const other = swapped(filter)
      expect(sqlOf(other)).to.equal(sqlOf(filter))
      expect(sqlOf(other)).to.not.include('drop table').and.not.include('77')
    }), { numRuns: 500 })
  })

  it('writes nothing but words of its own', () => {
    fc.assert(fc.property(combined(condition), filter => {
      const words = sqlOf(filter).match(/[a-z_]+|'[^']*'/gi) ?? []
      const known = new Set(('a m v id artifacts metadata title framework model_family quality_score model_document model_metrics artifact_id name ' +
        'value exists select from where and or not is null true false case when then end jsonb_typeof coalesce any all like ilike left in ' +
        "text double precision numeric boolean x 'string' 'number' 'boolean'").split(' '))
      expect(words.filter(word => !known.has(word))).to.deep.equal([])
    }), { numRuns: 200 })
  })

  it('asks many metrics row by row, so that planning stays short', () => {
    const many: Filter = { kind: 'and', parts: Array.from({ length: 20 }, (_, i): Filter =>
      ({ kind: 'compare', field: field('metric', `m${i}`), operator: '>', value: { kind: 'number', value: 0,
        at: 0 } })) }
    expect(sqlOf(many).match(/exists/g)).to.have.length(6)
  })
})
