import type { EntityManager } from 'typeorm'

/** For so long, in milliseconds, what was read of a table is taken to be true: a run over many batches asks for each. */
const TOLD_MS = 1_000

const known = new WeakMap<object, Map<string, { readonly at: number; readonly answer: unknown }>>()

/** What `read` gives, or gave at most a second ago for the same question about the same database. */
export async function told<Answer>({ connection }: EntityManager, question: string, read: () => Promise<Answer>): Promise<Answer> {
  const answers = known.get(connection) ?? new Map<string, { at: number; answer: unknown }>()
  known.set(connection, answers)
  const last = answers.get(question)
  if (last !== undefined && performance.now() - last.at < TOLD_MS) return last.answer as Answer
  const answer = await read()
  answers.set(question, { at: performance.now(), answer })
  return answer
}
