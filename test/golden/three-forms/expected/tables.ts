// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

/** The table shapes and its indexes, those of its keys aside. */
export const shapeRowTable = {
  name: 'shapes',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text', oneOf: ['circle', 'box', 'point'] },
    { name: 'radius', type: 'double precision' },
    { name: 'width', type: 'double precision' },
    { name: 'label', type: 'text' },
  ],
  indexes: [
    { columns: ['kind'] },
  ],
} as const
