// Made from relational/*.json by npm run codegen. Do not edit.

export { Reading2 } from './reading2'
