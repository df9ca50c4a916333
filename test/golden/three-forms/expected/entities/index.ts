// Made from relational/*.json by npm run codegen. Do not edit.

export { ShapeRow } from './shape-row'
