import { DataError } from '../errors'

/**
 * What `work` gives. The library knows no file: what is wrong inside a request is told as a place of the file it came
 * from.
 */
export async function inFile<T>(source: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    throw new DataError(error.troubles.map(trouble =>
      ({ ...trouble, where: { ...trouble.where, source: trouble.where.source ?? source } })), { cause: error })
  }
}
