// Made from dataset_artifact.json by model-artifacts codegen. Do not edit.

/** The schema and the first 8 hexadecimal digits of the SHA-256 of its canonical JSON (RFC 8785). */
export const SCHEMA_VERSION = 'dataset_metadata@816d773d'
