// Made from relational/*.json by npm run codegen. Do not edit.

export { AlarmRow } from './alarm-row'
