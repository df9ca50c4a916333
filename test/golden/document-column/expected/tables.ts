// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table letters and its indexes, those of its keys aside. */
export const letterRowTable = {
  name: 'letters',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'letter', type: 'jsonb' },
    { name: 'extra', type: 'jsonb' },
  ],
  indexes: [],
} as const
