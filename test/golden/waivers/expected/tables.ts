// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table tickets and its indexes, those of its keys aside. */
export const ticketRowTable = {
  name: 'tickets',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'extra', type: 'jsonb' },
  ],
  indexes: [],
} as const
