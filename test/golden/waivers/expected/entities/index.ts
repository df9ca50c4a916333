// Made from relational/*.json by npm run codegen. Do not edit.

export { TicketRow } from './ticket-row'
