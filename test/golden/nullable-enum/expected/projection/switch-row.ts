// Made from relational/switches.json and schema.json by npm run codegen. Do not edit.

import type { Hint, Switch } from '../types/switch'

/** The columns of switches that the metadata document feeds. */
export interface SwitchRowProjection {
  readonly mode: 'on' | 'off' | null
  readonly level: number | null
  readonly hint: Hint
}

/** What switches stores of a valid document. A fact that is missing or declared absent is null. */
export function projectSwitchRow(metadata: Switch): SwitchRowProjection {
  return {
    mode: metadata.mode,
    level: metadata.level,
    hint: metadata.hint,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfSwitchRowColumn: Readonly<Record<keyof SwitchRowProjection, string>> = {
  mode: '/mode',
  level: '/level',
  hint: '/hint',
}
