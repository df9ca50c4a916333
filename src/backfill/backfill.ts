import { In, type DataSource, type EntityManager } from 'typeorm'
import { ModelVersion } from '../../generated/entities'
import { adoptModels, type Adoption } from '../catalog/adopt-models'
import { asRefusal } from '../catalog/core/database-refusal'
import { modelKind } from '../catalog/model-kind'
import { referenceTroubles } from '../catalog/references'
import { openReviewItems } from '../catalog/review-items'
import { keepLegacyDocuments } from '../catalog/core/kept-documents'
import { retriedTransaction, sqlStateOf } from '../catalog/core/retried-transaction'
import { DataError } from '../errors'
import { matchDecisions, type Decision, type Verdict } from './decisions'
import { reconcile } from './existing-row'
import { asOrigin, nextLegacyIds, readLegacyModels, type LegacyModel } from './legacy-model'
import { normalise } from './normalise'
import { adoptionOf, holdInvalid, holdTroubles, propose, type Proposal } from './plan'
import { decideAdopted, PROMOTION } from './review-promotion'
import { storedAnswers } from './stored-answers'
import type { Vocabulary } from './vocabulary'

/** What to backfill, and how. */
export interface BackfillOptions {
  readonly vocabularies: readonly Vocabulary[]
  readonly decisions: readonly Decision[]
  /** Artifacts per transaction, 1–10,000. Default 200. */
  readonly batchSize?: number
  /** Plan only: nothing is written, nothing is locked. */
  readonly dryRun?: boolean
  /** Stops after the batch at hand. */
  readonly signal?: AbortSignal
  /** After each batch: models seen so far. */
  readonly onProgress?: (seen: number) => void
  /** Each model's plan, in the order of ids, after it is written (or instead of it, with `dryRun`). */
  readonly onModel?: (planned: PlannedModel) => void
}

/** One model, before and after. */
export interface PlannedModel {
  readonly proposal: Proposal
  readonly adoption: Adoption
  /** Whether anything is to be written that is not there yet. */
  readonly isNews: boolean
}

/** What a run did. Counts of models, except `heldFacts`. */
export interface BackfillSummary {
  /** Models that had a legacy document when the run came to them. */
  seen: number
  /** Documents brought over. */
  adopted: number
  /** Models whose document stays as it is until a person answers. */
  held: number
  /** Models of which something was written: those brought over, and those held for the first time. */
  written: number
  /** Facts held in the models seen, in adopted documents too. */
  heldFacts: number
  /** The run was stopped by its signal; another run goes on where it ended. */
  stopped: boolean
}

const DEFAULT_BATCH = 200

/**
 * SQLSTATE classes that are not about a row: connection, transaction state, login, retry, wrong statements, resources,
 * limits, operators, system, internal. What is left may be one row's fault, also the own code of a trigger.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_ABOUT_THE_ROW = new Set(['08', '25', '26', '28', '2D', '3B', '3D', '3F', '40', '42', '53', '54', '55', '57', '58', 'F0', 'XX'])

const isAboutTheRow = (error: unknown): boolean => {
  const state = sqlStateOf(error)
  return state !== '' && !NOT_ABOUT_THE_ROW.has(state.slice(0, 2))
}

const isNews = ({ model }: Proposal, { metadata, hasRow }: Adoption, rowIsThere: boolean): boolean =>
  metadata !== null || model.revision === null || model.changed || (hasRow && !rowIsThere)

/** What becomes of legacy models, in order: read by vocabularies, completed by answers, checked against the schema. */
export async function planModels(
  manager: EntityManager,
  models: readonly LegacyModel[],
  options: Pick<BackfillOptions, 'vocabularies'>,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<readonly PlannedModel[]> {
  const ids = models.map(model => model.id)
  const stored = await storedAnswers(manager, ids)
  const rows = new Map((await manager.getRepository(ModelVersion).findBy({ artifact_id: In(ids) }))
    .map(row => [row.artifact_id, row]))
  const proposals = models.map(model => {
    const record = {
      artifactId: model.id,
      title: model.title,
      originType: asOrigin(model.origin_type),
      originUrl: model.origin_url,
      text: model.text,
    }
    const named = options.vocabularies.find(({ name }) => name === model.vocabulary)?.name
    const read = propose(model, normalise(record, options.vocabularies, named), stored.get(model.id))
    return reconcile(holdInvalid(read), rows.get(model.id))
  })
  const unknown = await referenceTroubles(manager, proposals.map(({ model, document }) =>
    ({ artifactId: model.id, metadata: document })))
  return proposals.map((proposal, i) => {
    const checked = holdInvalid(holdTroubles(proposal, unknown[i] ?? [], 'unknown-artifact'))
    const adoption = adoptionOf(checked, verdicts.get(proposal.model.id))
    return { proposal: checked, adoption, isNews: isNews(checked, adoption, rows.has(proposal.model.id)) }
  })
}

async function writePlan(manager: EntityManager, planned: readonly PlannedModel[]): Promise<void> {
  await keepLegacyDocuments(manager, planned
    .filter(({ proposal: { model } }) => model.revision === null || model.changed)
    .map(({ proposal: { model, normalised } }) => ({
      artifactId: model.id,
      revision: (model.revision ?? -1) + 1,
      vocabulary: normalised.vocabulary,
      by: 'backfill',
      reason: model.revision === null ? 'the original, before the schema' : 'changed outside the catalog',
    })))
  await adoptModels(manager, planned.map(({ adoption }) => adoption))
  // what a reviewer has said on promotion before waits on where the rules refuse it; the model is brought over all the same
  for (const { adoption } of planned.filter(({ adoption }) => adoption.metadata !== null && adoption.settled.has(PROMOTION))) {
    await decideAdopted(manager, adoption.artifactId)
  }
}

/**
 * Brings models with a legacy document over, batch by batch in the order of ids, each batch in one transaction. It can
 * be killed anywhere and run again, and run twice at once; a run over finished models writes nothing.
 *
 * @throws EnvironmentError when the server goes away; the batches before it are done
 */
export async function backfill(dataSource: DataSource, options: BackfillOptions): Promise<BackfillSummary> {
  const { batchSize = DEFAULT_BATCH, dryRun = false, signal } = options
  const verdicts = await matchDecisions(dataSource.manager, options.decisions)
  const summary: BackfillSummary = { seen: 0, adopted: 0, held: 0, written: 0, heldFacts: 0, stopped: false }

  const plan = async (manager: EntityManager, ids: readonly string[]): Promise<readonly PlannedModel[]> =>
    planModels(manager, await readLegacyModels(manager, ids), options, verdicts)

  let refused = 0

  /** The models of one page; a model that the database refuses is found by halving and held, the others are written. */
  const write = async (page: readonly string[]): Promise<readonly PlannedModel[]> => {
    try {
      return await retriedTransaction(dataSource, async manager => {
        await manager.query(
          'select id from artifacts where id = any($1) order by id for no key update',
          [page],
        )
        const planned = await plan(manager, page)
        await writePlan(manager, planned)
        return planned
      })
    } catch (error) {
      const refusal = asRefusal(error, modelKind)
      if (!(refusal instanceof DataError) && !isAboutTheRow(error)) throw error
      if (page.length > 1) {
        const middle = Math.ceil(page.length / 2)
        return [...await write(page.slice(0, middle)), ...await write(page.slice(middle))]
      }
      await holdRefused(dataSource, page, refusal)
      refused++
      return []
    }
  }

  let afterId = ''
  for (;;) {
    if (signal?.aborted) {
      summary.stopped = true
      return summary
    }
    const page = await nextLegacyIds(dataSource.manager, { afterId, limit: batchSize })
    const last = page.at(-1)
    if (last === undefined) return summary
    const planned = dryRun ? await plan(dataSource.manager, page) : await write(page)
    for (const model of planned) {
      if (model.adoption.metadata === null) summary.held++
      else summary.adopted++
      if (model.isNews) summary.written++
      summary.heldFacts += model.adoption.held.length
      options.onModel?.(model)
    }
    // a model that another run has finished meanwhile is neither
    summary.seen += planned.length + refused
    summary.held += refused
    summary.written += refused
    refused = 0
    options.onProgress?.(summary.seen)
    afterId = last
  }
}

async function holdRefused(dataSource: DataSource, [artifactId]: readonly string[], refusal: unknown): Promise<void> {
  if (artifactId === undefined) return
  const message = refusal instanceof Error ? refusal.message : String(refusal)
  await dataSource.transaction(manager => openReviewItems(manager, [{
    artifactId,
    fact: { pointer: '', reasonCode: 'refused-by-database', found: message },
  }], 'backfill'))
}
