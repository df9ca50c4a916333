import type { EntityManager } from 'typeorm'
import { setImmediate } from 'node:timers/promises'
import { ModelVersion } from '../../generated/entities'
import type { Adoption } from '../catalog/adopt-models'
import { closingCircles, type Descent } from '../catalog/lineage/closing-circles'
import { referenceTroubles } from '../catalog/references'
import { valueAt } from '../json-pointer'
import type { Verdict } from './decisions'
import type { FutureBase } from './descent'
import { reconcile } from './existing-row'
import { asOrigin, readLegacyModels, type LegacyModel } from './legacy-model'
import { normalise } from './normalise'
import { adoptionOf, holdInvalid, holdTroubles, isValidDraft, propose, type Proposal } from './plan'
import { storedAnswers } from './stored-answers'
import type { Vocabulary } from './vocabulary'

/** What plans are made with. */
export interface PlanContext {
  readonly vocabularies: readonly Vocabulary[]
  readonly verdicts: ReadonlyMap<string, Verdict>
  /**
   * Which models would close a circle; `valid` are those whose document will be stored. Default: as the database stands
   * at this moment.
   */
  readonly findCircles?: (
    manager: EntityManager, descents: readonly Descent[], valid: ReadonlySet<string>) => Promise<ReadonlySet<string>>
}

/** One model, before and after. */
export interface PlannedModel {
  readonly proposal: Proposal
  readonly adoption: Adoption
  /** Whether anything is to be written that is not there yet. */
  readonly isNews: boolean
}

/** For so long, in milliseconds, planning keeps the writer of the batch before from going on. */
const SLICE_MS = 0.4

const isNews = ({ model }: Proposal, { metadata, hasRow }: Adoption, rowIsThere: boolean): boolean =>
  metadata !== null || model.revision === null || model.changed || (hasRow && !rowIsThere)

async function rowsOf(manager: EntityManager, models: readonly LegacyModel[]): Promise<ReadonlyMap<string, ModelVersion>> {
  const ids = models.filter(({ hasRow }) => hasRow).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await manager.createQueryBuilder(ModelVersion, 'v').where('v.artifact_id = any(:ids)', { ids }).getMany()
  return new Map(rows.map(row => [row.artifact_id, row]))
}

/** What `work` gives for each, in order, with pauses in which other work of the process goes on. */
async function inSlices<T, R>(all: readonly T[], work: (each: T) => R): Promise<R[]> {
  const results: R[] = []
  let begin = performance.now()
  for (const each of all) {
    results.push(work(each))
    if (performance.now() - begin < SLICE_MS) continue
    await setImmediate()
    begin = performance.now()
  }
  return results
}

async function proposals(
  manager: EntityManager, models: readonly LegacyModel[], rows: ReadonlyMap<string, ModelVersion>,
  vocabularies: readonly Vocabulary[],
): Promise<readonly Proposal[]> {
  const stored = await storedAnswers(manager, models.filter(({ hasItems }) => hasItems).map(({ id }) => id))
  return inSlices(models, model => {
    const record = {
      artifactId: model.id,
      title: model.title,
      originType: asOrigin(model.origin_type),
      originUrl: model.origin_url,
      text: model.text,
    }
    const named = vocabularies.find(({ name }) => name === model.vocabulary)?.name
    return reconcile(holdInvalid(propose(model, normalise(record, vocabularies, named), stored.get(model.id))), rows.get(model.id))
  })
}

const baseOf = ({ model, document }: Proposal): FutureBase => {
  const base = isValidDraft(document) ? valueAt(document, '/base_model_id') : undefined
  return { model: model.id, base: typeof base === 'string' && base !== model.id ? base : null }
}

/** The bases that legacy models will have, unless they close a circle. */
export async function planBases(
  manager: EntityManager, ids: readonly string[], vocabularies: readonly Vocabulary[],
): Promise<readonly FutureBase[]> {
  const models = await readLegacyModels(manager, ids)
  return (await proposals(manager, models, await rowsOf(manager, models), vocabularies)).map(baseOf)
}

/** What becomes of legacy models, in order: read by vocabularies, completed by answers, checked against the schema. */
export async function planModels(
  manager: EntityManager, models: readonly LegacyModel[], { vocabularies, verdicts, findCircles = closingCircles }: PlanContext,
): Promise<readonly PlannedModel[]> {
  if (models.length === 0) return []
  const rows = await rowsOf(manager, models)
  const proposed = (await proposals(manager, models, rows, vocabularies)).map(holdInvalid)
  const valid = new Set(proposed.filter(({ document }) => isValidDraft(document)).map(({ model }) => model.id))
  const unknown = await referenceTroubles(
    manager,
    proposed.map(({ model, document }) => ({ artifactId: model.id, metadata: document })),
    (m, descents) => findCircles(m, descents, valid),
  )
  return inSlices(proposed.map((proposal, i) => ({ proposal, troubles: unknown[i] ?? [] })), ({ proposal, troubles }) => {
    const checked = troubles.length === 0 ? proposal : holdInvalid(holdTroubles(proposal, troubles, 'unknown-artifact'))
    const { id, hasItems, isFirst, origin_url: originUrl } = checked.model
    const adoption = { ...adoptionOf(checked, verdicts.get(id)), row: rows.get(id) ?? null, hasItems, isFirst, originUrl }
    return { proposal: checked, adoption, isNews: isNews(checked, adoption, rows.has(id)) }
  })
}
