// Made from relational/shapes.json and schema.json by npm run codegen. Do not edit.

import type { Shape } from '../types/shape'

/** The columns of shapes that the metadata document feeds. */
export interface ShapeRowProjection {
  readonly kind: 'circle' | 'box' | 'point'
  readonly radius: number | null
  readonly width: number | null
  readonly label: string | null
}

/** What shapes stores of a valid document. A fact that is missing or declared absent is null. */
export function projectShapeRow(metadata: Shape): ShapeRowProjection {
  return {
    kind: metadata.kind,
    radius: 'radius' in metadata ? metadata.radius ?? null : null,
    width: 'width' in metadata ? metadata.width ?? null : null,
    label: 'label' in metadata ? metadata.label ?? null : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfShapeRowColumn: Readonly<Record<keyof ShapeRowProjection, string>> = {
  kind: '/kind',
  radius: '/radius',
  width: '/width',
  label: '/label',
}
