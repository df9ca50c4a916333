// Made from relational/*.json by npm run codegen. Do not edit.

export { PersonNameRow } from './person-name-row'
