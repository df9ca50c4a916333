// Made from relational/rows_of_translation.json and schema.json by npm run codegen. Do not edit.

import type { Translation } from '../types/translation'

/** The columns of rows_of_translation that the metadata document feeds. */
export interface TranslationRowProjection {
  readonly key: string
}

/** What rows_of_translation stores of a valid document. A fact that is missing or declared absent is null. */
export function projectTranslationRow(metadata: Translation): TranslationRowProjection {
  return {
    key: metadata.key,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfTranslationRowColumn: Readonly<Record<keyof TranslationRowProjection, string>> = {
  key: '/key',
}
