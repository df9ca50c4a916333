// Made from relational/*.json by npm run codegen. Do not edit.

export { TrackRow } from './track-row'
