/**
 * A migration that runs in a transaction of its own, when all earlier ones are committed: what those locked is free again,
 * and what they changed stays when this one fails.
 */
export interface OwnTransaction {
  readonly inOwnTransaction: true
}
