// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table trips and its indexes, those of its keys aside. */
export const tripRowTable = {
  name: 'trips',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'start_city', type: 'text' },
    { name: 'start_street', type: 'text' },
    { name: 'finish_city', type: 'text' },
    { name: 'guide_id', type: 'text' },
    { name: 'log_pages', type: 'integer' },
    { name: 'log_url', type: 'text' },
    { name: 'litres', type: 'double precision' },
  ],
  indexes: [],
} as const
