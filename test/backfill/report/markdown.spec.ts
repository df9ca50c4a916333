import { expect } from 'chai'
import { code, fence, inline, table } from '../../../src/backfill/report/markdown'

describe('inline', () => {
  it('puts text on one line in which nothing begins a heading, tag, image, link, code or emphasis', () => {
    expect(inline('a\n\n# b\r\n## c')).to.equal('a \\# b \\## c')
    expect(inline('# a')).to.equal('\\# a')
    expect(inline('<script>x</script> <!-- <?php')).to.equal('&lt;script>x&lt;/script> &lt;!-- &lt;?php')
    expect(inline('![x](http://evil.invalid)')).to.equal('\\![x\\](http://evil.invalid)')
    expect(inline('[a][b] [c]: d')).to.equal('[a\\][b] [c\\]: d')
    expect(inline('`rm` \\`')).to.equal('\\`rm\\` \\\\\\`')
    expect(inline('*a* _b_ ~c~')).to.equal('\\*a\\* \\_b\\_ \\~c\\~')
    expect(inline('&lt;b&gt; &#60;')).to.equal('&amp;lt;b&amp;gt; &amp;#60;')
  })

  it('leaves alone what means nothing to Markdown', () => {
    for (const text of ['code_commit_sha', 'v1.0 - a < b & c', '{"keys":["_sample","a_b"]}', '~5 * 3', 'C# and artifacts#/x', 'größe 😀']) {
      expect(inline(text)).to.equal(text)
    }
  })

  it('shows control characters instead of sending them', () => {
    expect(inline('a\u001b[31mb\u009bc\u202ed')).to.equal('a\ufffd[31mb\ufffdc\ufffdd')
  })
})

describe('code', () => {
  it('is a span on one line, whatever backticks or line ends the text holds', () => {
    expect(code('a\n\n# b')).to.equal('`a # b`')
    expect(code('a``b')).to.equal('``` a``b ```')
    expect(code('')).to.equal('(empty)')
  })
})

describe('fence', () => {
  it('is longer than any run of backticks inside', () => {
    expect(fence('text', 'a\n````\n# b')).to.equal('`````text\na\n````\n# b\n`````')
  })
})

describe('table', () => {
  it('keeps every cell in its row', () => {
    expect(table(['a', 'b'], [['x|y\nz', code('p|q')]])).to.equal('| a | b |\n| - | - |\n| x\\|y z | `p\\|q` |')
  })
})
