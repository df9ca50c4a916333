import { expect } from 'chai'
import { CONVERSIONS } from '../../../src/backfill/conversions'
import type { Found, Options, Outcome } from '../../../src/backfill/conversions/conversion'
import type { ReasonCode } from '../../../src/backfill/reasons'

/** Runs a conversion that reads one value. */
export function read(name: string, value: unknown, options: Options = {}): Outcome {
  const conversion = CONVERSIONS.get(name)
  if (conversion?.reads !== 'one') throw new Error(`${name} is no conversion of one value`)
  return conversion.convert(value, options)
}

/** Runs a conversion that joins several values. */
export function join(name: string, found: readonly Found[], options: Options = {}): Outcome {
  const conversion = CONVERSIONS.get(name)
  if (conversion?.reads !== 'all') throw new Error(`${name} is no conversion of several values`)
  return conversion.convert(found, options)
}

/** Expects a value. */
export const expectValue = (outcome: Outcome, value: unknown): void => {
  expect(outcome).to.deep.equal({ kind: 'value', value })
}

/** Expects a held fact with exactly this candidate, or none. */
export function expectHeld(outcome: Outcome, reasonCode: ReasonCode, candidate?: unknown): void {
  expect(outcome).to.include({ kind: 'held', reasonCode })
  if (outcome.kind === 'held') expect(outcome.candidate).to.deep.equal(candidate)
}
