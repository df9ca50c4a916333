// Made from relational/*.json by npm run codegen. Do not edit.

export { FindRow } from './find-row'
