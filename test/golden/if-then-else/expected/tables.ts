// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table rows_of_parcel and its indexes, those of its keys aside. */
export const parcelRowTable = {
  name: 'rows_of_parcel',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'country', type: 'text', oneOf: ['CH', 'DE', 'US'] },
    { name: 'weight', type: 'double precision' },
  ],
  indexes: [],
} as const
