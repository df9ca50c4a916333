import { metadataTroubles } from '../catalog/validate-metadata'
import { DataError, ToolkitError, type Trouble } from '../errors'
import { printJson, say } from './print'
import type { Run } from './program'
import { inputName, readJson } from './read-input'

function troublesOf(file: string): readonly Trouble[] {
  try {
    return metadataTroubles(readJson(file), inputName(file))
  } catch (error) {
    if (error instanceof ToolkitError && error.exitCode === 1) return error.troubles
    throw error
  }
}

/** `validate FILE…`: exit 1 when one of them is not valid. */
export const validate: Run = async (files, options) => {
  const checked = files.map(file => ({ file: inputName(file), troubles: troublesOf(file) }))
  const troubles = checked.flatMap(entry => entry.troubles)
  if (options['json'] === true) {
    printJson(checked.map(({ file, troubles: found }) => ({ file, valid: found.length === 0, troubles: found })))
    return troubles.length === 0 ? 0 : 1
  }
  for (const { file, troubles: found } of checked) if (found.length === 0) say(`${file} is valid`)
  if (troubles.length > 0) throw new DataError(troubles)
  return 0
}
