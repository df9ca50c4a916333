import { metadataTroubles } from '../catalog/validate-metadata'
import { DataError, ToolkitError, UsageError, type Trouble } from '../errors'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { inputName, readJson } from './read-input'

interface Verdict {
  readonly file: string
  readonly troubles: readonly Trouble[]
  /** The file was there to be judged. */
  readonly wasRead: boolean
}

function verdictOn(file: string): Verdict {
  const name = inputName(file)
  try {
    return { file: name, troubles: metadataTroubles(readJson(file), name), wasRead: true }
  } catch (error) {
    // one file that cannot be read must not take the verdict on the others with it
    if (!(error instanceof ToolkitError)) throw error
    return { file: name, troubles: error.troubles, wasRead: !(error instanceof UsageError) }
  }
}

/** `validate FILE…`: exit 1 when one of them is not valid, 2 when one cannot be read. */
export const validate: Run = async (files, options) => {
  const checked = files.map(verdictOn)
  const troubles = checked.flatMap(entry => entry.troubles)
  const wereRead = checked.every(entry => entry.wasRead)
  if (options['json'] === true) {
    printJson(checked.map(({ file, troubles: found }) => ({ file, valid: found.length === 0, troubles: found })))
    return !wereRead ? 2 : troubles.length === 0 ? 0 : 1
  }
  for (const { file, troubles: found } of checked) if (found.length === 0) say(`${file} is valid`)
  if (troubles.length > 0) throw wereRead ? new DataError(troubles) : new UsageError(troubles)
  return 0
}
