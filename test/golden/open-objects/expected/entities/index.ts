// Made from relational/*.json by npm run codegen. Do not edit.

export { SettingsRow } from './settings-row'
