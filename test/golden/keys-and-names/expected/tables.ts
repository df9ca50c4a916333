// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/**
 * The table measurements_of_the_long_forgotten_northern_weather_stations and its indexes, those of its keys aside.
 */
export const reading2Table = {
  name: 'measurements_of_the_long_forgotten_northern_weather_stations',
  key: ['station', 'hour'],
  columns: [
    { name: 'station', type: 'text' },
    { name: 'hour', type: 'text' },
    { name: 'value', type: 'double precision' },
    { name: 'reading_that_was_corrected_by_hand', type: 'text' },
  ],
  indexes: [
    { columns: ['hour', 'station'] },
    { columns: ['value'] },
  ],
} as const
