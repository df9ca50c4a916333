import { childPointer } from '../../json-pointer'

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
    for (const [key, it] of Object.entries(node) as [string, unknown][]) {
      const child = childPointer(pointer, key)
      if (read.has(child)) continue
      if (holdsRead.has(child) && typeof it === 'object' && it !== null) visit(it, child)
      else unread.push(child)
    }
  }
  visit(document, '')
  return unread
}
