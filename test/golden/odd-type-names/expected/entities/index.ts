// Made from relational/*.json by npm run codegen. Do not edit.

export { ThingRow } from './thing-row'
