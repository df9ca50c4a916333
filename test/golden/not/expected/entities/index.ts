// Made from relational/*.json by npm run codegen. Do not edit.

export { AccountRow } from './account-row'
