// Made from relational/measurements_of_the_long_forgotten_northern_weather_stations.json and schema.json by npm run codegen. Do not edit.

import type { Reading } from '../types/reading'

/** The columns of measurements_of_the_long_forgotten_northern_weather_stations that the metadata document feeds. */
export interface Reading2Projection {
  readonly value: number
}

/**
 * What measurements_of_the_long_forgotten_northern_weather_stations stores of a valid document. A fact that is
 * missing or declared absent is null.
 */
export function projectReading2(metadata: Reading): Reading2Projection {
  return {
    value: metadata.value,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfReading2Column: Readonly<Record<keyof Reading2Projection, string>> = {
  value: '/value',
}
