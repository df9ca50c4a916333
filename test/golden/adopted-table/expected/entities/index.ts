// Made from relational/*.json by npm run codegen. Do not edit.

export { Answer } from './answer'
export { NoteRow } from './note-row'
