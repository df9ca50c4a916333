import type { EntityManager } from 'typeorm'
import { resolveReviewItems, type ReviewOutcome } from '../../backfill/review'
import type { ItemAnswer } from '../../backfill/review-answers'
import { ModelCatalog } from '../../catalog/model-catalog'
import { DataError } from '../../errors'
import type { Run } from '../flags/declare'
import { rolledBack } from '../rolled-back'
import { withMigrated } from '../with-migrated'
import { answersOf, type GivenAnswer } from './answers'
import { resolveAll } from './bulk'
import { printOutcomes, told, type Told } from './outcomes'
import { contextOf, reviewerOf } from './reviewer'

type Try = (answers: readonly ItemAnswer[]) => Promise<readonly ReviewOutcome[]>

/** The refusal, with a hint where the digits of an answer would have been taken as text. */
async function withTextHints(refusal: DataError, given: readonly GivenAnswer[], attempt: Try): Promise<DataError> {
  const asText = given.map(({ item, value, bare }) => ({ item, value: bare ?? value }))
  const refused = await attempt(asText).then((): (string | undefined)[] => [], (error: unknown) =>
    error instanceof DataError ? error.troubles.map(({ where }) => where.source) : [undefined])
  return new DataError(refusal.troubles.map(trouble => {
    const { source } = trouble.where
    const answer = given.find(({ item, bare }) => bare !== undefined && source?.startsWith(item) === true)
    if (answer === undefined || refused.includes(undefined) || refused.includes(source)) return trouble
    return { ...trouble, fix: `quotes make it text: '${answer.item}=${JSON.stringify(answer.bare)}'` }
  }), { cause: refusal })
}

/** `review resolve ITEM=VALUE…`: answers, applied as soon as the document validates with them. */
export const resolve: Run = async (given, options) => {
  if (options['allWith'] !== undefined) return resolveAll(given, options)
  const answers = answersOf(given, options['absent'], options['reason'])
  const reviewer = reviewerOf(options)
  const context = contextOf(options)
  const result = await withMigrated(async dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const work = async (manager: EntityManager): Promise<Told> =>
      told(manager, await resolveReviewItems(manager, answers, reviewer, context))
    try {
      return await (options['dryRun'] === true ? rolledBack(catalog, work) : catalog.transaction(work))
    } catch (error) {
      if (!(error instanceof DataError) || answers.every(({ bare }) => bare === undefined)) throw error
      throw await withTextHints(error, answers, others =>
        rolledBack(catalog, manager => resolveReviewItems(manager, others, reviewer, context)))
    }
  })
  printOutcomes(result, options)
}
