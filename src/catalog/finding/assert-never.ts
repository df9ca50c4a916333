/** Ends a switch over a closed union: reaching it is our bug, not the caller's. */
export function assertNever(value: never): never {
  throw new Error(`a case is missing for ${JSON.stringify(value)}: this is our bug`)
}
