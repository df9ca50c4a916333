// Made from schema.json by npm run codegen. Do not edit.

/** A plot, and references of every kind. */
export type PlotOfLand = OwnedPlot | PlotOfLandForm2

/** Somebody. */
export type ThePerson = string

/** A plot, and references of every kind. */
export type PlotOfLandRoot = OwnedPlot | PlotOfLandForm2

export type Area = number

export type Roof = "tin" | "tiles"

/** What the plot is called. */
export type PlotId = string

export interface OwnedPlot {
  kind: "owned"
  owner: ThePerson
  parts?: PlotOfLandRoot[]
}

export interface PlotOfLandForm2 {
  kind: "common"
  area?: Area
  shed?: Roof
  size?: Area
  warden?: ThePerson
}

export interface Shed {
  roof?: Roof
  [k: string]: unknown
}
