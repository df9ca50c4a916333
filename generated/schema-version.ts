// Made from schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

/** The schema and the first 8 hexadecimal digits of the SHA-256 of its canonical JSON (RFC 8785). */
export const SCHEMA_VERSION = 'model_artifact_metadata@73084fc1'
