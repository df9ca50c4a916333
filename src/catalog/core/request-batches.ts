import { setImmediate } from 'node:timers/promises'
import type { ObjectLiteral } from 'typeorm'
import { DataError } from '../../errors'
import type { Checked, Registration } from './check-registration'
import type { ManyDoor, RegisterOutcome } from './many-door'
import { namedBy } from './references'
import { firstRows } from './register-artifact'
import { revisionRow } from './revisions'
import type { PreparedArtifact } from './write-batch'

/** A request that has passed the check. */
export interface Prepared<Document, Request> extends PreparedArtifact {
  readonly index: number
  /** Characters of its document. */
  readonly length: number
  readonly request: Checked<Request, Document>
}

/** A batch: requests to write, and those among them that were refused without a database. */
export interface Batch<Document, Request> {
  readonly prepared: readonly Prepared<Document, Request>[]
  readonly refused: readonly RegisterOutcome[]
}

/** Characters of documents in one batch: what bounds memory where documents are large. */
export const BATCH_LENGTH = 16_777_216

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
    const revision = revisionRow(kind.type.schemaVersion, { artifactId: id, revision: 1, metadata, by, reason: 'registered' })
    return {
      index, id, metadata, names: namedBy(kind, metadata)?.map(named => named.id), request: checked,
      rows: firstRows(kind, checked, columns(checked)), revision, length: revision.document.length,
    }
  } catch (error) {
    if (error instanceof DataError) return { index, id: idOf(request), outcome: 'refused', troubles: error.troubles }
    throw error
  }
}

/** Requests in batches. What could be read before the source fails comes before its failure. */
export async function* batches<D extends object, R extends ObjectLiteral, Request extends Registration, Item>(
  door: ManyDoor<D, R, Request, Item>, items: Iterable<Item> | AsyncIterable<Item>, size: number,
): AsyncGenerator<Batch<D, Request>> {
  let prepared: Prepared<D, Request>[] = []
  let refused: RegisterOutcome[] = []
  let length = 0
  let index = 0
  let failure: { readonly error: unknown } | undefined
  const taken = (): Batch<D, Request> => {
    const batch = { prepared, refused }
    prepared = []
    refused = []
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
      if ('outcome' in one) refused.push(one)
      else {
        prepared.push(one)
        length += one.length
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
