import { expect } from 'chai'
import { putOff, type Naming } from '../../../src/catalog/core/put-off'

interface Item extends Naming {
  readonly length: number
}

const item = (id: string, ...names: string[]): Item => ({ id, names, length: 10 })

const open = (id: string): Item => ({ id, names: undefined, length: 10 })

const parted = (items: readonly Item[], underWay: readonly Naming[] = [], bounds = { items: 9, length: 90 }): readonly (readonly string[])[] => {
  const { ready, late } = putOff(items, underWay, bounds)
  return [ready.map(({ id }) => id), late.map(({ id }) => id)]
}

describe('putOff', () => {
  it('lets go what has to do with nothing under way', () => {
    expect(parted([item('a'), item('b', 'a'), item('c', 'z')], [item('x', 'z')])).to.deep.equal([['a', 'b', 'c'], []])
  })

  it('puts off what names one under way, and what names that', () => {
    expect(parted([item('a', 'x'), item('b', 'a'), item('c', 'b', 'q'), item('d')], [item('x')])).to.deep.equal([['d'], ['a', 'b', 'c']])
  })

  it('puts off an id that one before it names, for that one is refused when its turn comes', () => {
    expect(parted([item('a'), item('b')], [item('x', 'a')])).to.deep.equal([['b'], ['a']])
    expect(parted([item('a', 'x', 'b'), item('b')], [item('x')])).to.deep.equal([[], ['a', 'b']])
  })

  it('puts off the second with an id, and the same id as one under way', () => {
    expect(parted([item('a'), item('a'), item('b', 'a')])).to.deep.equal([['a'], ['a', 'b']])
    expect(parted([item('x'), item('b')], [item('x')])).to.deep.equal([['b'], ['x']])
  })

  it('keeps whatever may name any from going beside others', () => {
    expect(parted([open('a'), item('b')], [item('x')])).to.deep.equal([[], ['a', 'b']])
    expect(parted([item('b')], [open('x')])).to.deep.equal([[], ['b']])
    expect(parted([item('b'), open('a'), item('c')])).to.deep.equal([['b', 'a', 'c'], []])
  })

  it('lets no more go than are asked for, in their order', () => {
    expect(parted([item('a'), item('b'), item('c'), item('d', 'c')], [], { items: 2, length: 90 })).to.deep.equal([['a', 'b'], ['c', 'd']])
    expect(parted([item('a'), item('b'), item('c')], [], { items: 9, length: 25 })).to.deep.equal([['a', 'b'], ['c']])
    expect(parted([item('a'), item('b')], [], { items: 9, length: 5 })).to.deep.equal([['a'], ['b']])
  })

  it('lets the first go where nothing is under way', () => {
    expect(parted([item('a', 'a'), item('b', 'c'), item('c', 'b')])).to.deep.equal([['a', 'b', 'c'], []])
  })
})
