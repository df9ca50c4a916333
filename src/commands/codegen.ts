import path from 'node:path'
import { codegen as run } from '../codegen'
import { printJson, say } from './print'
import type { Run } from './flags/declare'

/** `codegen [--check]`: everything that follows from the schema. */
export const codegen: Run = async (_, options) => {
  const check = options['check'] === true
  const result = await run({ root: path.resolve(__dirname, '..', '..'), check })
  if (options['json'] === true) return printJson(result)
  say(check
    ? `generated/ is current: ${result.unchanged.length} files`
    : `wrote ${result.written.length} files, ${result.unchanged.length} were current`)
}
