import { hash } from 'node:crypto'

/** A document that has its text already, as the value of a column: it is not printed again. */
export class DocumentText {
  /** @param text canonical */
  constructor(readonly text: string) {}
}

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')
