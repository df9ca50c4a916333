// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table orders and its indexes, those of its keys aside. */
export const orderRowTable = {
  name: 'orders',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'number', type: 'text' },
    { name: 'lines', type: 'jsonb' },
    { name: 'place', type: 'jsonb' },
    { name: 'discount', type: 'double precision' },
    { name: 'word', type: 'text' },
    { name: 'kind', type: 'text', oneOf: ['order'] },
    { name: 'grade', type: 'jsonb' },
    { name: 'shape', type: 'jsonb' },
    { name: 'choice', type: 'text' },
    { name: 'joined', type: 'jsonb' },
    { name: 'bare', type: 'jsonb' },
    { name: 'labels', type: 'jsonb' },
    { name: 'paid', type: 'boolean' },
    { name: 'receipt', type: 'text' },
    { name: 'item', type: 'text' },
  ],
  indexes: [],
} as const
