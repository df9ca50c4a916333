import path from 'node:path'
import type { Origin } from './case'
import { casesBelow } from './folder'

const SUITE = path.join(__dirname, '..', '..', 'test', 'json-schema-test-suite', 'draft7')

/** The official draft-07 test suite: what every validator must do, and what it may do. */
export function suiteOrigins(): readonly Origin[] {
  const isOptional = (name: string): boolean => name.startsWith('optional/')
  const all = casesBelow(SUITE)
  return [
    { name: 'test suite', cases: all.filter(({ name }) => !isOptional(name)) },
    { name: 'test suite, optional', cases: all.filter(({ name }) => isOptional(name)) },
  ]
}
