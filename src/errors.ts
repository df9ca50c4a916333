/**
 * The one error family. Errors are data; sentences are made at the edge (`src/commands/print.ts`).
 * Branch on `trouble.code`, never on text: every code is listed in `docs/errors.md`.
 */

/** A place: a file or a record, and a JSON Pointer (RFC 6901) inside it. Either may be missing. */
export interface Place {
  /** A path relative to the project, a table, an artifact id or `stdin:LINE`. */
  readonly source?: string
  /** A JSON Pointer; `""` is the whole document. */
  readonly pointer?: string
}

/** One thing that is wrong, as data. */
export interface Trouble {
  /** Stable, `area/what`, e.g. `metadata/required`. */
  readonly code: string
  readonly where: Place
  /** What was found. */
  readonly what: string
  /** What was expected, or the reason of the rule. */
  readonly why?: string
  /** How to mend it. */
  readonly fix?: string
}

/** `file#/pointer`, whichever of the two there is. */
export function formatPlace(where: Place): string {
  const pointer = where.pointer === undefined ? '' : `#${where.pointer}`
  return `${where.source ?? ''}${pointer}`
}

/** Four lines at most: where and code, what, why, how to mend it. */
export function formatTrouble(trouble: Trouble): string {
  const place = formatPlace(trouble.where)
  const lines = [`${place === '' ? '' : `${place}  `}[${trouble.code}]`, `  ${trouble.what}`]
  if (trouble.why !== undefined) lines.push(`  because ${trouble.why}`)
  if (trouble.fix !== undefined) lines.push(`  → ${trouble.fix}`)
  return lines.join('\n')
}

type SortKey = readonly [head: string, line: number, tail: string]

/** `r.jsonl:13#/a` -> ['r.jsonl:', 13, '#/a']: as text, line 13 would come before line 3. */
function sortKey({ where, code }: Trouble): SortKey {
  const [, head, line] = /^(.*:)(\d{1,15})$/s.exec(where.source ?? '') ?? []
  if (head === undefined) return [`${formatPlace(where)} ${code}`, 0, '']
  return [head, Number(line), `${formatPlace({ ...where, source: '' })} ${code}`]
}

const byPlace = (a: Trouble, b: Trouble): number => {
  const [x, y] = [sortKey(a), sortKey(b)]
  const at = x.findIndex((part, i) => part !== y[i])
  return at === -1 ? 0 : (x[at] ?? '') < (y[at] ?? '') ? -1 : 1
}

/**
 * Base of every error the toolkit throws on purpose. Carries all troubles that the stage could see,
 * sorted by place. `exitCode`: 1 the answer is no, 2 misuse, 3 the world failed.
 */
export abstract class ToolkitError extends Error {
  abstract readonly exitCode: 1 | 2 | 3
  readonly troubles: readonly Trouble[]

  constructor(trouble: Trouble | readonly Trouble[], options?: { cause?: unknown }) {
    const troubles = (Array.isArray(trouble) ? [...(trouble as readonly Trouble[])] : [trouble as Trouble]).sort(byPlace)
    super(troubles.map(formatTrouble).join('\n'), options)
    this.troubles = troubles
    this.name = new.target.name
  }

  /** The first trouble's code: enough where a stage throws one kind. */
  get code(): string {
    return this.troubles[0]?.code ?? 'unknown'
  }
}

/** A schema, sidecar, vocabulary or decisions file is wrong, or `generated/` is stale. */
export class SchemaError extends ToolkitError {
  readonly exitCode = 1
}

/** A record, document or request is refused. */
export class DataError extends ToolkitError {
  readonly exitCode = 1
}

/** The database is not what the migrations say it is. */
export class DriftError extends ToolkitError {
  readonly exitCode = 1
}

/** A command or call was used wrongly. */
export class UsageError extends ToolkitError {
  readonly exitCode = 2
}

/** The world failed: no server, no permission, a folder in use. Nothing was lost; run again. */
export class EnvironmentError extends ToolkitError {
  readonly exitCode = 3
}
