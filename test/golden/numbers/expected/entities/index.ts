// Made from relational/*.json by npm run codegen. Do not edit.

export { SampleRow } from './sample-row'
