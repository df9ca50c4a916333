import type { ObjectLiteral } from 'typeorm'
import { DataError } from '../../errors'
import type { Registration } from './check-registration'
import { isAboutTheRow, rowTrouble } from './database-refusal'
import type { ManyDoor, RegisterOutcome } from './many-door'
import { putOff } from './put-off'
import { registerArtifact } from './register-artifact'
import { batches, BATCH_LENGTH, type Prepared } from './request-batches'
import { BY_INDEX, setUntilEnd } from './transaction-settings'
import { wholeNumber } from './whole-number'
import { writeBatch, type Registered } from './write-batch'

/** How many requests are registered at once. */
export interface RegisterManyOptions {
  /** At most so many in one transaction, 1 to 100,000. Default 1,000. */
  readonly batchSize?: number
}

const MOST = 100_000

const BATCH = 1_000

const NOTHING = { prepared: [], refused: [] }

/** Registers prepared requests in order: all at once, and where the database objects, in halves down to single ones. */
async function settle<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, some: readonly Prepared<D, Request>[],
): Promise<readonly RegisterOutcome[]> {
  const { kind, columns, transaction } = door
  const [first] = some
  if (first === undefined) return []
  try {
    if (some.length > 1) {
      const outcomes = await transaction(async manager => {
        await setUntilEnd(manager, BY_INDEX)
        return writeBatch(manager, kind, some)
      })
      return some.map(({ index, id }, i) => ({ index, id, ...outcomes[i] as Registered }))
    }
    const stored = await transaction(async manager => {
      const there = await manager.query<unknown[]>('select from artifacts where id = $1', [first.id])
      await registerArtifact(manager, kind, first.request, { columns: columns(first.request) })
      return there.length > 0
    })
    return [{ index: first.index, id: first.id, outcome: stored ? 'unchanged' : 'registered', troubles: [] }]
  } catch (error) {
    if (!(error instanceof DataError) && !isAboutTheRow(error)) throw error
    if (some.length === 1) {
      const troubles = error instanceof DataError ? error.troubles : [rowTrouble(error)]
      return [{ index: first.index, id: first.id, outcome: 'refused', troubles }]
    }
    const half = some.length >> 1
    return [...await settle(door, some.slice(0, half)), ...await settle(door, some.slice(half))]
  }
}

/** Outcomes in the order of their requests, whatever order they come in. */
class InOrder {
  private readonly early = new Map<number, RegisterOutcome>()
  private index = 0

  /** How many wait for one before them. */
  get held(): number {
    return this.early.size
  }

  add(outcomes: readonly RegisterOutcome[]): void {
    for (const outcome of outcomes) this.early.set(outcome.index, outcome)
  }

  /** Those whose turn it is. */
  *take(): Generator<RegisterOutcome> {
    for (let next = this.early.get(this.index); next !== undefined; next = this.early.get(this.index)) {
      this.early.delete(this.index++)
      yield next
    }
  }
}

/**
 * Registers what `items` say in their order, many in one transaction, as each would be on its own: the same checks, the same
 * rows, and a request may name one before it. Where the door allows two transactions at once, one batch is written beside
 * another, without the requests that have to do with each other, and what comes next is read and checked meanwhile. No more
 * than four batches are held: two under way, one read, and what waits. One that is refused keeps none of its neighbours out.
 *
 * @returns what became of each, in order, when its batch and those before it are committed. Beside what a single registration
 *   is refused for, `database/refused` where a rule of others is in the way
 * @throws DataError `artifact/bad-batch-size`; what `items` throws, after the outcomes of what came before; EnvironmentError
 *   `database/conflict`. Batches under way are brought to their end: registering the same again finds them unchanged
 */
export async function* registerMany<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, items: Iterable<Item> | AsyncIterable<Item>,
  { batchSize = BATCH }: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> {
  wholeNumber(batchSize, MOST, {
    code: 'artifact/bad-batch-size', where: { pointer: '/batchSize' }, fix: 'leave it out, or ask for a size in between',
  })
  const source = batches(door, items, batchSize)
  const underWay: { readonly some: readonly Prepared<D, Request>[]; readonly outcomes: Promise<readonly RegisterOutcome[]> }[] = []
  const told = new InOrder()
  const bounds = { items: batchSize, length: BATCH_LENGTH }
  let late: readonly Prepared<D, Request>[] = []
  let end: { readonly failure?: unknown } | undefined
  try {
    const atOnce = await door.atOnce()
    while (end === undefined || underWay.length + late.length > 0) {
      const reads = end === undefined && told.held < batchSize && late.length < batchSize
        && late.reduce((sum, { length }) => sum + length, 0) < BATCH_LENGTH
      const oldest = reads && late.length === 0 && underWay.length < atOnce ? undefined : underWay.shift()
      const [before, next] = await Promise.allSettled([oldest?.outcomes, reads ? source.next() : undefined])
      if (before.status === 'rejected') throw before.reason
      told.add(before.value ?? [])
      if (next.status === 'rejected') end = { failure: next.reason }
      else if (next.value?.done === true) end = {}
      const { prepared, refused } = next.status === 'fulfilled' && next.value?.done === false ? next.value.value : NOTHING
      told.add(refused)
      const parted = putOff([...late, ...prepared], underWay.flatMap(({ some }) => some), bounds)
      late = parted.late
      if (parted.ready.length > 0) {
        const outcomes = settle(door, parted.ready)
        // a failure of it is heard when it is awaited
        outcomes.catch(() => undefined)
        underWay.push({ some: parted.ready, outcomes })
      }
      yield* told.take()
    }
    if ('failure' in end) throw end.failure
  } finally {
    await Promise.allSettled(underWay.map(({ outcomes }) => outcomes))
    await source.return(undefined)
  }
}
