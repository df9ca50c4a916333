import type { PromotionState } from '../../../generated/types/model-artifact-metadata'

/** parent: the version it follows. base: the model it was made from, such as the one it was fine-tuned from. */
export type LineageKind = 'parent' | 'base'

/** up: what a model descends from. down: what descends from it. */
export type LineageDirection = 'up' | 'down' | 'both'

/** Which part of the graph of descent to read. */
export interface LineageOptions {
  /** Default both. */
  readonly direction?: LineageDirection
  /** Steps to go, 1 to 10,000; default 50. */
  readonly depth?: number
  /** Models to read in each direction, 1 to 10,000; default 1,000. */
  readonly limit?: number
  /** Default both kinds. */
  readonly kinds?: readonly LineageKind[]
}

/** A model in the graph of descent. */
export interface LineageNode {
  readonly id: string
  readonly title: string | null
  readonly version_number: number | null
  readonly lineage_id: string | null
  /** null where nobody knows: an id that no artifact has. */
  readonly is_external: boolean | null
  readonly source_url: string | null
  /** The revision of an external model: its pin. */
  readonly source_version: string | null
  /** null for an artifact without a row in `model_versions`. */
  readonly promotion_state: PromotionState | null
  /** false for an id that a version names as its parent and no artifact has. */
  readonly exists: boolean
  /** The fewest steps from the root: negative above, positive below, 0 for the root. */
  readonly depth: number
}

/** `from` descends from `to`. */
export interface LineageEdge {
  readonly from: string
  readonly to: string
  readonly kind: LineageKind
}

/** A model with what it descends from and what descends from it. */
export interface Lineage {
  readonly root: string
  /** By depth, then by id, in the order of their code points. */
  readonly nodes: readonly LineageNode[]
  /** Between these nodes only; by from, to and kind. */
  readonly edges: readonly LineageEdge[]
  /** Whether there is more than depth and limit let through. */
  readonly truncated: boolean
}
