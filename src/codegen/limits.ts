import { SchemaError } from '../errors'

/** The largest schemas in use have about 5 MB; types of such a one take a minute. */
export const MAX_BYTES = 8 * 1024 * 1024

/** Lists and objects inside each other. Every reader below calls itself once or more per level. */
export const MAX_DEPTH = 200

/** @throws SchemaError `schema/too-large` */
export function refuseLarge(path: string, bytes: number): void {
  if (bytes <= MAX_BYTES) return
  throw new SchemaError({
    code: 'schema/too-large',
    where: { source: path },
    what: `${bytes} bytes`,
    why: `a schema has at most ${MAX_BYTES}`,
    fix: 'split it, or take the data out of it',
  })
}

const tooDeep = (path: string, what: string, cause?: unknown): SchemaError => new SchemaError({
  code: 'schema/too-deep',
  where: { source: path },
  what,
  why: 'what reads a schema calls itself at every level, and would run out of stack',
  fix: 'move the inner schemas into definitions and refer to them',
}, { cause })

/** How many lists and objects a JSON text has inside each other; no more than `limit` + 1 are counted. */
function depthOf(text: string, limit: number): number {
  let [depth, deepest, isString] = [0, 0, false]
  for (let i = 0; i < text.length && deepest <= limit; i++) {
    const character = text[i]
    // a backslash hides the character behind it, which may be the quote that would end the string
    if (isString && character === '\\') i++
    else if (character === '"') isString = !isString
    else if (!isString && (character === '{' || character === '[')) deepest = Math.max(deepest, ++depth)
    else if (!isString && (character === '}' || character === ']')) depth--
  }
  return deepest
}

/** Asked of the text, for what parses JSON calls itself too. @throws SchemaError `schema/too-deep` */
export function refuseDeep(path: string, text: string): void {
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    throw tooDeep(path, `more than ${MAX_DEPTH} lists and objects inside each other`)
  }
}

/**
 * What `work` gives, where a schema may be deep by references: a thousand definitions, each referring to the next.
 *
 * @throws SchemaError `schema/too-deep` when the stack runs out
 */
export async function withinStack<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error
    throw tooDeep(path, 'its references lead deeper than the stack of this process', error)
  }
}
