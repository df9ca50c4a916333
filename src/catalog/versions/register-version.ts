import type { EntityManager } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import { DataError } from '../../errors'
import type { CheckedVersion } from '../check-request'
import { unknownModel } from '../model-id'
import { lifecycleWord } from '../promotion/lifecycle'
import { insertArtifact } from '../core/register-artifact'
import {
  checkReferences, completeModel, existingModel, rowsOf, storedModel, type RegisteredModel,
} from '../register-model'
import { withLifecycleWord } from './lifecycle-refusal'
import { lockLineageOf, type LockedLineage } from './lineage-lock'

const LAST = 2147483647

interface Parent {
  readonly title: string | null
  readonly number: number | null
}

/** The parent, which no deletion may take away before this transaction ends. */
async function holdParent(manager: EntityManager, id: string): Promise<Parent> {
  const [parent] = await manager.query<Parent[]>(
    `select title, version_number::integer as number from artifacts
      where id = $1 and artifact_type = 'model' for key share`, [id])
  if (parent === undefined) throw unknownModel(id)
  return parent
}

async function refuseTakenTag(manager: EntityManager, lineageId: string, { id, tag }: CheckedVersion): Promise<void> {
  if (tag === undefined) return
  const [holder] = await manager.query<{ id: string; number: number | null }[]>(
    `select a.id, a.version_number as number from model_versions v join artifacts a on a.id = v.artifact_id
      where v.lineage_id = $1 and a.version_tag = $2 and a.id <> $3 order by a.id limit 1`, [lineageId, tag, id])
  if (holder === undefined) return
  throw new DataError({
    code: 'version/tag-taken',
    where: { pointer: '/tag' },
    what: `"${tag}" is the tag of version ${String(holder.number)}, ${holder.id}`,
    why: 'a tag names one version of a lineage',
    fix: 'choose another tag, or leave it out',
  })
}

/** The next number of a lineage; never one that was issued before, nor one below that of the parent. */
async function issueNumber(manager: EntityManager, lineage: LockedLineage, parent: Parent): Promise<number> {
  const after = Math.max(lineage.lastNumber, parent.number ?? 1)
  if (after >= LAST) {
    throw new DataError({
      code: 'version/numbers-exhausted',
      where: { source: lineage.lineageId },
      what: `the last number of the lineage is ${after}`,
      why: `a version number is at most ${LAST}`,
      fix: 'correct the version_number that raised the counter, or begin a new lineage',
    })
  }
  await manager.query('update model_lineages set last_number = $2 where lineage_id = $1', [lineage.lineageId, after + 1])
  return after + 1
}

/**
 * Registers the next version of a model in the transaction of `manager`: the next number of the lineage, the parent's
 * id, not latest, a candidate. The same request for the same id gives the stored rows.
 *
 * @throws DataError `model/unknown`, `model/held` (of the parent), `version/tag-taken`, `version/numbers-exhausted`,
 *   `promotion/lifecycle-refused`, `promotion/write-refused`, `model/write-suppressed`, and as `registerModel`
 */
export async function registerModelVersion(
  manager: EntityManager, parentId: string, request: CheckedVersion,
): Promise<RegisteredModel> {
  const { id, metadata, createdBy: by, tag } = request
  const word = lifecycleWord('candidate')
  const lineage = await lockLineageOf(manager, parentId)
  const parent = await holdParent(manager, parentId)
  await checkReferences(manager, id, metadata)
  const { artifact, row } = rowsOf(request)
  const asked = { artifact: { ...artifact, parent_version_id: parentId, version_tag: tag ?? null }, row }
  if (await manager.getRepository(Artifact).existsBy({ id })) return existingModel(manager, asked)
  await refuseTakenTag(manager, lineage.lineageId, request)

  const number = await issueNumber(manager, lineage, parent)
  const next = { ...asked.artifact, title: request.title ?? parent.title, version_number: number, is_latest: false }
  const isNew = await withLifecycleWord(manager, { id, word }, async state => {
    if (!await insertArtifact(manager, { ...next, lifecycle_state: state })) return false
    await completeModel(manager, { artifact: next, row: { ...row, lineage_id: lineage.lineageId } },
      { by, reason: `registered as version ${number}, after ${parentId}`.slice(0, 2000) })
    return true
  })
  // the id was taken since it was looked for, by a writer in another lineage: refused, which takes the number back
  if (!isNew) return existingModel(manager, asked)
  return storedModel(manager, id)
}
