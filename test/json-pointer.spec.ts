import { expect } from 'chai'
import fc from 'fast-check'
import { childPointer, escapeToken, pointerTokens, valueAt, withValueAt } from '../src/json-pointer'

// the document of RFC 6901, section 5
const DOCUMENT = {
  'foo': ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'e^f': 3, 'g|h': 4, 'i\\j': 5, 'k"l': 6, ' ': 7, 'm~n': 8,
}

const tokens = fc.array(fc.oneof(fc.string(), fc.constantFrom('', '~', '/', '~1', '~01', '__proto__', '0')))
const pointerOf = (path: readonly string[]): string => path.reduce(childPointer, '')
const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

describe('a JSON Pointer', () => {
  it('gives its tokens back, whatever is in them', () => {
    fc.assert(fc.property(tokens, path => {
      expect(pointerTokens(pointerOf(path))).to.deep.equal(path)
    }))
  })

  it('has no token for the whole document, and one for an empty name', () => {
    expect(pointerTokens('')).to.deep.equal([])
    expect(pointerTokens('/')).to.deep.equal([''])
  })

  it('escapes ~ before /, and reads ~01 as ~1', () => {
    expect(escapeToken('~/')).to.equal('~0~1')
    expect(escapeToken('~1')).to.equal('~01')
    expect(pointerTokens('/~01')).to.deep.equal(['~1'])
  })

  it('takes an index as a number', () => {
    expect(childPointer('/a', 0)).to.equal('/a/0')
    expect(childPointer('', 'b/c')).to.equal('/b~1c')
  })
})

describe('valueAt', () => {
  it('finds what RFC 6901 says it finds', () => {
    const found = ['/foo', '/foo/0', '/', '/a~1b', '/c%d', '/e^f', '/g|h', '/i\\j', '/k"l', '/ ', '/m~0n']
      .map(pointer => valueAt(DOCUMENT, pointer))
    expect(found).to.deep.equal([['bar', 'baz'], 'bar', 0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(valueAt(DOCUMENT, '')).to.equal(DOCUMENT)
  })

  it('finds nothing in a scalar, past the end of a list, or under a name that is not there', () => {
    for (const pointer of ['/foo/2', '/foo/-', '/foo/00', '/foo/0/0', '/c%d/0', '/nothing', '/nothing/deeper']) {
      expect(valueAt(DOCUMENT, pointer), pointer).to.equal(undefined)
    }
    expect(valueAt(null, '/a')).to.equal(undefined)
    expect(valueAt({ a: null }, '/a/b')).to.equal(undefined)
  })

  it('sees data only, never what JavaScript lends to every object', () => {
    for (const pointer of ['/__proto__', '/constructor', '/toString', '/foo/map']) {
      expect(valueAt(DOCUMENT, pointer), pointer).to.equal(undefined)
    }
    expect(valueAt(JSON.parse('{"__proto__": {"a": 1}}'), '/__proto__/a')).to.equal(1)
  })
})

describe('withValueAt', () => {
  it('gives a document in which the value stands where it was put', () => {
    fc.assert(fc.property(tokens, fc.jsonValue(), (path, value) => {
      expect(valueAt(withValueAt({}, pointerOf(path), value), pointerOf(path))).to.deep.equal(value)
    }))
  })

  it('leaves the given document as it was, and everything beside the pointer', () => {
    const before = freeze({ a: { b: 1, c: 2 }, d: [1, { e: 2 }] })
    expect(withValueAt(before, '/a/b', 9)).to.deep.equal({ a: { b: 9, c: 2 }, d: [1, { e: 2 }] })
    expect(withValueAt(before, '/d/1/e', 9)).to.deep.equal({ a: { b: 1, c: 2 }, d: [1, { e: 9 }] })
    expect(withValueAt(before, '/d/1/f', 9)).to.deep.equal({ a: { b: 1, c: 2 }, d: [1, { e: 2, f: 9 }] })
  })

  it('replaces the whole document at the empty pointer', () => {
    expect(withValueAt({ a: 1 }, '', 2)).to.equal(2)
  })

  it('makes the objects that are missing on the way, also in place of a scalar', () => {
    expect(withValueAt({}, '/a/b/0', 1)).to.deep.equal({ a: { b: { 0: 1 } } })
    expect(withValueAt({ a: 'text' }, '/a/b', 1)).to.deep.equal({ a: { b: 1 } })
    expect(withValueAt(null, '/a', 1)).to.deep.equal({ a: 1 })
  })

  it('never lengthens a list', () => {
    expect(withValueAt({ a: [1, 2] }, '/a/2', 9)).to.deep.equal({ a: [1, 2] })
    expect(withValueAt({ a: [1, 2] }, '/a/-', 9)).to.deep.equal({ a: [1, 2] })
  })

  it('keeps a name such as __proto__ as data', () => {
    const made = withValueAt({}, '/__proto__/polluted', true) as object
    expect(Object.keys(made)).to.deep.equal(['__proto__'])
    expect(Object.getPrototypeOf(made)).to.equal(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined)
  })
})
