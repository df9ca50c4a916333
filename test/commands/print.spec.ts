import { expect } from 'chai'
import { table } from '../../src/commands/print'

describe('table', () => {
  it('keeps a title on its line and sends nothing of it to the terminal as a command', () => {
    const text = table(['id', 'title'], [['a', '\u001b]0;owned\u0007 \u009b2J\n| x'], ['b', null]])
    expect(text).to.match(/^\| a +\| \ufffd\]0;owned\ufffd \ufffd2J \\\| x \|$/m).and.match(/^\| b +\| – +\|$/m)
  })

  it('shows a moment that is none, as an adopted table may hold it', () => {
    expect(table(['column', 'value'], [['created_at', new Date('yesterday')], ['metadata', { a: 1 }]]))
      .to.match(/created_at \| not a moment/).and.match(/metadata +\| \{"a":1\}/)
  })
})
