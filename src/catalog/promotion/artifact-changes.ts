import type { EntityManager } from 'typeorm'

/** What a decision changes in a row of `artifacts`; what is undefined stays. */
export interface ArtifactChange {
  readonly id: string
  readonly isLatest?: boolean
  readonly lifecycle?: string
  readonly supersededBy?: string | null
}

/** A row that does not say what was written into it. */
export interface Unkept {
  readonly id: string
  readonly column: string
  readonly written: string | null
  readonly found: string | null
}

/** `lifecycle_changed_at` is the platform's own: some tables have it, as a moment or as text. */
async function hasLifecycleMoment(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select from pg_attribute c join pg_type t on t.oid = c.atttypid
      where c.attrelid = 'artifacts'::regclass and c.attname = 'lifecycle_changed_at' and not c.attisdropped
        and t.typcategory in ('D', 'S')`)
  return rows.length > 0
}

// '1' and '0' are a flag to a boolean column and to an integer one
const flag = (value: boolean): string => (value ? '1' : '0')

async function write(manager: EntityManager, change: ArtifactChange, stampsLifecycle: boolean): Promise<void> {
  const { id, isLatest, lifecycle, supersededBy } = change
  const values: unknown[] = [id]
  const sets = ['updated_at = now()']
  const set = (column: string, value: unknown): void => {
    values.push(value)
    sets.push(`${column} = $${values.length}`)
  }
  if (isLatest !== undefined) set('is_latest', flag(isLatest))
  if (supersededBy !== undefined) set('superseded_by', supersededBy)
  if (lifecycle !== undefined) {
    set('lifecycle_state', lifecycle)
    if (stampsLifecycle) {
      sets.push(`lifecycle_changed_at = case when lifecycle_state::text is distinct from $${values.length + 1}::text
        then now() else lifecycle_changed_at end`)
      values.push(lifecycle)
    }
  }
  // no RETURNING: a rule on the adopted table would make that an error of its own
  await manager.query(`update artifacts set ${sets.join(', ')} where id = $1`, values)
}

interface Row { readonly id: string; readonly latest: string | null; readonly lifecycle: string | null; readonly superseded: string | null }

const isSet = (latest: string | null | undefined): boolean => latest === '1' || latest === 'true'

function unkeptIn(change: ArtifactChange, row: Row | undefined): readonly Unkept[] {
  const { id, isLatest, lifecycle, supersededBy } = change
  const compared: readonly (readonly [string, string | null | undefined, string | null])[] = [
    ['is_latest', isLatest === undefined ? undefined : String(isLatest), String(isSet(row?.latest))],
    ['lifecycle_state', lifecycle, row?.lifecycle ?? null],
    ['superseded_by', supersededBy, row?.superseded ?? null],
  ]
  return compared.flatMap(([column, written, found]) =>
    (written === undefined || written === found ? [] : [{ id, column, written, found }]))
}

/** Writes changes in their order, and gives what the rows then do not say: a trigger or rule has changed or swallowed it. */
export async function changeArtifacts(manager: EntityManager, changes: readonly ArtifactChange[]): Promise<readonly Unkept[]> {
  const stamps = changes.some(({ lifecycle }) => lifecycle !== undefined) && await hasLifecycleMoment(manager)
  for (const change of changes) await write(manager, change, stamps)
  return unkeptOf(manager, changes)
}

/** What rows do not say of what was written into them. */
export async function unkeptOf(manager: EntityManager, changes: readonly ArtifactChange[]): Promise<readonly Unkept[]> {
  const rows = await manager.query<Row[]>(
    `select id, is_latest::text as latest, lifecycle_state::text as lifecycle, superseded_by::text as superseded
       from artifacts where id = any($1)`, [changes.map(({ id }) => id)])
  const byId = new Map(rows.map(row => [row.id, row]))
  return changes.flatMap(change => unkeptIn(change, byId.get(change.id)))
}
