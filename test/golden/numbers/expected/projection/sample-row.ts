// Made from relational/samples.json and schema.json by npm run codegen. Do not edit.

import type { Sample } from '../types/sample'

/** The columns of samples that the metadata document feeds. */
export interface SampleRowProjection {
  readonly small: number
  readonly wide: number
  readonly port: number | null
  readonly ratio: number | null
  readonly huge: number | null
  readonly choice: 1 | 2 | 3 | null
  readonly only: 2.5 | null
  readonly tiny: number | null
}

/** What samples stores of a valid document. A fact that is missing or declared absent is null. */
export function projectSampleRow(metadata: Sample): SampleRowProjection {
  return {
    small: metadata.small,
    wide: metadata.wide,
    port: metadata.port ?? null,
    ratio: metadata.ratio ?? null,
    huge: metadata.huge ?? null,
    choice: metadata.choice ?? null,
    only: metadata.only ?? null,
    tiny: metadata.tiny ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfSampleRowColumn: Readonly<Record<keyof SampleRowProjection, string>> = {
  small: '/small',
  wide: '/wide',
  port: '/port',
  ratio: '/ratio',
  huge: '/huge',
  choice: '/choice',
  only: '/only',
  tiny: '/tiny',
}
