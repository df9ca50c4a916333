// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

import { exactBigint } from './entities/transformers'

/** The table rows_of_price and its indexes, those of its keys aside. */
export const priceRowTable = {
  name: 'rows_of_price',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'jsonb' },
    { name: 'amount', type: 'double precision' },
    { name: 'quantity', type: 'integer' },
    { name: 'exact', type: 'bigint', transformer: exactBigint },
  ],
  indexes: [],
} as const
