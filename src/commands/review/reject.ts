import type { EntityManager } from 'typeorm'
import { rejectReviewItems } from '../../backfill/review'
import { ModelCatalog } from '../../catalog/model-catalog'
import { UsageError } from '../../errors'
import type { Run } from '../flags/declare'
import { rolledBack } from '../rolled-back'
import { withMigrated } from '../with-migrated'
import { rejectAll } from './bulk'
import { printOutcomes, told, type Told } from './outcomes'
import { contextOf, reviewerOf } from './reviewer'

/** `review reject ITEM… --reason TEXT`: what is held is not to be used. */
export const reject: Run = async (items, options) => {
  if (options['allWith'] !== undefined) return rejectAll(items, options)
  if (items.length === 0) {
    throw new UsageError({
      code: 'review/no-answer', where: {}, what: 'no item is named', fix: 'give ITEM…, or select items with --all-with REASON',
    })
  }
  const reviewer = { ...reviewerOf(options), reason: String(options['reason']) }
  const context = contextOf(options)
  const result = await withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const work = async (manager: EntityManager): Promise<Told> =>
      told(manager, await rejectReviewItems(manager, items, reviewer, context))
    return options['dryRun'] === true ? rolledBack(catalog, work) : catalog.transaction(work)
  })
  printOutcomes(result, options)
}
