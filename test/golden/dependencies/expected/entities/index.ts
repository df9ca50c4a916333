// Made from relational/*.json by npm run codegen. Do not edit.

export { PaymentRow } from './payment-row'
