// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table rows_of_purchase and its indexes, those of its keys aside. */
export const purchaseRowTable = {
  name: 'rows_of_purchase',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
  ],
  indexes: [],
} as const
