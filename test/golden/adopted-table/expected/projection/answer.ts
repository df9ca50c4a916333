// Made from relational/answers.json and schema.json by npm run codegen. Do not edit.

import type { Note } from '../types/note'

/** The columns of answers that the metadata document feeds. */
export interface AnswerProjection {
  readonly body: string
}

/** What answers stores of a valid document. A fact that is missing or declared absent is null. */
export function projectAnswer(metadata: Note): AnswerProjection {
  return {
    body: metadata.body,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfAnswerColumn: Readonly<Record<keyof AnswerProjection, string>> = {
  body: '/body',
}
