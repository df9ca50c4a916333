import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** A JSON value as canonical text: sorted keys, shortest numbers, no blanks. @see RFC 8785 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('canonical JSON of nothing was asked for: this is our bug')
  return text
}

/** A document that has its text already, as the value of a column: it is not printed again. */
export class DocumentText {
  /** @param text canonical */
  constructor(readonly text: string) {}
}

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')
