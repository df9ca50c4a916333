/** JSON Pointers (RFC 6901) over plain JSON values. */

/** One reference token, escaped. */
export const escapeToken = (token: string): string =>
  token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token

function readTokens(pointer: string): readonly string[] {
  const tokens = pointer.split('/').slice(1)
  return pointer.includes('~') ? tokens.map(token => token.replaceAll('~1', '/').replaceAll('~0', '~')) : tokens
}

/** Pointers whose tokens are kept: rules ask for the same few hundred in every document. */
const KEPT = 4096
const kept = new Map<string, readonly string[]>()

/** The tokens of a pointer, unescaped; `""` has none. */
export function pointerTokens(pointer: string): readonly string[] {
  const known = kept.get(pointer)
  if (known !== undefined) return known
  const tokens = readTokens(pointer)
  // pointers of documents are without number
  if (kept.size >= KEPT) kept.clear()
  kept.set(pointer, tokens)
  return tokens
}

/** The pointer of `token` below `pointer`. */
export const childPointer = (pointer: string, token: string | number): string =>
  `${pointer}/${escapeToken(String(token))}`

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Sets an own property, also one named __proto__, which an assignment would take for something else. */
export function setOwn(holder: object, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true })
  else (holder as Record<string, unknown>)[name] = value
}

/** What a pointer points at, or undefined; own properties only, so that `/__proto__` finds data and nothing else. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointerTokens(pointer)) {
    if (!isContainer(value) || !Object.hasOwn(value, token)) return undefined
    value = value[token]
  }
  return value
}

/** A copy of `root` with `value` at `pointer`; objects on the way are made where missing. */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  const set = (node: unknown, [token, ...rest]: readonly string[]): unknown => {
    if (token === undefined) return value
    if (Array.isArray(node)) return node.map((item: unknown, i) => (String(i) === token ? set(item, rest) : item))
    const entries = isContainer(node) ? Object.entries(node).filter(([key]) => key !== token) : []
    const old = isContainer(node) && Object.hasOwn(node, token) ? node[token] : undefined
    // fromEntries defines own properties: a key named __proto__ stays data
    return Object.fromEntries([...entries, [token, set(old, rest)]])
  }
  return set(root, pointerTokens(pointer))
}
