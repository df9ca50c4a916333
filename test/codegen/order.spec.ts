import { expect } from 'chai'
import type { Json } from '../../src/codegen/model'
import { orderSchema } from '../../src/codegen/order'

const text = (value: Json): string => JSON.stringify(value)

describe('orderSchema', () => {
  it('takes the order of properties from required, and the rest by name', () => {
    const ordered = orderSchema({ required: ['z', 'b'], properties: { a: true, b: true, z: true, c: true } })
    expect(text(ordered)).to.equal('{"properties":{"z":true,"b":true,"a":true,"c":true},"required":["z","b"]}')
  })

  it('orders a property that is named like a keyword as a property', () => {
    const ordered = orderSchema({
      properties: { properties: { type: 'string', maxLength: 1 }, enum: { enum: ['b', 'a'] } },
    })
    const expected = '{"properties":{"enum":{"enum":["b","a"]},"properties":{"maxLength":1,"type":"string"}}}'
    expect(text(ordered)).to.equal(expected)
  })

  it('orders inside items, anyOf, definitions and additionalProperties', () => {
    const inner = { type: 'string', maxLength: 1 }
    const ordered = orderSchema({
      items: inner, additionalProperties: inner, anyOf: [inner], definitions: { b: inner, a: inner },
    })
    const sorted = '{"maxLength":1,"type":"string"}'
    expect(text(ordered)).to.equal(
      `{"additionalProperties":${sorted},"anyOf":[${sorted}],` +
      `"definitions":{"a":${sorted},"b":${sorted}},"items":${sorted}}`)
  })

  it('keeps a property named __proto__ as a property', () => {
    const ordered = orderSchema(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as Json)
    expect(text(ordered)).to.equal('{"properties":{"__proto__":{"type":"string"}}}')
  })
})
