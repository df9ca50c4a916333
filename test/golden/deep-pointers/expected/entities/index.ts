// Made from relational/*.json by npm run codegen. Do not edit.

export { TripRow } from './trip-row'
