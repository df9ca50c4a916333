import fc from 'fast-check'
import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { chanceOf } from './chance'
import { drawValid } from './instances'
import { drawNearMiss, type IsBase, type NearMiss, smallerMisses } from './near-misses'
import { planted } from './planting'
import type { SchemaReader } from './schema-reader'
import { smaller } from './shrinking'

const isNearMiss = (value: unknown): value is NearMiss =>
  isObject(value as Json) && Object.hasOwn(value as object, 'edit')

class NearMisses extends fc.Arbitrary<NearMiss> {
  constructor(private readonly reader: SchemaReader, private readonly isBase: IsBase = () => true) {
    super()
  }

  generate(source: fc.Random): fc.Value<NearMiss> {
    for (let i = 0; i < 50; i++) {
      const miss = drawNearMiss(this.reader, chanceOf(source), this.isBase)
      if (miss !== undefined) return new fc.Value(miss, undefined)
    }
    throw new Error('50 tries gave no near miss: the schema has no rule that slips.ts can break')
  }

  canShrinkWithoutContext(value: unknown): value is NearMiss {
    return isNearMiss(value)
  }

  shrink(miss: NearMiss): fc.Stream<fc.Value<NearMiss>> {
    return fc.stream(smallerMisses(this.reader, miss, this.isBase)).map(one => new fc.Value(one, undefined))
  }
}

/** Valid instances with one change that breaks one rule; every rule is drawn as often as any other. */
export const nearMisses = (reader: SchemaReader, isBase?: IsBase): fc.Arbitrary<NearMiss> =>
  new NearMisses(reader, isBase)

class Instances extends fc.Arbitrary<Json> {
  constructor(private readonly reader: SchemaReader, private readonly misses: NearMisses) {
    super()
  }

  private draw(source: fc.Random): Json {
    const chance = chanceOf(source)
    if (chance.once(2)) return this.misses.generate(source).value.value
    const base = drawValid(this.reader, chance)?.value ?? null
    return chance.once(3) ? planted(this.reader, base, chance) : base
  }

  generate(source: fc.Random): fc.Value<Json> {
    return new fc.Value(this.draw(source), undefined)
  }

  canShrinkWithoutContext(value: unknown): value is Json {
    return value !== undefined
  }

  shrink(value: Json): fc.Stream<fc.Value<Json>> {
    return fc.stream(smaller(value)).map(one => new fc.Value(one, undefined))
  }
}

/** Half near misses, a sixth with a value at the edge put in, the rest valid; any JSON shrinks to smaller JSON. */
export const instances = (reader: SchemaReader): fc.Arbitrary<Json> => new Instances(reader, new NearMisses(reader))

class ValidInstances extends Instances {
  constructor(private readonly schema: SchemaReader) {
    super(schema, new NearMisses(schema))
  }

  override generate(source: fc.Random): fc.Value<Json> {
    const chance = chanceOf(source)
    for (let i = 0; i < 20; i++) {
      const base = drawValid(this.schema, chance)?.value
      const value = base !== undefined && chance.once(4) ? planted(this.schema, base, chance) : base
      if (value !== undefined && this.schema.accepts('', value)) return new fc.Value(value, undefined)
    }
    throw new Error('600 draws gave no valid instance: draw them nearer to the schema in instances.ts')
  }

  override shrink(value: Json): fc.Stream<fc.Value<Json>> {
    return super.shrink(value).filter(({ value: one }) => this.schema.accepts('', one))
  }
}

/** Instances that ajv accepts, and that stay so while they shrink. */
export const validInstances = (reader: SchemaReader): fc.Arbitrary<Json> => new ValidInstances(reader)
