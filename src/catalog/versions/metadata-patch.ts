import { isObject, mergePatch } from '../core/merge-patch'

/** Open objects: an `absent` in them is data. */
const OPEN = ['extensions', 'training_config']

const declaresAbsence = (value: unknown): boolean => isObject(value) && Object.hasOwn(value, 'absent')

/**
 * A document with the fields changed that a JSON Merge Patch names; null removes one. A fact and its declared absence
 * are two things: where one takes the place of the other it is replaced, not merged into `{absent, reason, value}`.
 *
 * @see RFC 7396
 */
export function patchMetadata(document: unknown, patch: Readonly<Record<string, unknown>>): unknown {
  const old: Readonly<Record<string, unknown>> = isObject(document) ? document : {}
  const switching = Object.keys(patch).filter(name => !OPEN.includes(name) && Object.hasOwn(old, name) &&
    declaresAbsence(old[name]) !== declaresAbsence(patch[name]))
  return mergePatch(Object.fromEntries(Object.entries(old).filter(([name]) => !switching.includes(name))), patch)
}

/** Whether a change is a whole document: every document says `is_external`, and no patch may, for it never changes. */
export const isWholeDocument = (change: Readonly<Record<string, unknown>>): boolean => Object.hasOwn(change, 'is_external')
