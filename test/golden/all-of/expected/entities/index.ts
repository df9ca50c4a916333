// Made from relational/*.json by npm run codegen. Do not edit.

export { PurchaseRow } from './purchase-row'
