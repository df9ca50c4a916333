// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table things and its indexes, those of its keys aside. */
export const thingRowTable = {
  name: 'things',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
  ],
  indexes: [],
} as const
