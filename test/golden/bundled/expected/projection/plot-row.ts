// Made from relational/plots.json and schema.json by npm run codegen. Do not edit.

import type { Area, PlotOfLand, Roof, ThePerson } from '../types/plot-of-land'

/** The columns of plots that the metadata document feeds. */
export interface PlotRowProjection {
  readonly kind: 'owned' | 'common'
  readonly owner: ThePerson | null
  readonly parts: unknown[] | null
  readonly warden: ThePerson | null
  readonly size: Area | null
  readonly area: Area | null
  readonly shed: Roof | null
}

/** What plots stores of a valid document. A fact that is missing or declared absent is null. */
export function projectPlotRow(metadata: PlotOfLand): PlotRowProjection {
  return {
    kind: metadata.kind,
    owner: 'owner' in metadata ? metadata.owner : null,
    parts: 'parts' in metadata ? metadata.parts ?? null : null,
    warden: 'warden' in metadata ? metadata.warden ?? null : null,
    size: 'size' in metadata ? metadata.size ?? null : null,
    area: 'area' in metadata ? metadata.area ?? null : null,
    shed: 'shed' in metadata ? metadata.shed ?? null : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfPlotRowColumn: Readonly<Record<keyof PlotRowProjection, string>> = {
  kind: '/kind',
  owner: '/owner',
  parts: '/parts',
  warden: '/warden',
  size: '/size',
  area: '/area',
  shed: '/shed',
}
