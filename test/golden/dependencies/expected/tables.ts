// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table rows_of_payment and its indexes, those of its keys aside. */
export const paymentRowTable = {
  name: 'rows_of_payment',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'amount', type: 'double precision' },
    { name: 'holder', type: 'text' },
  ],
  indexes: [],
} as const
