import { ToolkitError } from '../../src/errors'

/** The toolkit's error that a promise is rejected with; fails when it is not rejected, or with another kind. */
export async function refusalOf(work: Promise<unknown>): Promise<ToolkitError> {
  try {
    await work
  } catch (error) {
    if (error instanceof ToolkitError) return error
    throw error
  }
  throw new Error('it was not refused')
}
