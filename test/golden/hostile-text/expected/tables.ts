// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table quotes and its indexes, those of its keys aside. */
export const quoteRowTable = {
  name: 'quotes',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'said', type: 'text', oneOf: ['it\'s', 'a "word"', 'back\\slash', 'two\nlines', '${x}', '*/', '-- no', '$$'] },
    { name: 'rule', type: 'text' },
  ],
  indexes: [
    { columns: ['said'] },
  ],
} as const
