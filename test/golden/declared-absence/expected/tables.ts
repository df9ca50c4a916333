// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table finds and its indexes, those of its keys aside. */
export const findRowTable = {
  name: 'finds',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'place', type: 'text' },
    { name: 'age_years', type: 'integer' },
    { name: 'scores', type: 'jsonb' },
    { name: 'owner_id', type: 'text' },
    { name: 'parts', type: 'jsonb' },
    { name: 'mark', type: 'jsonb' },
  ],
  indexes: [],
} as const
