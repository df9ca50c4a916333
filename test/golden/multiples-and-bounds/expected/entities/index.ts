// Made from relational/*.json by npm run codegen. Do not edit.

export { PriceRow } from './price-row'
