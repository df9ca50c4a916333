// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table rows_of_translation and its indexes, those of its keys aside. */
export const translationRowTable = {
  name: 'rows_of_translation',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'key', type: 'text' },
  ],
  indexes: [],
} as const
