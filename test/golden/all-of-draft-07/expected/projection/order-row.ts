// Made from relational/orders.json and schema.json by npm run codegen. Do not edit.

import type { Line, Order } from '../types/order'

/** The columns of orders that the metadata document feeds. */
export interface OrderRowProjection {
  readonly number: string
  readonly lines: unknown[] | null
  readonly place: unknown[] | null
  readonly discount: number | null
  readonly word: string | null
  readonly kind: 'order' | null
  readonly grade: 'a' | 'b' | 1 | null
  readonly shape: Record<string, unknown> | null
  readonly choice: string | null
  readonly joined: Line | null
  readonly bare: unknown | null
  readonly labels: Record<string, unknown> | null
  readonly paid: boolean | null
  readonly receipt: string | null
  readonly item: string | null
}

/** What orders stores of a valid document. A fact that is missing or declared absent is null. */
export function projectOrderRow(metadata: Order): OrderRowProjection {
  return {
    number: metadata.number,
    lines: metadata.lines ?? null,
    place: metadata.place ?? null,
    discount: metadata.discount ?? null,
    word: metadata.word ?? null,
    kind: metadata.kind ?? null,
    grade: metadata.grade ?? null,
    shape: metadata.shape ?? null,
    choice: metadata.choice ?? null,
    joined: metadata.joined ?? null,
    bare: metadata.bare ?? null,
    labels: metadata.labels ?? null,
    paid: metadata.paid ?? null,
    receipt: metadata.receipt ?? null,
    item: typeof metadata.joined === 'object' ? metadata.joined.item : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfOrderRowColumn: Readonly<Record<keyof OrderRowProjection, string>> = {
  number: '/number',
  lines: '/lines',
  place: '/place',
  discount: '/discount',
  word: '/word',
  kind: '/kind',
  grade: '/grade',
  shape: '/shape',
  choice: '/choice',
  joined: '/joined',
  bare: '/bare',
  labels: '/labels',
  paid: '/paid',
  receipt: '/receipt',
  item: '/joined',
}
