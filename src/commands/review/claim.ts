import { ModelCatalog } from '../../catalog/model-catalog'
import { CLAIM_HOURS } from '../../catalog/review-lock'
import { claimReviewItems, releaseReviewItems } from '../../catalog/review-claims'
import type { EntityManager } from 'typeorm'
import type { Run } from '../flags/declare'
import { printJson, say } from '../print'
import { rolledBack } from '../rolled-back'
import { withMigrated } from '../with-migrated'
import { reviewerOf } from './reviewer'

/** `review claim ITEM…`: others leave the items alone for a day; with `--release` they need no longer. */
export const claim: Run = async (items, options) => {
  const isDryRun = options['dryRun'] === true
  const change = options['release'] === true ? releaseReviewItems : claimReviewItems
  const outcomes = await withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const work = (manager: EntityManager) => change(manager, items, reviewerOf(options))
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  })
  if (options['json'] === true) return printJson(isDryRun ? { dryRun: true, outcomes } : outcomes)
  for (const { item, outcome, claimedBy } of outcomes) {
    const holder = claimedBy === null ? 'nobody holds it' : `${claimedBy} holds it for ${CLAIM_HOURS} hours`
    say(`${item}: ${isDryRun ? 'would be ' : ''}${outcome}; ${holder}`)
  }
}
