// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** --> closes a page comment. * / closes a docstring. */
export interface Quote {
  /**
   * Ends a comment * / and begins another /* with "quotes", `ticks`, | bars | and a line break. ${not} a template
   * <b>tag</b>.
   */
  said: "it's" | "a \"word\"" | "back\\slash" | "two\nlines" | "${x}" | "*/" | "-- no" | "$$"
  /** A pattern with | and ` and \. */
  rule?: string
}
