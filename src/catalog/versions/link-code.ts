import type { EntityManager } from 'typeorm'
import { ModelVersion, ReviewItem } from '../../../generated/entities'
import { DataError } from '../../errors'
import { authorTroubles, checkId, isShapeless, shapeTroubles } from '../core/value-troubles'
import { heldModel, unknownModel } from '../model-id'
import { PINS, pinColumns, pinTroubles, type CodePin } from '../model-row'
import { valueTroubles } from '../value-rules'
import { UNSETTLED } from '../unsettled-items'
import { storedModel, type RegisteredModel } from '../register-model'
import { resolveItems } from '../review-closing'
import type { Authorship } from '../core/revisions'
import { storableTroubles } from '../core/storable'

const CODE_COLUMNS = ['code_repo_url', 'code_commit_sha', 'code_entrypoint'] as const

type CodeColumn = typeof CODE_COLUMNS[number]

/** Who links code, and why. */
export interface LinkCodeOptions extends Authorship {
  /** Also where the column says something else already. */
  readonly replace?: boolean
}

/** A pin that may be written. */
export interface CheckedLink extends LinkCodeOptions {
  readonly code: CodePin
}

/** A column of the code pin before and after. */
export interface CodeChange {
  readonly column: CodeColumn
  readonly before: string | null
  readonly after: string
}

/** A model after its code was linked. */
export interface LinkedCode extends RegisteredModel {
  /** Empty when the pin was there already, and nothing was written to the row. */
  readonly changes: readonly CodeChange[]
  /** Review items that the pin answers and that were closed, sorted. */
  readonly closedItems: readonly string[]
}

const OPTIONS = ['by', 'reason', 'replace']

/** A plain copy of a pin and its options. @throws DataError with every problem, pointers `/code/*`, `/by`, `/reason` */
export function checkLink(code: CodePin, options: LinkCodeOptions): CheckedLink {
  const unstorable = storableTroubles({ code, options })
  if (unstorable.length > 0) throw new DataError(unstorable)
  const shape = shapeTroubles(options, OPTIONS, '')
  if (isShapeless(shape)) throw new DataError(shape)
  const { by, reason, replace } = options
  const inCode = pinTroubles(code)
  const isEmpty = inCode.length === 0 && Object.values(code).every(value => value === undefined)
  const troubles = [
    ...shape,
    ...authorTroubles(options),
    ...(replace === undefined ? [] : valueTroubles('Flag', replace, '/replace')),
    ...inCode,
    ...(isEmpty ? [{
      code: 'model/empty-code-pin',
      where: { pointer: '/code' },
      what: 'neither repository, commit nor entrypoint is given',
      fix: 'give at least one of repoUrl, commitSha, entrypoint',
    }] : []),
  ]
  if (troubles.length > 0) throw new DataError(troubles)
  return { code: { ...code }, by, reason, replace: replace === true }
}

/**
 * Says where the code of a registered model is, in the transaction of `manager`: columns that are empty are filled, one
 * that says something else is refused or, with `replace`, written over. Open review items about these columns are closed.
 *
 * @throws DataError `model/unknown`, `model/held`, `model/external-has-no-code`, `model/code-pin-differs`
 */
export async function linkCode(
  manager: EntityManager, id: string, { code, by, reason, replace = false }: CheckedLink,
): Promise<LinkedCode> {
  const found = await manager.query<unknown[]>(
    "select id from artifacts where id = $1 and artifact_type = 'model' for no key update", [checkId(id)])
  if (found.length === 0) throw unknownModel(id)
  // a statement of its own: only a new one sees what the former holder of the lock has written
  const row = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  if (row === null) throw heldModel(id)
  if (row.is_external) throw external(id)
  const columns = pinColumns(code)
  const given = CODE_COLUMNS.flatMap(column => {
    const after = columns[column]
    return after === null ? [] : [{ column, before: row[column] as string | null, after }]
  })
  const changes = given.filter(({ before, after }) => before !== after)
  const differing = changes.filter(({ before }) => before !== null)
  if (differing.length > 0 && !replace) throw differs(id, differing)
  if (changes.length > 0) {
    await manager.getRepository(ModelVersion).update({ artifact_id: id },
      Object.fromEntries(changes.map(({ column, after }) => [column, after])) as never)
  }
  const closedItems = await closeItems(manager, id, given, { by, reason })
  return { ...await storedModel(manager, id), changes, closedItems }
}

/** Closes the unsettled items about columns that are now known. */
async function closeItems(
  manager: EntityManager, id: string, given: readonly CodeChange[], who: Authorship,
): Promise<readonly string[]> {
  const open = await manager.createQueryBuilder(ReviewItem, 'i')
    .where('i.artifact_id = :id and i.status in (:...unsettled)', { id, unsettled: UNSETTLED })
    .orderBy('i.id').getMany()
  const answered = open.flatMap(item => {
    const fact = given.find(({ column }) => item.pointer === `/columns/${column}`)
    return fact === undefined ? [] : [{ id: item.id, value: fact.after }]
  })
  await resolveItems(manager, answered, who)
  return answered.map(item => item.id)
}

const external = (id: string): DataError => new DataError({
  code: 'model/external-has-no-code',
  where: { source: id },
  what: 'the model is external',
  why: 'it was not made by code of ours; its source and version say where it comes from',
  fix: 'correct external_source_url and external_source_version with `model-artifacts update`',
})

const differs = (id: string, changes: readonly CodeChange[]): DataError => new DataError(changes.map(
  ({ column, before, after }) => ({
    code: 'model/code-pin-differs',
    where: { source: id, pointer: `/code/${PINS[column].name}` },
    what: `${column} is "${String(before)}", and "${after}" is given`,
    why: 'a pin says which code made the model, which does not change',
    fix: 'leave it out, or correct what is there with `--replace` (`replace: true`)',
  })))
