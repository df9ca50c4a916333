import 'reflect-metadata'
import { createInterface } from 'node:readline'
import { loadDecisions } from '../../src/backfill/decisions'
import { rejectReviewItems, resolveReviewItems } from '../../src/backfill/review'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { claimReviewItems } from '../../src/catalog/review-claims'
import { createDataSource } from '../../src/database/data-source'
import { DataError } from '../../src/errors'

/** One thing a reviewer does to one or more items, in one transaction. */
export interface Task {
  readonly kind: 'resolve' | 'reject' | 'claim'
  readonly answers: readonly { readonly item: string; readonly value?: unknown }[]
}

/** What a process is to do: each reviewer its tasks in order, all reviewers at the same time. */
export type Orders = Readonly<Record<string, readonly Task[]>>

/** What became of a task: `code` is empty when it was done. */
export interface Done {
  readonly by: string
  readonly task: number
  readonly code: string
}

/** A reviewing process: says `ready`, waits for its orders on one line, tells each task that is done on a line. */
async function main(): Promise<void> {
  const context = { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions }
  const dataSource = await createDataSource().initialize()
  const catalog = new ModelCatalog(dataSource)
  const perform = ({ kind, answers }: Task, by: string): Promise<unknown> => catalog.transaction(async manager => {
    const items = answers.map(({ item }) => item)
    if (kind === 'claim') await claimReviewItems(manager, items, { by })
    else if (kind === 'reject') await rejectReviewItems(manager, items, { by, reason: `rejected by ${by}` }, context)
    else await resolveReviewItems(manager, answers.map(({ item, value }) => ({ item, value })), { by }, context)
  })
  const review = async (by: string, tasks: readonly Task[]): Promise<void> => {
    for (const [task, each] of tasks.entries()) {
      const code = await perform(each, by).then(() => '', (error: unknown) => {
        if (error instanceof DataError) return error.code
        throw error
      })
      console.log(JSON.stringify({ by, task, code }))
    }
  }
  console.log('ready')
  for await (const line of createInterface({ input: process.stdin })) {
    await Promise.all(Object.entries(JSON.parse(line) as Orders).map(([by, tasks]) => review(by, tasks)))
    break
  }
  await dataSource.destroy()
}

if (require.main === module) void main()
