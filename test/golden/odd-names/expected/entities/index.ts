// Made from relational/*.json by npm run codegen. Do not edit.

export { OddRow } from './odd-row'
