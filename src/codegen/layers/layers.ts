import type { Rule } from '../model'

/** Whether a layer enforces a rule: what does, or why nothing does. */
export type Layer =
  | { readonly enforced: true; readonly by: readonly string[] }
  | { readonly enforced: false; readonly why: string }

/** The database's part: a rule that it does not enforce may be waived, or be no business of its own. */
export type DatabaseLayer = Layer & {
  /** Why nobody needs it there, from a sidecar. */
  readonly waived?: string
  /** Strict mode does not ask for it: another rule or the sidecar has said so already. */
  readonly excused?: true
}

/** What enforces one rule; the pointer leads into the file. */
export interface RuleLayers extends Rule {
  /** The definition it stands in, by the name of its type; the document's type for the root. */
  readonly of: string
  readonly ajv: Layer
  readonly typescript: Layer
  /** None where no table is made. */
  readonly database?: DatabaseLayer
}

/** What only the database enforces, for no document says it. */
export interface RelationalFact {
  readonly table: string
  readonly kind: 'primary key' | 'unique' | 'unique index' | 'foreign key' | 'not null'
  /** The constraint's or index's; a column's for `not null`. */
  readonly name: string
  readonly says: string
}

/** What enforces each rule of a schema, and each fact of its tables. */
export interface Layers {
  readonly schema: string
  readonly type: string
  readonly rules: readonly RuleLayers[]
  readonly relational: readonly RelationalFact[]
}

/** What enforces it. */
export const by = (...what: readonly string[]): Layer => ({ enforced: true, by: what })

/** Why nothing does. */
export const not = (why: string): Layer => ({ enforced: false, why })

/** `/definitions/Code/pattern`: what a waiver calls a rule. */
export const ruleName = ({ pointer, keyword }: Rule): string => `${pointer}/${keyword}`
