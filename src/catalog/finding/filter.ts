/** A condition on models, as data. Every node knows where it stands in its text, so that a refusal can point there. */
export type Filter = Combination | Negation | Comparison | Pattern | Membership | NullTest | AbsenceTest

/** A leaf: one condition on one field. */
export type Condition = Comparison | Pattern | Membership | NullTest | AbsenceTest

/** A place in the text of a filter: the offset of its first UTF-16 unit. */
export interface Placed {
  readonly at: number
}

/** All, or one, of two or more parts. */
export interface Combination {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Filter[]
}

export interface Negation {
  readonly kind: 'not'
  readonly part: Filter
}

/** What a condition is about: `promotion_state`, `metric.accuracy`, `metadata."a b".c`, a segment each. */
export interface FieldName extends Placed {
  readonly path: readonly string[]
}

/** A value written in a filter. */
export type Literal =
  | Placed & { readonly kind: 'text'; readonly value: string }
  | Placed & { readonly kind: 'number'; readonly value: number }
  | Placed & { readonly kind: 'truth'; readonly value: boolean }

export type TextLiteral = Extract<Literal, { readonly kind: 'text' }>

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>='

export interface Comparison {
  readonly kind: 'compare'
  readonly field: FieldName
  readonly operator: Operator
  readonly value: Literal
}

/** LIKE and ILIKE: `%` is any text, `_` one character, `\` takes the next one as it is. */
export interface Pattern {
  readonly kind: 'like'
  readonly field: FieldName
  readonly negated: boolean
  readonly anyCase: boolean
  readonly pattern: TextLiteral
}

/** One of at least one value. */
export interface Membership {
  readonly kind: 'in'
  readonly field: FieldName
  readonly negated: boolean
  readonly values: readonly Literal[]
}

export interface NullTest {
  readonly kind: 'null'
  readonly field: FieldName
  readonly negated: boolean
}

/** Whether the document declares a fact absent, of one kind or of any. */
export interface AbsenceTest {
  readonly kind: 'absent'
  readonly field: FieldName
  readonly absence: TextLiteral | null
}
