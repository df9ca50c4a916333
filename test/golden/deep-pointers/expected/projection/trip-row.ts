// Made from relational/trips.json and schema.json by npm run codegen. Do not edit.

import type { Id, Trip } from '../types/trip'

/** The columns of trips that the metadata document feeds. */
export interface TripRowProjection {
  readonly start_city: string
  readonly start_street: string | null
  readonly finish_city: string | null
  readonly guide_id: Id | null
  readonly log_pages: number | null
  readonly log_url: string | null
  readonly litres: number | null
}

/** What trips stores of a valid document. A fact that is missing or declared absent is null. */
export function projectTripRow(metadata: Trip): TripRowProjection {
  return {
    start_city: metadata.start.city,
    start_street: metadata.start.street ?? null,
    finish_city: typeof metadata.finish === 'object' ? metadata.finish.city : null,
    guide_id:
      typeof metadata.guide === 'object' && metadata.guide !== null && !Array.isArray(metadata.guide)
        ? metadata.guide.id
        : null,
    log_pages: typeof metadata.log === 'object' && 'pages' in metadata.log ? metadata.log.pages : null,
    log_url: typeof metadata.log === 'object' && 'url' in metadata.log ? metadata.log.url : null,
    litres: typeof metadata.bag === 'object' && typeof metadata.bag.size === 'object' ? metadata.bag.size.litres : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfTripRowColumn: Readonly<Record<keyof TripRowProjection, string>> = {
  start_city: '/start',
  start_street: '/start',
  finish_city: '/finish',
  guide_id: '/guide',
  log_pages: '/log',
  log_url: '/log',
  litres: '/bag',
}
