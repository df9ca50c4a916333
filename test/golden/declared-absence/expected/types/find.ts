// Made from schema.json by npm run codegen. Do not edit.

/** Where it lay. */
export type Place = string | Unknown

/** How old it is. */
export type Age = number | Unknown | null

/** How it was judged. */
export type Scores = ScoreValues | Unknown

/** Whose it is: a name, or a person on record. */
export type Owner = string | Person | Unknown

/** What the thing is called. */
export type Id = string

/** What is scratched into it. */
export type Mark = string | Person | Unknown

/** What it is made of. */
export type Parts = string[] | Unknown

/** A find. */
export interface Find {
  place: Place
  age_years: Age
  scores: Scores
  owner: Owner
  mark?: Mark
  parts?: Parts
}

/** Says that a fact is not known. */
export interface Unknown {
  /** Why. */
  unknown: "lost" | "secret"
}

/** Scores by name. */
export interface ScoreValues {
  unknown?: never
  [k: string]: number | undefined
}

/** A person on record. */
export interface Person {
  person_id: Id
}
