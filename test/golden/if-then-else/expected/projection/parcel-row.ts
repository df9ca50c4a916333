// Made from relational/rows_of_parcel.json and schema.json by npm run codegen. Do not edit.

import type { Parcel } from '../types/parcel'

/** The columns of rows_of_parcel that the metadata document feeds. */
export interface ParcelRowProjection {
  readonly country: 'CH' | 'DE' | 'US'
  readonly weight: number | null
}

/** What rows_of_parcel stores of a valid document. A fact that is missing or declared absent is null. */
export function projectParcelRow(metadata: Parcel): ParcelRowProjection {
  return {
    country: metadata.country,
    weight: metadata.weight ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfParcelRowColumn: Readonly<Record<keyof ParcelRowProjection, string>> = {
  country: '/country',
  weight: '/weight',
}
