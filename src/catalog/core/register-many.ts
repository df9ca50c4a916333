import { setImmediate } from 'node:timers/promises'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { DataError } from '../../errors'
import type { ArtifactKind } from './artifact-kind'
import { isAboutTheRow, rowTrouble } from './database-refusal'
import { putOff, type Naming } from './put-off'
import { namedBy } from './references'
import type { Checked, Registration } from './check-registration'
import { firstRows, registerArtifact } from './register-artifact'
import { revisionRow } from './revisions'
import { writeBatch, type PreparedArtifact, type Registered } from './write-batch'

/** What became of one of many requests. */
export interface RegisterOutcome extends Registered {
  /** The place of the request among all, from 0. */
  readonly index: number
  /** The id of the artifact; null where the request has none that can be read. */
  readonly id: string | null
}

/** How many requests are registered at once. */
export interface RegisterManyOptions {
  /** At most so many in one transaction, 1 to 100,000. Default 1,000. */
  readonly batchSize?: number
}

/** Where batches are written. */
export interface Transactions {
  /** As `KindCatalog.transaction`. */
  readonly transaction: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>
  /** How many may be under way at once, from 1. */
  readonly atOnce: number
}

/** Transactions of a catalog. One core of the server writes while the client prepares what the other writes next. */
export const through = (catalog: Pick<Transactions, 'transaction'>): Transactions =>
  ({ transaction: work => catalog.transaction(work), atOnce: 2 })

/** The door that many requests go through. */
export interface ManyDoor<Document extends object, Row extends ObjectLiteral, Request extends Registration, Item>
  extends Transactions {
  readonly kind: ArtifactKind<Document, Row>
  /** The request that an item is. @throws DataError with what keeps it from being read */
  readonly read: (item: Item) => Request
  /** @throws DataError with everything wrong with a request that needs no database to be found */
  readonly check: (request: Request) => Checked<Request, Document>
  /** Values of the companion table's own columns. */
  readonly columns: (request: Checked<Request, Document>) => object
}

/** A request that has passed the check. */
interface Prepared<Document, Request> extends PreparedArtifact, Naming {
  readonly index: number
  readonly request: Checked<Request, Document>
}

/** A batch: requests to write, and those among them that were refused without a database. */
interface Batch<Document, Request> {
  readonly prepared: readonly Prepared<Document, Request>[]
  readonly refused: readonly RegisterOutcome[]
}

const BATCH = 1_000

const NOTHING = { prepared: [], refused: [] }

/** Characters of documents in one batch: what bounds memory where documents are large. */
const BATCH_LENGTH = 16_777_216

/** Requests checked between two looks at the socket of the batch that is being written. */
const BREATH = 8

const idOf = (request: unknown): string | null => {
  try {
    const { id } = request as { readonly id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

function prepare<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  { kind, read, check, columns }: ManyDoor<D, R, Request, Item>, item: Item, index: number,
): Prepared<D, Request> | RegisterOutcome {
  let request: Request | undefined
  try {
    request = read(item)
    const checked = check(request)
    const { id, metadata, createdBy: by } = checked
    return {
      index, id, metadata, names: namedBy(kind, metadata)?.map(named => named.id), request: checked,
      rows: firstRows(kind, checked, columns(checked)),
      revision: revisionRow(kind.type.schemaVersion, { artifactId: id, revision: 1, metadata, by, reason: 'registered' }),
    }
  } catch (error) {
    if (error instanceof DataError) return { index, id: idOf(request), outcome: 'refused', troubles: error.troubles }
    throw error
  }
}

const lengthOf = ({ revision }: PreparedArtifact): number => revision.document.length

/** Requests in batches of different ids. What could be read before the source fails comes before its failure. */
async function* batches<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, items: Iterable<Item> | AsyncIterable<Item>, size: number,
): AsyncGenerator<Batch<D, Request>> {
  let prepared: Prepared<D, Request>[] = []
  let refused: RegisterOutcome[] = []
  let ids = new Set<string>()
  let length = 0
  let index = 0
  let failure: { readonly error: unknown } | undefined
  const taken = (): Batch<D, Request> => {
    const batch = { prepared, refused }
    prepared = []
    refused = []
    ids = new Set()
    length = 0
    return batch
  }
  const each = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  try {
    for (;;) {
      let next: IteratorResult<Item>
      try {
        next = await each.next()
      } catch (error) {
        failure = { error }
        break
      }
      if (next.done === true) break
      const one = prepare(door, next.value, index++)
      // the second of two with one id meets what became of the first
      if ('outcome' in one) refused.push(one)
      else {
        if (ids.has(one.id)) yield taken()
        prepared.push(one)
        ids.add(one.id)
        length += lengthOf(one)
      }
      if (prepared.length + refused.length >= size || length >= BATCH_LENGTH) yield taken()
      if (index % BREATH === 0) await setImmediate()
    }
    if (prepared.length + refused.length > 0) yield taken()
  } finally {
    if (failure === undefined) await each.return?.()
  }
  if (failure !== undefined) throw failure.error
}

/** Registers prepared requests in order: all at once, and where the database objects, in halves down to single ones. */
async function settle<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, some: readonly Prepared<D, Request>[],
): Promise<readonly RegisterOutcome[]> {
  const { kind, columns, transaction } = door
  const [first] = some
  if (first === undefined) return []
  try {
    if (some.length > 1) {
      const outcomes = await transaction(manager => writeBatch(manager, kind, some))
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
 * another, without the requests that have to do with each other; the next one is read and checked meanwhile, and no more than
 * that are held. One that is refused keeps none of its neighbours out.
 *
 * @returns what became of each, in order; those of a batch when it is committed. Beside what a single registration is
 *   refused for, `database/refused` where a rule of others is in the way
 * @throws what `items` throws, after the outcomes of what came before; EnvironmentError `database/conflict`. Batches under
 *   way are brought to their end: registering the same again finds them unchanged
 */
export async function* registerMany<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, items: Iterable<Item> | AsyncIterable<Item>,
  { batchSize = BATCH }: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> {
  const source = batches(door, items, batchSize)
  const underWay: { readonly some: readonly Prepared<D, Request>[]; readonly outcomes: Promise<readonly RegisterOutcome[]> }[] = []
  const told = new InOrder()
  let late: readonly Prepared<D, Request>[] = []
  let end: { readonly failure?: unknown } | undefined
  try {
    while (end === undefined || underWay.length + late.length > 0) {
      const reads = end === undefined && late.length < batchSize
      const oldest = reads && underWay.length < door.atOnce ? undefined : underWay.shift()
      const [before, next] = await Promise.allSettled([oldest?.outcomes, reads ? source.next() : undefined])
      if (before.status === 'rejected') throw before.reason
      told.add(before.value ?? [])
      if (next.status === 'rejected') end = { failure: next.reason }
      else if (next.value?.done === true) end = {}
      const { prepared, refused } = next.status === 'fulfilled' && next.value?.done === false ? next.value.value : NOTHING
      told.add(refused)
      const parted = putOff([...late, ...prepared], underWay.flatMap(({ some }) => some), batchSize)
      late = parted.late
      if (parted.ready.length > 0) {
        const outcomes = settle(door, parted.ready)
        // a failure of it is heard when it is awaited
        outcomes.catch(() => undefined)
        underWay.push({ some: parted.ready, outcomes })
      }
      yield* told.take()
    }
    if (end.failure !== undefined) throw end.failure
  } finally {
    await Promise.allSettled(underWay.map(({ outcomes }) => outcomes))
    await source.return(undefined)
  }
}
