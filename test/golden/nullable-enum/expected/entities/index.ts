// Made from relational/*.json by npm run codegen. Do not edit.

export { SwitchRow } from './switch-row'
