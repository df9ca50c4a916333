// Made from relational/*.json by npm run codegen. Do not edit.

export { HostileRow } from './hostile-row'
