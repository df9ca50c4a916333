import { expect } from 'chai'
import fc from 'fast-check'
import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import { instances, nearMisses, validInstances } from './arbitraries'
import { chanceOf } from './chance'
import { drawValid } from './instances'
import { SEED } from './seed'
import { smaller } from './shrinking'
import { EXAMPLES, GOLDENS, type OpenSubject, openSubject, OURS } from './subjects'

/** Schemas with arms that no value can take: two of them are the same, and oneOf asks for exactly one. */
const TWINS: Readonly<Record<string, number>> = { 'loose-forms': 0.3 }

/** How many draws it took to get so many valid instances. */
class Draws extends fc.Arbitrary<number> {
  constructor(private readonly subject: OpenSubject) {
    super()
  }

  generate(source: fc.Random): fc.Value<number> {
    return new fc.Value(drawValid(this.subject.reader, chanceOf(source))?.draws ?? 30, undefined)
  }

  canShrinkWithoutContext(_: unknown): _ is number {
    return false
  }

  shrink(): fc.Stream<fc.Value<number>> {
    return fc.Stream.nil()
  }
}

/** Every keyword that can be broken, of every node that the root leads to: `pointer/keyword`. */
function rulesOf({ reader }: OpenSubject): readonly string[] {
  const rules: string[] = []
  const seen = new Set<string>()
  const queue = ['']
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    const node = reader.at(pointer)
    if (seen.has(pointer) || !isObject(node)) continue
    seen.add(pointer)
    const { $ref, properties, additionalProperties, ...rest } = node
    if (typeof $ref === 'string') queue.push(reader.target($ref))
    for (const keyword of Object.keys(rest).filter(key => !/^\$|title|description|definitions/.test(key))) {
      if (keyword !== 'items' && keyword !== 'allOf') rules.push(childPointer(pointer, keyword))
    }
    if (additionalProperties === false) rules.push(childPointer(pointer, 'additionalProperties'))
    const inside = [['additionalProperties'], ['items'], ['propertyNames'],
      ...Object.keys(isObject(properties) ? properties : {}).map(name => ['properties', name]),
      ...['anyOf', 'oneOf', 'allOf'].flatMap(keyword =>
        (Array.isArray(node[keyword]) ? node[keyword] as readonly Json[] : []).map((_, i) => [keyword, i]))]
    queue.push(...inside.map(tokens => tokens.reduce<string>((at, token) => childPointer(at, token), pointer)))
  }
  return rules
}

describe('generators driven by a schema', () => {
  let own: OpenSubject
  before(async () => { own = await openSubject(OURS) })

  for (const closed of [OURS, ...EXAMPLES, ...GOLDENS]) {
    describe(`for ${closed.name}`, () => {
      let subject: OpenSubject
      before(async () => { subject = await openSubject(closed) })

      it('draw valid instances in at least 60 % of all draws', () => {
        const draws = fc.sample(new Draws(subject), { seed: SEED, numRuns: 300 })
        expect(300 / draws.reduce((sum, n) => sum + n, 0)).to.be.at.least(TWINS[closed.name] ?? 0.6)
      })

      it('give near misses that ajv refuses, and whose bases it accepts', () => {
        for (const { base, value } of fc.sample(nearMisses(subject.reader), { seed: SEED, numRuns: 100 })) {
          expect(subject.reader.accepts('', base)).to.equal(true)
          expect(subject.reader.accepts('', value)).to.equal(false)
        }
      })
    })
  }

  it('break every rule of our schema that a document can break', () => {
    const misses = fc.sample(nearMisses(own.reader), { seed: SEED, numRuns: 4000 })
    const broken = new Set(misses.map(({ rule }) => childPointer(rule.pointer, rule.keyword)))
    // a name that is too long breaks propertyNames of the object that holds it
    const names = ['/definitions/Name/type', '/definitions/Name/pattern', '/definitions/Name/maxLength']
    // every double lies within these bounds
    const bounds = ['/definitions/MetricNumber/minimum', '/definitions/MetricNumber/maximum']
    const arrays = ['/definitions/JsonArray/type', '/definitions/StorableText/type', '/definitions/JsonValue/anyOf',
      ...[0, 1, 2].map(i => `/definitions/JsonValue/anyOf/${i}/type`)]
    const unbreakable = new Set([...names, ...bounds, ...arrays])
    expect(rulesOf(own).filter(rule => !broken.has(rule) && !unbreakable.has(rule))).to.deep.equal([])
  })

  it('give the same for the same seed', () => {
    const { reader } = own
    const texts = (): readonly string[] =>
      fc.sample(instances(reader), { seed: SEED, numRuns: 50 }).map(value => JSON.stringify(value))
    expect(texts()).to.deep.equal(texts())
  })

  it('shrink a failure to what matters', () => {
    const { reader } = own
    const details = fc.check(fc.property(validInstances(reader), value =>
      !JSON.stringify(value).includes('"training_config":')), { seed: SEED, numRuns: 1000 })
    expect(details.failed).to.equal(true)
    const [found] = details.counterexample ?? []
    expect(JSON.stringify(found).length).to.be.below(330)
    expect(found).to.have.property('training_config').that.deep.equals({})
  })

  it('shrink every value to smaller ones only, down to the smallest', () => {
    fc.assert(fc.property(fc.jsonValue(), value => {
      let current = value as Json
      for (let steps = 0; steps < 10_000; steps++) {
        const [next] = smaller(current)
        if (next === undefined) return
        current = next
      }
      expect.fail(`shrinks without end: ${JSON.stringify(current)}`)
    }), { numRuns: 200 })
  })
})
