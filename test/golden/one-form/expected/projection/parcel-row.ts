// Made from relational/parcels.json and schema.json by npm run codegen. Do not edit.

import type { Parcel } from '../types/parcel'

/** The columns of parcels that the metadata document feeds. */
export interface ParcelRowProjection {
  readonly weight_grams: number
  readonly fragile: boolean | null
  readonly note: string | null
}

/** What parcels stores of a valid document. A fact that is missing or declared absent is null. */
export function projectParcelRow(metadata: Parcel): ParcelRowProjection {
  return {
    weight_grams: metadata.weight_grams,
    fragile: metadata.fragile ?? null,
    note: metadata.note ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfParcelRowColumn: Readonly<Record<keyof ParcelRowProjection, string>> = {
  weight_grams: '/weight_grams',
  fragile: '/fragile',
  note: '/note',
}
