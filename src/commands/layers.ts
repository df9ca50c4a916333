import { layers as find, layersText } from '../codegen'
import { schemaOptions } from './codegen-options'
import type { Run } from './flags/declare'
import { print, printJson } from './print'

/** `layers [--schema FILE [--relational DIR]]`: what enforces each rule of a schema, and why other layers do not. */
export const layers: Run = async (_, options) => {
  const found = await find(schemaOptions(options))
  if (options['json'] === true) return printJson(found)
  print(layersText(found))
}
