// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** A team: somebody leads, nobody is in it twice. */
export interface Team {
  /** @minItems 1 */
  members: [{
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]|[{
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }, {
    name: string
    role: "lead" | "maker"
  }]
  grid?: number[][]
  tags?: (string | number | boolean | null)[]
}
