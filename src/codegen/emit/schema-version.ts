import type { Document } from '../model'
import { quote } from '../quote'
import { heading } from './heading'

/** The module that says which schema a document was validated against. */
export const emitSchemaVersion = (document: Document): string => [
  heading('ts', document.source),
  '',
  '/** The schema and the first 8 hexadecimal digits of the SHA-256 of its canonical JSON (RFC 8785). */',
  `export const SCHEMA_VERSION = ${quote(document.version, 'ts')}`,
  '',
].join('\n')
