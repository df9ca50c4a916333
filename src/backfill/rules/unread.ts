import { childPointer } from '../../json-pointer'

/** Pointers of keys at the top: models of one shape have the same, and a text that is there need not be hashed again. */
const KEPT = 1024
const kept = new Map<string, string>()

function topPointer(key: string): string {
  const known = kept.get(key)
  if (known !== undefined) return known
  const pointer = childPointer('', key)
  if (kept.size >= KEPT) kept.clear()
  kept.set(key, pointer)
  return pointer
}

/**
 * The pointers of the largest parts of a record that no rule read, in document order: a whole top-level key, or the
 * unread keys beside a read one.
 */
export function unreadPointers(
  document: Readonly<Record<string, unknown>>,
  read: ReadonlySet<string>,
): readonly string[] {
  const holdsRead = new Set<string>()
  for (const pointer of read) {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      holdsRead.add(pointer.slice(0, end))
    }
  }
  const unread: string[] = []
  const visit = (node: object, pointer: string): void => {
    for (const key of Object.keys(node)) {
      const child = pointer === '' ? topPointer(key) : childPointer(pointer, key)
      if (read.has(child)) continue
      const it = (node as Readonly<Record<string, unknown>>)[key]
      if (holdsRead.has(child) && typeof it === 'object' && it !== null) visit(it, child)
      else unread.push(child)
    }
  }
  visit(document, '')
  return unread
}
