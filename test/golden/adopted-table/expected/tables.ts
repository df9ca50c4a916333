// Made from relational/*.json and schema.json by npm run codegen. Do not edit.

import { adoptedFlag, adoptedJson } from './entities/transformers'

/** The table answers and its indexes, those of its keys aside. */
export const answerTable = {
  name: 'answers',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'note_id', type: 'text' },
    { name: 'reply_to', type: 'text' },
    { name: 'body', type: 'text' },
  ],
  indexes: [],
} as const

/** The table notes and its indexes, those of its keys aside. */
export const noteRowTable = {
  name: 'notes',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'body', type: 'jsonb', transformer: adoptedJson },
    { name: 'seen', type: 'boolean', transformer: adoptedFlag },
    { name: 'made_at', type: 'timestamptz' },
  ],
  indexes: [],
} as const
