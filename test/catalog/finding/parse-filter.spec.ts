import { expect } from 'chai'
import fc from 'fast-check'
import { checkFilter } from '../../../src/catalog/finding/check-filter'
import { pointAt } from '../../../src/catalog/finding/filter-error'
import { parseFilter } from '../../../src/catalog/finding/parse-filter'
import { printFilter } from '../../../src/catalog/finding/print-filter'
import { parseSort } from '../../../src/catalog/finding/sort'
import { DataError, type Trouble } from '../../../src/errors'
import { anyFilter, withoutPlaces } from './filters'

const troublesOf = (work: () => unknown): readonly Trouble[] => {
  try {
    work()
  } catch (error) {
    if (error instanceof DataError) return error.troubles
    throw error
  }
  throw new Error('it was not refused')
}

const refused = (text: string): readonly Trouble[] => troublesOf(() => checkFilter(parseFilter(text), text))

/** The code of the one trouble, and the text from its caret on. */
const spot = (text: string): readonly [code: string, rest: string] => {
  const [{ code, what } = { code: '', what: '' }, second] = refused(text)
  expect(second, text).to.equal(undefined)
  const [shown = '', caret = ''] = what.split('\n').slice(1)
  expect(caret.trim()).to.equal('^')
  return [code, shown.slice(caret.length - 1)]
}

describe('parseFilter', () => {
  it('reads the example of the page', () => {
    expect(withoutPlaces(parseFilter(
      "promotion_state = 'promoted' AND metric.accuracy >= 0.9 And framework in ('pytorch','jax')"))).to.deep.equal({
      kind: 'and',
      parts: [
        { kind: 'compare', field: { path: ['promotion_state'] }, operator: '=', value: { kind: 'text',
          value: 'promoted' } },
        { kind: 'compare', field: { path: ['metric', 'accuracy'] }, operator: '>=', value: { kind: 'number',
          value: 0.9 } },
        {
          kind: 'in', field: { path: ['framework'] }, negated: false,
          values: [{ kind: 'text', value: 'pytorch' }, { kind: 'text', value: 'jax' }],
        },
      ],
    })
  })

  for (const [less, more] of [
    ['a = 1 or b = 2 and c = 3', 'a = 1 or (b = 2 and c = 3)'],
    ['not a = 1 and b = 2', '(not a = 1) and b = 2'],
    ['((a=1))', 'a = 1'],
    ['a<>1', 'a != 1'],
    ["a not in('x')", "a NOT IN ( 'x' )"],
    ["metric.\"by split\".dev > 1e3", 'metric."by split"."dev" > 1000'],
    ["title like 'it''s'", "title LIKE 'it''s'"],
    ['"in" is not null', '"in"\nIS\tNOT NULL'],
  ] as const) {
    it(`reads ${JSON.stringify(less)} as ${JSON.stringify(more)}`, () => {
      expect(withoutPlaces(parseFilter(less))).to.deep.equal(withoutPlaces(parseFilter(more)))
    })
  }

  it('gives back every filter that printFilter writes', () => {
    fc.assert(fc.property(anyFilter(), filter => {
      expect(withoutPlaces(parseFilter(printFilter(filter)))).to.deep.equal(withoutPlaces(filter))
    }), { numRuns: 1000 })
  })

  it('ends on any text with a filter or a refusal', () => {
    const words = fc.constantFrom('(', ')', ',', '.', "'", '"', '=', '<', 'a', 'metric.', 'not ', ' and ', ' in ',
      '1', '-', 'é', '\ud800', '\0', '\n')
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }).map(parts => parts.join('')),
      text => {
      try {
        checkFilter(parseFilter(text), text)
      } catch (error) {
        expect(error).to.be.instanceOf(DataError)
        for (const { code, where } of (error as DataError).troubles) {
          expect(code).to.match(/^filter\//)
          expect(where).to.deep.equal({ source: 'filter' })
        }
      }
    }), { numRuns: 1000 })
  })
})

describe('a refused filter', () => {
  for (const [text, code, rest] of [
    ['', 'filter/empty', ''],
    ['   ', 'filter/empty', ''],
    ['framework', 'filter/syntax', ''],
    ["framework = 'jax' framework = 'jax'", 'filter/trailing', "framework = 'jax'"],
    ["framework = 'jax')", 'filter/unbalanced', ')'],
    ["(framework = 'jax'", 'filter/unbalanced', ''],
    ["framework in ('jax'", 'filter/unbalanced', ''],
    ["framework in ()", 'filter/syntax', ')'],
    ["framework = 'jax", 'filter/unterminated', "'jax"],
    ['metric."a', 'filter/unterminated', '"a'],
    ['metric. > 1', 'filter/syntax', ' > 1'],
    ["framework == 'jax'", 'filter/syntax', "= 'jax'"],
    ["framework = 'jax' && title is null", 'filter/character', '&& title is null'],
    ["framework = 'a\0b'", 'filter/character', " b'"],
    ["framework = 'a\ud800b'", 'filter/character', "\ufffdb'"],
    ['framework = null', 'filter/null', 'null'],
    ['framework in (null)', 'filter/null', 'null)'],
    ['framework = jax', 'filter/syntax', 'jax'],
    ['parameter_count > 9007199254740993', 'filter/number', '9007199254740993'],
    ['metric.a > 1e400', 'filter/number', '1e400'],
    ['metric.a > 12abc', 'filter/number', '12abc'],
    ['metric.a > 1.2.3', 'filter/number', '1.2.3'],
    ['framwork is null', 'filter/unknown-field', 'framwork is null'],
    ['metric > 1', 'filter/unknown-field', 'metric > 1'],
    ['metric.a.b.c > 1', 'filter/unknown-field', 'metric.a.b.c > 1'],
    ["metadata = 'x'", 'filter/type', "'x'"],
    ['__proto__ is null', 'filter/unknown-field', '__proto__ is null'],
    ['constructor is null', 'filter/unknown-field', 'constructor is null'],
    ['framework = 1', 'filter/type', '1'],
    ["parameter_count = '12'", 'filter/type', "'12'"],
    ['parameter_count > 1.5', 'filter/type', '1.5'],
    ["is_external = 'true'", 'filter/type', "'true'"],
    ['is_external < true', 'filter/type', 'true'],
    ["metric.a like '1%'", 'filter/type', "'1%'"],
    ["parameter_count like '1%'", 'filter/type', "'1%'"],
    ["eval_metrics_json = 'x'", 'filter/type', "'x'"],
    ["metadata.a in (1, 'x')", 'filter/type', "'x')"],
    ["promotion_state = 'promotd'", 'filter/unknown-word', "'promotd'"],
    ["promotion_state in ('candidate', 'x')", 'filter/unknown-word', "'x')"],
    ["created_at > '2026-02-30'", 'filter/no-such-moment', "'2026-02-30'"],
    ["created_at > '999999-01-01'", 'filter/no-such-moment', "'999999-01-01'"],
    ["created_at > '2026-01-01T00:00:00+99:00'", 'filter/no-such-moment', "'2026-01-01T00:00:00+99:00'"],
    ["title like 'a\\'", 'filter/pattern', "'a\\'"],
    ['absent(model_family)', 'filter/never-absent', 'model_family)'],
    ['absent(framwork)', 'filter/unknown-field', 'framwork)'],
    ["absent(framework, 'lost')", 'filter/unknown-word', "'lost')"],
    ["absent(framework, 3)", 'filter/syntax', '3)'],
  ] as const) {
    it(`has code ${code} and a caret for ${JSON.stringify(text)}`, () => {
      expect(spot(text)).to.deep.equal([code, rest])
    })
  }

  it('tells all that is wrong with its fields and values at once', () => {
    expect(refused("framwork = 'x' and metric.a = 'x' or promotion_state = 'x'").map(({ code }) => code))
      .to.have.members(['filter/unknown-field', 'filter/type', 'filter/unknown-word'])
  })

  it('names what people most likely meant', () => {
    expect(refused('framwork is null')[0]?.fix).to.equal('did you mean framework?')
    expect(refused("promotion_state = 'Promoted'")[0]).to.include({
      why: 'it is one of candidate, promoted, rejected, superseded', fix: "did you mean 'promoted'?",
    })
  })

  it('is bounded in length, depth and lists, and a hostile one never overflows the stack', () => {
    expect(refused('a'.repeat(10_001))[0]?.code).to.equal('filter/too-long')
    expect(refused('x'.repeat(10_000_000))[0]?.code).to.equal('filter/too-long')
    expect(refused('('.repeat(9_999))[0]?.code).to.equal('filter/too-deep')
    expect(refused('not '.repeat(2_400))[0]?.code).to.equal('filter/too-deep')
    expect(refused(`parameter_count in (${'1,'.repeat(1_001)}1)`)[0]?.code).to.equal('filter/too-many-values')
    expect(() => parseFilter(`${'('.repeat(100)}a = 1${')'.repeat(100)}`)).to.not.throw()
    expect(() => parseFilter(Array.from({ length: 1_000 }, () => 'a = 1').join(' or '))).to.not.throw()
  })
})

describe('pointAt', () => {
  it('cuts a long filter on both sides and keeps the caret under the spot', () => {
    const text = `${'a'.repeat(500)}!${'b'.repeat(500)}`
    const [line = '', caret = ''] = pointAt(text, 500).split('\n')
    expect(line).to.equal(`  …${'a'.repeat(60)}!${'b'.repeat(59)}…`)
    expect(line[caret.indexOf('^')]).to.equal('!')
  })

  it('counts characters as a terminal shows them: wide ones two columns, marks and line ends none of their own', () => {
    expect(pointAt('模型 = x', 5)).to.equal('  模型 = x\n         ^')
    expect(pointAt("'👩‍🔬e\u0301' x", 9)).to.equal("  '👩‍🔬e\u0301' x\n       ^")
    expect(pointAt('a\n\tb', 3)).to.equal('  a  b\n     ^')
  })
})

describe('parseSort', () => {
  for (const [text, field, descending] of [
    ['id', 'id', false], ['created_at asc', 'created_at', false], ['metric."by split".dev DESC',
      'metric.by split.dev', true],
    ['open_review_items desc', 'open_review_items', true], ['artifact.created_at', 'artifact.created_at', false],
  ] as const) {
    it(`reads ${text}`, () => {
      const sort = parseSort(text)
      expect([sort.field.name, sort.descending]).to.deep.equal([field, descending])
    })
  }

  for (const [text, code] of [
    ['', 'filter/syntax'], ['framwork', 'filter/unknown-field'], ['metadata.a', 'filter/unsortable'],
    ['eval_metrics_json', 'filter/unsortable'], ['id desc desc', 'filter/trailing'], ['id, title', 'filter/trailing'],
    ["'id'", 'filter/syntax'], ['desc', 'filter/syntax'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} with ${code}`, () => {
      expect(troublesOf(() => parseSort(text)).map(trouble => trouble.code)).to.deep.equal([code])
    })
  }
})
