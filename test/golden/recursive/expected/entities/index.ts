// Made from relational/*.json by npm run codegen. Do not edit.

export { TreeRow } from './tree-row'
