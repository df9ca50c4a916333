// Made from relational/*.json by npm run codegen. Do not edit.

export { LetterRow } from './letter-row'
