// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

import { exactBigint } from './entities/transformers'

/** The table samples and its indexes, those of its keys aside. */
export const sampleRowTable = {
  name: 'samples',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'small', type: 'integer' },
    { name: 'wide', type: 'bigint', transformer: exactBigint },
    { name: 'port', type: 'integer' },
    { name: 'ratio', type: 'double precision' },
    { name: 'huge', type: 'double precision' },
    { name: 'choice', type: 'integer' },
    { name: 'only', type: 'double precision' },
    { name: 'tiny', type: 'double precision' },
    { name: 'count', type: 'bigint', transformer: exactBigint },
  ],
  indexes: [],
} as const
