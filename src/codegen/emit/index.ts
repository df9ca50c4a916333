import { posix } from 'node:path'
import { emitCounterexamples } from '../counterexamples'
import { layersOf } from '../layers'
import type { Model } from '../model'
import { kebab } from '../naming'
import type { Output } from '../write'
import { catalogFile, companions, emitCatalog } from './catalog'
import { emitEntity, emitEntityIndex } from './entity'
import { sidecarsOf } from './heading'
import { emitLayers } from './layers'
import { emitProjection, projected, projectionFile } from './projection'
import { emitReference } from './reference'
import { emitSchemaVersion } from './schema-version'
import { emitSql } from './sql'
import { emitSqlValidator } from './sql-validator'
import { emitTables } from './tables'
import { emitTransformers } from './transformers'
import { emitTypes } from './types'
import { emitValidator, emitValidatorTypes } from './validator'

/** Every text that follows from a model, sorted by path; paths begin with `outDir`, the page goes to `docFile`. */
export async function emit(
  model: Model, outDir: string, docFile: string, layers = layersOf(model),
): Promise<readonly Output[]> {
  const { document, tables } = model
  const typesFile = kebab(document.name)
  const entityOf = new Map(tables.map(({ name, entity }) => [name, entity]))
  const transformers = emitTransformers(tables)
  const files: Record<string, string> = {
    [`types/${typesFile}.ts`]: await emitTypes(document),
    [`validator/${typesFile}.js`]: emitValidator(model),
    [`validator/${typesFile}.d.ts`]: emitValidatorTypes(model, typesFile),
    'schema-version.ts': emitSchemaVersion(document),
    'layers.md': emitLayers(layers, ...sidecarsOf(tables)),
    'entities/index.ts': emitEntityIndex(tables),
    'tables.ts': emitTables(model),
    ...(tables.some(({ governs }) => governs !== undefined)
      ? { 'counterexamples.json': emitCounterexamples(model), 'sql/validator.sql': emitSqlValidator(model) } : {}),
    ...(transformers === undefined ? {} : { 'entities/transformers.ts': transformers }),
  }
  for (const table of tables) {
    files[`entities/${kebab(table.entity)}.ts`] = emitEntity(table, document.source, typesFile, entityOf)
    if (!table.adopted) files[`sql/${table.name}.sql`] = emitSql(table, document.source)
    if (projected(table).length > 0) files[projectionFile(table)] = emitProjection(table, document, typesFile)
  }
  for (const table of companions(model)) files[catalogFile(table)] = emitCatalog(model, table)
  const outputs = Object.entries(files).map(([path, text]) => ({ path: posix.join(outDir, path), text }))
  outputs.push({ path: docFile, text: emitReference(model) })
  return outputs.sort((a, b) => (a.path < b.path ? -1 : 1))
}
