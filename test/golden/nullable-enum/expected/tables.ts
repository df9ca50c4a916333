// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table switches and its indexes, those of its keys aside. */
export const switchRowTable = {
  name: 'switches',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'mode', type: 'text', oneOf: ['on', 'off'] },
    { name: 'level', type: 'double precision' },
    { name: 'hint', type: 'text', oneOf: ['soft', 'loud'] },
  ],
  indexes: [],
} as const
