import type { EntityManager } from 'typeorm'
import { nextPage, type Waiting, type Walk } from './legacy-pages'

/** Bytes of documents that one batch reads, as the database stores them: few, because some documents are large. */
const BATCH_BYTES = 2 * 1024 * 1024

/** Legacy models in the order of ids, page by page. */
export class LegacyQueue {
  private waiting: readonly Waiting[] = []
  private lastId: string | null = ''
  private walked = 0

  constructor(private readonly manager: EntityManager, private readonly walk: Walk) {}

  /** Artifacts that are behind: finished ones, and those that were taken. */
  get passed(): number {
    return this.walked - this.waiting.length
  }

  /** The ids of at most `most` models, and of no more than fit into memory; none at the end. */
  async take(most: number): Promise<readonly string[]> {
    while (this.waiting.length < most && this.lastId !== null) {
      const page = await nextPage(this.manager, this.lastId, this.walk)
      this.waiting = [...this.waiting, ...page.waiting]
      this.walked += page.walked
      this.lastId = page.lastId
    }
    let bytes = 0
    const more = this.waiting.findIndex((each, i) => i > 0 && (i >= most || bytes + each.bytes > BATCH_BYTES)
      ? true : void (bytes += each.bytes))
    const taken = more < 0 ? this.waiting : this.waiting.slice(0, more)
    this.waiting = this.waiting.slice(taken.length)
    return taken.map(({ id }) => id)
  }
}
