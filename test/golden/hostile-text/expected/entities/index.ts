// Made from relational/*.json by npm run codegen. Do not edit.

export { QuoteRow } from './quote-row'
