// Made from relational/*.json by npm run codegen. Do not edit.

export { TranslationRow } from './translation-row'
