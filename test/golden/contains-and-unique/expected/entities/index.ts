// Made from relational/*.json by npm run codegen. Do not edit.

export { TeamRow } from './team-row'
