import { codegen as run } from '../codegen'
import { codegenOptions } from './codegen-options'
import type { Run } from './flags/declare'
import { printJson, say } from './print'

/** `codegen [--schema FILE [--relational DIR] --out DIR]`: everything that follows from a schema. */
export const codegen: Run = async (_, options) => {
  const check = options['check'] === true
  const result = await run(codegenOptions(options))
  if (options['json'] === true) return printJson(result)
  const { written, unchanged, removed } = result
  const place = typeof options['out'] === 'string' ? options['out'] : 'generated/'
  const gone = removed.length === 0 ? '' : `, removed ${removed.length}`
  say(check
    ? `${place} is current: ${unchanged.length} files`
    : `wrote ${written.length} files, ${unchanged.length} were current${gone}`)
}
