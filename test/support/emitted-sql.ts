import { Client } from 'pg'

/** The text of what is given to the driver: a text, a query with a text, or a stream such as that of a COPY. */
function textOf(query: unknown): string | undefined {
  if (typeof query === 'string') return query
  if (typeof query !== 'object' || query === null) return undefined
  if ('text' in query && typeof query.text === 'string') return query.text
  return 'cursor' in query ? textOf(query.cursor) : undefined
}

/** Every statement that reaches the driver while `work` runs, whoever sends it, each once. */
export async function emittedSql(work: () => Promise<void>): Promise<readonly string[]> {
  const texts = new Set<string>()
  const prototype = Client.prototype as { query: (...args: readonly unknown[]) => unknown }
  const query = prototype.query
  prototype.query = function noted(this: unknown, ...args: readonly unknown[]): unknown {
    const text = textOf(args[0])
    if (text === undefined) throw new Error(`a query without a text: ${String(args[0])}`)
    texts.add(text)
    return query.apply(this, [...args])
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return [...texts]
}
