import type { Trouble } from '../../errors'

/** A trouble whose place is still to be named. */
export type Refusal = Omit<Trouble, 'where'>

/** What one kind of artifacts is refused with, each in the kind's own words and under its own code. */
export interface Refusals {
  /** No artifact of this type has the id. */
  unknown(): Refusal
  /** The artifact has no row in its companion table. */
  held(id: string): Refusal
  /** The id is taken; `differing` names the columns that differ, null where it is no registered artifact of this type. */
  existsDifferent(differing: readonly string[] | null): Refusal
  /** A document is no longer the one that a change was made from; `now` tells which it is. */
  stale(id: string, ifHash: string, now: string): Refusal
  /** The present document was never checked against the schema. */
  ungoverned(id: string): Refusal
  /** Something in the database changed or swallowed a write; `what` tells which. */
  writeSuppressed(what: string, event: 'INSERT' | 'UPDATE' | 'DELETE'): Refusal
  /** The document names a row that is not there. */
  unknownReference(table: string, id: string): Refusal
  /** Another row names the artifact that is to go. */
  inUse(referrer: { readonly artifactId: string; readonly as: string }): Refusal
  /** More rows do than were named. */
  inUseByMore(count: number, named: number): Refusal
  /** There is no such revision of the document. */
  unknownRevision(id: string, revision: number): Refusal
}

/** The refusals of any type of artifacts: codes `artifact/*`, and the type's name in the words. */
export const refusalsOf = (type: string): Refusals => ({
  unknown: () => ({
    code: 'artifact/unknown',
    what: `no artifact of type ${type} has this id`,
    fix: 'correct the id; list() has those that there are',
  }),
  held: () => ({
    code: 'artifact/held',
    what: `the artifact has no row in the table of its type, ${type}`,
    why: 'it was written outside the catalog',
    fix: 'register it under another id, and delete this one',
  }),
  existsDifferent: differing => ({
    code: 'artifact/exists-different',
    what: differing === null
      ? `an artifact with this id exists and is no registered ${type}`
      : `a ${type} with this id exists and differs in ${differing.join(', ')}`,
    why: 'an id names one thing for good',
    fix: 'choose another id, or leave it out; update() changes what is there',
  }),
  stale: (_, ifHash, now) => ({
    code: 'artifact/stale',
    what: `the document is no longer ${ifHash}: it is ${now}`,
    why: 'the change was made from an older document, and would undo what was written since',
    fix: 'read the artifact again, make the change from that, and give its hash',
  }),
  ungoverned: () => ({
    code: 'artifact/ungoverned',
    what: 'its document was never checked against the schema',
    why: 'it was written outside the catalog, and nobody writes over what may be the only copy',
    fix: 'register it under another id, and delete this one',
  }),
  writeSuppressed: (what, event) => ({
    code: 'artifact/write-suppressed',
    what,
    why: 'a trigger or rule of the adopted table swallowed or changed it',
    fix: `look for BEFORE ${event} triggers that return NULL, and for rules, on artifacts`,
  }),
  unknownReference: (table, id) => ({
    code: 'artifact/unknown-reference',
    what: `no row of ${table} has the id "${id}"`,
    why: 'what a document names has to be there first',
    fix: 'register it, or correct the id',
  }),
  inUse: ({ artifactId, as }) => ({
    code: 'artifact/in-use',
    what: `${artifactId} names it as its ${as}`,
    why: 'what others name cannot go: they would point at nothing',
    fix: `delete ${artifactId} first, or let it name another`,
  }),
  inUseByMore: (count, named) => ({
    code: 'artifact/in-use',
    what: `${count} more name it`,
    why: `the first ${named} are listed`,
    fix: 'delete those first',
  }),
  unknownRevision: (_, revision) => ({
    code: 'artifact/unknown-revision',
    what: `the artifact has no revision ${revision}`,
    fix: 'revisions() lists those it has',
  }),
})
