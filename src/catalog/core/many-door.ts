import type { EntityManager, ObjectLiteral } from 'typeorm'
import type { ArtifactKind } from './artifact-kind'
import type { Checked, Registration } from './check-registration'
import type { Registered } from './write-batch'

/** What became of one of many requests. */
export interface RegisterOutcome extends Registered {
  /** The place of the request among all, from 0. */
  readonly index: number
  /** The id of the artifact; null where the request has none that can be read. */
  readonly id: string | null
}

/** Where batches are written. */
export interface Transactions {
  /** As `KindCatalog.transaction`. */
  readonly transaction: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>
  /** How many may be under way at once, from 1. */
  readonly atOnce: () => Promise<number>
}

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
