import { stringify } from 'lossless-json'
import { describeValue } from '../catalog/core/explain'
import type { Change } from '../catalog/core/exact-changes'
import { table } from './print'

const shown = (change: Change, side: 'before' | 'after'): string | undefined =>
  side in change ? describeValue(change[side]) : undefined

/** Changes as a table: where, before, after. */
export const changeTable = (changes: readonly Change[]): string => table(['pointer', 'change', 'before', 'after'],
  changes.map(change => [
    change.pointer === '' ? '(document)' : change.pointer, change.kind, shown(change, 'before'), shown(change, 'after'),
  ]))

/** A value as JSON with every digit of its numbers. */
export const exactJson = (value: unknown): string => stringify(value, undefined, 2) ?? 'null'
