// Made from relational/*.json by npm run codegen. Do not edit.

export { ParcelRow } from './parcel-row'
