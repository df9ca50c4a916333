/** Statements under way at once from which on whoever comes waits: one is written while the next one is made. */
const STATEMENTS = 2

/** In one statement, at most. */
const SHARERS = 64

/** Characters in one statement, beside those of a single one that is longer. */
const LENGTH = 1_048_576

/** For so long, in milliseconds, others wait for a statement to end, and one that is shared waits for a lock. */
export const PATIENCE_MS = 50

/** Something to write that others may be written with. */
export interface Shareable {
  /** No two of one statement have the same. */
  readonly id: string
  /** Only those with the same are written together. */
  readonly shape: string
  /** In characters. */
  readonly length: number
}

/** How to write. */
export interface Writers<Item extends Shareable, Result> {
  readonly alone: (item: Item) => Promise<Result>
  /** All or, when it fails or gives undefined, none of them; what became of each, in order. */
  readonly together: (items: readonly Item[]) => Promise<readonly Result[] | undefined>
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result | PromiseLike<Result>) => void
}

/**
 * Writes what comes at once in shared statements: one alone as soon as it comes, and those that come while statements are
 * under way together, when one has ended or `PATIENCE_MS` have gone by. Each gets what writing it alone would give: where a
 * shared statement fails, for whatever reason, each is written alone.
 */
export class Sharing<Item extends Shareable, Result> {
  private waiting: Waiting<Item, Result>[] = []
  private underWay = 0
  private isDue = false

  constructor(private readonly writers: Writers<Item, Result>) {}

  write(item: Item): Promise<Result> {
    return new Promise(resolve => {
      this.waiting.push({ item, resolve })
      this.startSoon()
    })
  }

  // callers that one statement has served come back in one turn, each by a few promises of its own
  private startSoon(): void {
    if (this.isDue) return
    this.isDue = true
    process.nextTick(() => {
      this.isDue = false
      while (this.underWay < STATEMENTS && this.waiting.length > 0) void this.writeSome(this.take())
    })
  }

  /** The first that waits, and those behind it that can be written with it. */
  private take(): readonly Waiting<Item, Result>[] {
    const taken: Waiting<Item, Result>[] = []
    const left: Waiting<Item, Result>[] = []
    const ids = new Set<string>()
    let length = 0
    for (const each of this.waiting) {
      const { item } = each
      const fits = taken[0] === undefined || (item.shape === taken[0].item.shape && !ids.has(item.id)
        && taken.length < SHARERS && length + item.length <= LENGTH)
      if (fits) {
        taken.push(each)
        ids.add(item.id)
        length += item.length
      } else left.push(each)
    }
    this.waiting = left
    return taken
  }

  private async writeSome(some: readonly Waiting<Item, Result>[]): Promise<void> {
    const { alone, together } = this.writers
    const first = some[0] as Waiting<Item, Result>
    if (some.length === 1) {
      const result = alone(first.item)
      first.resolve(result)
      return this.countUntil(result)
    }
    const results = together(some.map(({ item }) => item))
    void this.countUntil(results)
    const given = await results.catch(() => undefined)
    // at once, and not counted: one that waits for a lock keeps nobody
    for (const [i, { item, resolve }] of some.entries()) resolve(given === undefined ? alone(item) : given[i] as Result)
  }

  private async countUntil(written: Promise<unknown>): Promise<void> {
    this.underWay++
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>(resolve => { timer = setTimeout(resolve, PATIENCE_MS) })
    await Promise.race([written.catch(() => undefined), patience])
    clearTimeout(timer)
    this.underWay--
    this.startSoon()
  }
}
