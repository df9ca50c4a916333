// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table plots and its indexes, those of its keys aside. */
export const plotRowTable = {
  name: 'plots',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text', oneOf: ['owned', 'common'] },
    { name: 'owner', type: 'text' },
    { name: 'parts', type: 'jsonb' },
    { name: 'warden', type: 'text' },
    { name: 'size', type: 'double precision' },
    { name: 'area', type: 'double precision' },
    { name: 'shed', type: 'text', oneOf: ['tin', 'tiles'] },
    { name: 'document', type: 'jsonb' },
  ],
  indexes: [],
} as const
