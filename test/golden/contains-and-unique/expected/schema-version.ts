// Made from schema.json by npm run codegen. Do not edit.

/** The schema and the first 8 hexadecimal digits of the SHA-256 of its canonical JSON (RFC 8785). */
export const SCHEMA_VERSION = 'team@59d6f098'
