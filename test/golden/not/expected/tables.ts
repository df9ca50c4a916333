// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table rows_of_account and its indexes, those of its keys aside. */
export const accountRowTable = {
  name: 'rows_of_account',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'user', type: 'text' },
    { name: 'port', type: 'integer' },
  ],
  indexes: [],
} as const
