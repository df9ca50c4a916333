/** How long a batch may take, in milliseconds. */
export interface BatchBounds {
  /** From its first read to its commit. */
  readonly batchMs: number
  /** From its first lock to its commit. */
  readonly lockMs: number
  /** Models, 1–10,000. */
  readonly most: number
}

/** What a batch took, in milliseconds. */
export interface BatchTimes {
  readonly models: number
  readonly wholeMs: number
  readonly lockedMs: number
}

/** What a first batch tries. */
const FIRST = 50

/** Below this the statements of a batch cost more than its models: a smaller one would hold its locks hardly less. */
const LEAST = 25

/** Of a bound this much is aimed at: the times of batches scatter. */
const AIM = 0.5

/** How many models the next batch takes: so many that it stays below its bounds, as far as those before it tell. */
export class BatchSize {
  private size: number

  constructor(private readonly bounds: BatchBounds) {
    this.size = Math.min(FIRST, bounds.most)
  }

  get models(): number {
    return Math.max(1, Math.floor(this.size))
  }

  /** Grows by half at most, and shrinks by half: one slow commit says little. */
  learn({ models, wholeMs, lockedMs }: BatchTimes): void {
    const { batchMs, lockMs, most } = this.bounds
    const share = Math.max(wholeMs / batchMs, lockedMs / lockMs) / AIM
    // a small batch that ended a page says nothing of a large one
    if (models * 2 < this.size && share <= 1) return
    const fitting = share > 0 ? models / share : most
    const next = Math.min(Math.max(fitting, this.size / 2), this.size * 1.5)
    this.size = Math.min(most, Math.max(LEAST, next))
  }
}
