import type { Json } from './model'

/** A JSON object as it was read. */
export type JsonObject = { readonly [key: string]: Json }

/** Whether a JSON value is an object (and not a list). */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
