// Made from relational/*.json by npm run codegen. Do not edit.

export { PresetRow } from './preset-row'
