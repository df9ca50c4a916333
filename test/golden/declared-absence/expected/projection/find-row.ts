// Made from relational/finds.json and schema.json by npm run codegen. Do not edit.

import type { Find, Id, Person, ScoreValues } from '../types/find'

/** The columns of finds that the metadata document feeds. */
export interface FindRowProjection {
  readonly place: string | null
  readonly age_years: number | null
  readonly scores: ScoreValues | null
  readonly owner_id: Id | null
  readonly parts: unknown[] | null
  readonly mark: string | Person | null
}

/** What finds stores of a valid document. A fact that is missing or declared absent is null. */
export function projectFindRow(metadata: Find): FindRowProjection {
  return {
    place: typeof metadata.place !== 'object' ? metadata.place : null,
    age_years: typeof metadata.age_years !== 'object' ? metadata.age_years : null,
    scores: metadata.scores.unknown === undefined ? metadata.scores : null,
    owner_id: typeof metadata.owner === 'object' && 'person_id' in metadata.owner ? metadata.owner.person_id : null,
    parts: !(typeof metadata.parts === 'object' && 'unknown' in metadata.parts) ? metadata.parts ?? null : null,
    mark: !(typeof metadata.mark === 'object' && 'unknown' in metadata.mark) ? metadata.mark ?? null : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfFindRowColumn: Readonly<Record<keyof FindRowProjection, string>> = {
  place: '/place',
  age_years: '/age_years',
  scores: '/scores',
  owner_id: '/owner',
  parts: '/parts',
  mark: '/mark',
}
