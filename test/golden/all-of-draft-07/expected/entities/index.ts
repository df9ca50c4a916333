// Made from relational/*.json by npm run codegen. Do not edit.

export { OrderRow } from './order-row'
