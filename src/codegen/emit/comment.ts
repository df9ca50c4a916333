import { quote } from '../quote'

const WIDTH = 116

/** Words in lines of at most `width` characters; a longer word gets a line of its own. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** A docstring, indented, on one line where it fits. */
export function docstring(text: string, indent = ''): readonly string[] {
  const safe = quote(text, 'comment')
  const oneLine = wrap(safe, WIDTH - indent.length - 7)
  if (oneLine.length <= 1) return [`${indent}/** ${oneLine[0] ?? ''} */`]
  return [`${indent}/**`, ...wrap(safe, WIDTH - indent.length - 3).map(line => `${indent} * ${line}`), `${indent} */`]
}
