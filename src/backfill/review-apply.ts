import type { EntityManager } from 'typeorm'
import { MetadataRevision, ModelVersion, type Artifact, type ReviewItem } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { adoptModels } from '../catalog/adopt-models'
import { changedColumns } from '../catalog/core/changed-columns'
import { storeDocument } from '../catalog/core/update-document'
import { modelKind } from '../catalog/model-kind'
import { pinColumns, pinTroubles, writable } from '../catalog/model-row'
import { referenceTroubles } from '../catalog/references'
import type { ReviewActor } from '../catalog/review-actor'
import { metadataTroubles } from '../catalog/validate-metadata'
import type { Trouble } from '../errors'
import { withValueAt } from '../json-pointer'
import { matchDecisions, type Decision } from './decisions'
import { readLegacyModels } from './legacy-model'
import { planModels } from './plan-models'
import { columnAnswers, COLUMNS, type Answer } from './plan'
import { decideAdopted } from './review-promotion'
import type { Vocabulary } from './vocabulary'

/** What the backfill needs to complete a document that is still the legacy one. */
export interface ReviewContext {
  readonly vocabularies: readonly Vocabulary[]
  readonly decisions: readonly Decision[]
}

/** What became of answers: the revision that holds them, or what still keeps the document from validating. */
export interface Applied {
  /** null: they are stored and wait. */
  readonly revision: number | null
  readonly remaining: readonly Trouble[]
}

/**
 * Brings a model over whose document is still the legacy one, as soon as the stored answers complete it, and then
 * decides on its promotion if that was answered; `named` are the ids of what is answered now.
 */
export async function adoptWithAnswers(
  manager: EntityManager,
  artifactId: string,
  reviewer: ReviewActor,
  context: ReviewContext,
  named: readonly string[],
): Promise<Applied> {
  const models = await readLegacyModels(manager, [artifactId])
  const verdicts = await matchDecisions(manager, context.decisions)
  const [planned] = await planModels(manager, models, { ...context, verdicts })
  if (planned === undefined) throw new Error(`${artifactId} is no legacy model any more although it is locked: this is our bug`)
  const { proposal, adoption } = planned
  if (adoption.metadata === null) {
    const remaining = proposal.document === null ? [] : metadataTroubles(proposal.document)
    return { revision: null, remaining: [...remaining, ...rejectionTroubles(artifactId, proposal.rejected)] }
  }
  await adoptModels(manager, [{ ...adoption, by: reviewer.by, reason: reviewer.reason ?? 'review items answered' }])
  return { revision: adoption.revision, remaining: await decideAdopted(manager, artifactId, named) }
}

const rejectionTroubles = (artifactId: string, rejected: readonly string[]): readonly Trouble[] =>
  rejected.filter(pointer => pointer === '').map(pointer => ({
    code: 'review/model-rejected',
    where: { source: artifactId, pointer },
    what: 'a reviewer rejected the whole document',
    why: 'then the model stays as it is until somebody answers that item after all',
    fix: 'see `model-artifacts review log`; answer the item with `review resolve … --force --reason TEXT`',
  }))

const asAnswer = ({ pointer, answer, answered_by: by, answer_reason: reason }: ReviewItem): Answer =>
  ({ pointer, value: answer, by: by ?? 'nobody', reason })

/** Puts answers into a document of today's shape, in place of what was under review; a promotion state is decided apart. */
export async function applyToDocument(
  manager: EntityManager,
  artifact: Artifact,
  items: readonly ReviewItem[],
  reviewer: ReviewActor,
): Promise<Applied> {
  const answers = items.map(asAnswer)
  const inDocument = answers.filter(({ pointer }) => !pointer.startsWith(COLUMNS))
  const document = inDocument.reduce<unknown>((draft, { pointer, value }) => withValueAt(draft, pointer, value), artifact.metadata)
  const { code, training } = columnAnswers(answers)
  const [unknown = []] = await referenceTroubles(manager, [{ artifactId: artifact.id, metadata: document }])
  const remaining = [...metadataTroubles(document, artifact.id), ...unknown, ...pinTroubles(code, training)]
  if (remaining.length > 0) return { revision: null, remaining }
  const metadata = document as ModelArtifactMetadata
  const rows = manager.getRepository(ModelVersion)
  const pins = Object.fromEntries(Object.entries(pinColumns(code, training)).filter(([, value]) => value !== null))
  const columns = {
    ...changedColumns(modelKind.type.project, artifact.metadata as ModelArtifactMetadata, metadata),
    ...writable(pins),
  }
  if (Object.keys(columns).length > 0) await rows.update({ artifact_id: artifact.id }, columns as never)
  const latest = await manager.getRepository(MetadataRevision).maximum('revision', { artifact_id: artifact.id }) ?? 0
  if (inDocument.length === 0) return { revision: latest, remaining: [] }
  await storeDocument(manager, modelKind, {
    artifactId: artifact.id,
    revision: latest + 1,
    metadata,
    by: reviewer.by,
    reason: reviewer.reason ?? `answered ${inDocument.map(({ pointer }) => pointer).join(', ')}`,
  })
  return { revision: latest + 1, remaining: [] }
}
