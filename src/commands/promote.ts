import type { EntityManager } from 'typeorm'
import { visible } from '../backfill/report/cell-text'
import { ModelCatalog } from '../catalog/model-catalog'
import { blockerText } from '../catalog/promotion/blockers'
import { decidePromotion, type PromotionDecision } from '../catalog/promotion/decide-promotion'
import { checkDecision, type DecidePromotion } from '../catalog/promotion/decision-request'
import { UsageError } from '../errors'
import type { Run } from './flags/declare'
import { printJson, say } from './print'
import { readJson } from './read-input'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

function overrideOf(by: unknown, reason: unknown): Pick<DecidePromotion, 'override'> {
  if (by === undefined && reason === undefined) return {}
  if (typeof by === 'string' && typeof reason === 'string') return { override: { by, reason } }
  throw new UsageError({
    code: 'promotion/half-override',
    where: {},
    what: `--override-${by === undefined ? 'reason' : 'by'} stands alone`,
    why: 'an override names who overrides, and why',
    fix: 'give --override-by WHO and --override-reason TEXT together',
  })
}

function requestOf(options: Readonly<Record<string, unknown>>): DecidePromotion {
  const { to, by, reason, evidence, overrideBy, overrideReason } = options
  return {
    to: to as DecidePromotion['to'],
    by: String(by),
    reason: String(reason),
    ...overrideOf(overrideBy, overrideReason),
    ...(typeof evidence === 'string' && { evidence: readJson(evidence) as NonNullable<DecidePromotion['evidence']> }),
  }
}

function tell({ artifactId, to, predecessor, overridden, changed }: PromotionDecision, isDryRun: boolean): void {
  const verb = isDryRun ? 'would be' : changed ? 'is now' : 'was already, by the same decision,'
  say(visible(`${artifactId} ${verb} ${to}`))
  if (predecessor !== null) say(visible(`${predecessor} ${isDryRun ? 'would be' : changed ? 'is now' : 'was'} superseded`))
  for (const blocker of overridden) say(visible(`overridden: ${blockerText(blocker)}`))
  if (!isDryRun) say(visible(`next: model-artifacts history ${artifactId}`))
}

/** `promote ID`: a decision, with all that belongs to it in one transaction. */
export const promote: Run = async ([id = ''], options) => {
  // before a database is opened
  const checked = checkDecision(id, requestOf(options))
  const isDryRun = options['dryRun'] === true
  const work = (manager: EntityManager): Promise<PromotionDecision> => decidePromotion(manager, checked)
  const decision = await withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  })
  if (options['json'] === true) printJson(isDryRun ? { dryRun: true, ...decision } : decision)
  else tell(decision, isDryRun)
}
