import type { EntityManager } from 'typeorm'

const TRIGGERS = 'model_artifacts_new_metadata, model_artifacts_other_metadata'

/** Has the documents that this transaction writes judged later, at the latest when it commits: their revisions may follow. */
export const deferJudgement = async (manager: EntityManager): Promise<void> => {
  await manager.query(`set constraints ${TRIGGERS} deferred`)
}

/** Has the documents that were written judged now. @throws QueryFailedError for the first that breaks the schema */
export const judgeNow = async (manager: EntityManager): Promise<void> => {
  await manager.query(`set constraints ${TRIGGERS} immediate`)
}
