// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table parcels and its indexes, those of its keys aside. */
export const parcelRowTable = {
  name: 'parcels',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'weight_grams', type: 'integer' },
    { name: 'fragile', type: 'boolean' },
    { name: 'note', type: 'text' },
  ],
  indexes: [],
} as const
