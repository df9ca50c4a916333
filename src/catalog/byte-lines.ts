import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { UsageError } from '../errors'

const NEWLINE = 0x0a

async function* chunksOf(input: string | Readable): AsyncGenerator<Buffer> {
  try {
    yield* (typeof input === 'string' ? createReadStream(input) : input) as AsyncIterable<Buffer>
  } catch (cause) {
    // a folder opens like a file and fails at its first byte only
    throw new UsageError({
      code: 'input/unreadable',
      where: { source: typeof input === 'string' ? input : 'stdin' },
      what: cause instanceof Error ? cause.message : String(cause),
      fix: 'name a readable file, or - for standard input',
    }, { cause })
  }
}

/**
 * The lines of a file or stream as their very bytes, without the newline.
 *
 * @throws UsageError `input/unreadable`
 */
export async function* byteLines(input: string | Readable): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of chunksOf(input)) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)])
      rest = []
      start = end + 1
    }
    rest.push(chunk.subarray(start))
  }
  yield Buffer.concat(rest)
}
