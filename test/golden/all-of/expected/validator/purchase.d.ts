// Made from schema.json and relational/*.json by npm run codegen. Do not edit.

import type { ErrorObject } from 'ajv'
import type {
  Id,
  Kind,
  Purchase,
} from '../types/purchase'

/** Tells whether a value is of a type; if not, `errors` of the last call says why, one error per mistake. */
export interface Validate<T> {
  (value: unknown): value is T
  errors?: ErrorObject[] | null
}

/** Measures a metadata document by the form its discriminator names. */
export declare const validatePurchase: Validate<Purchase>

/** The values that only a table owns, by definition. */
export declare const validateValue: {
  readonly Id: Validate<Id>
  readonly Kind: Validate<Kind>
}
