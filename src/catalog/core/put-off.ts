/** Something that is written under an id, and names others by theirs. */
export interface Naming {
  readonly id: string
  /** undefined: nobody can tell, so it may name any. */
  readonly names: readonly string[] | undefined
}

/** How much is written in one transaction. */
export interface Bounds {
  readonly items: number
  /** Characters, beside those of a single item that is longer. */
  readonly length: number
}

/** What is on its way, or put off. */
class Pending {
  private readonly ids = new Set<string>()
  private readonly names = new Set<string>()
  private mayNameAny = false

  constructor(items: Iterable<Naming>) {
    for (const item of items) this.add(item)
  }

  add({ id, names }: Naming): void {
    this.ids.add(id)
    if (names === undefined) this.mayNameAny = true
    else for (const name of names) this.names.add(name)
  }

  /** Whether what becomes of an item may depend on what becomes of one of these, or the other way round. */
  touches({ id, names }: Naming): boolean {
    if (this.mayNameAny || this.ids.has(id) || this.names.has(id)) return true
    return names === undefined ? this.ids.size > 0 : names.some(name => this.ids.has(name))
  }
}

/** Items that may be written beside those that are under way, and those that have to wait, each in their order. */
export interface Parted<Item> {
  /** No two have the same id. */
  readonly ready: readonly Item[]
  readonly late: readonly Item[]
}

/**
 * Puts off what has to wait, so that writing several batches at once leaves what writing one item after the other would:
 * what names, or is named by, one that is under way or put off, and the second of two with one id. No more are ready than the
 * bounds say.
 */
export function putOff<Item extends Naming & { readonly length: number }>(
  items: readonly Item[], underWay: Iterable<Naming>, bounds: Bounds,
): Parted<Item> {
  const pending = new Pending(underWay)
  const ids = new Set<string>()
  const ready: Item[] = []
  const late: Item[] = []
  let length = 0
  for (const item of items) {
    const isFull = ready.length === bounds.items || (ready.length > 0 && length + item.length > bounds.length)
    if (isFull || ids.has(item.id) || pending.touches(item)) {
      pending.add(item)
      late.push(item)
    } else {
      ids.add(item.id)
      ready.push(item)
      length += item.length
    }
  }
  return { ready, late }
}
