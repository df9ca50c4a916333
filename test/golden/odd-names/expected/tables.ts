// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table odds and its indexes, those of its keys aside. */
export const oddRowTable = {
  name: 'odds',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'blank', type: 'text' },
    { name: 'klass', type: 'text' },
    { name: 'zero', type: 'text' },
    { name: 'quote', type: 'text' },
  ],
  indexes: [],
} as const
