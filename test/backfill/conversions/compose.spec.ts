import { expectHeld, expectValue, join } from './outcomes'

const TEMPLATE = { template: 'https://host.example/{/repo}/{/path}', parts: { '/path': '^([^#?]+)' } }
const at = (repo: unknown, path: unknown): { pointer: string; value: unknown }[] => [
  { pointer: '/repo', value: repo },
  { pointer: '/path', value: path },
]

describe('compose', () => {
  it('puts facts into the template and cuts what the pattern leaves out', () => {
    expectValue(join('compose', at('lab/zoo', 'a/b.yml#/0'), TEMPLATE), 'https://host.example/lab/zoo/a/b.yml')
  })

  it('encodes blanks, commas stay, and a percent sign is no escape', () => {
    expectValue(
      join('compose', at('lab/zoo', 'a b/50%,c.yml'), TEMPLATE),
      'https://host.example/lab/zoo/a%20b/50%25,c.yml',
    )
  })

  it('does not read a part of the template out of a value', () => {
    expectValue(join('compose', at('lab/zoo', '$&{/repo}'), TEMPLATE), 'https://host.example/lab/zoo/$&%7B/repo%7D')
  })

  it('leaves parts as they are where the template is no address', () => {
    expectValue(
      join('compose', at('a b', 'c'), { template: '{/repo}', parts: { '/repo': '^(.+)$' }, encode: false }),
      'a b',
    )
  })

  it('holds where a part is missing, of another form or a placeholder', () => {
    expectHeld(join('compose', [{ pointer: '/repo', value: 'lab/zoo' }], TEMPLATE), 'missing')
    expectHeld(join('compose', at('lab zoo', 'a'), TEMPLATE), 'unexpected-shape')
    expectHeld(join('compose', at(5, 'a'), TEMPLATE), 'unexpected-shape')
    expectHeld(join('compose', at('unknown', 'a'), TEMPLATE), 'unexpected-shape')
  })
})
