import path from 'node:path'
import type { CodegenOptions, LayersOptions } from '../codegen'
import { packageRoot } from '../database/package-root'
import { UsageError } from '../errors'

type Flags = Readonly<Record<string, unknown>>

/** What `npm run codegen` does in a copy of this project. */
export const ownCodegen = (root: string): CodegenOptions => ({
  root, schemaFile: 'schemas/model_artifact_metadata.json', relationalDir: 'schemas/relational',
  outRoot: root, outDir: 'generated', docFile: 'docs/schema.md', madeBy: 'npm run codegen', command: 'npm run codegen',
})

const posix = (file: string): string => file.replaceAll(path.sep, '/')

// a word that a shell would split or expand
const asWord = (word: string): string => (/^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const misuse = (what: string, fix: string): UsageError =>
  new UsageError({ code: 'usage/missing-option', where: {}, what, fix })

/**
 * The schema that the flags name, this project's own by default. Paths are relative to the working folder; what is made
 * names schema and sidecars relative to the schema's folder, and so is the same wherever the command runs.
 *
 * @throws UsageError `usage/missing-option`
 */
export function schemaOptions(flags: Flags): LayersOptions {
  const [schema, relational] = [textOf(flags['schema']), textOf(flags['relational'])]
  if (schema === undefined) {
    if (relational === undefined) return ownCodegen(packageRoot)
    throw misuse('--relational goes with --schema', 'add --schema FILE')
  }
  const root = path.dirname(path.resolve(schema))
  const dir = relational === undefined ? undefined : posix(path.relative(root, path.resolve(relational))) || '.'
  return {
    root, schemaFile: path.basename(schema), base: process.cwd(), ...(dir === undefined ? {} : { relationalDir: dir }),
  }
}

/**
 * The options of `codegen` as the flags have them.
 *
 * @throws UsageError `usage/missing-option`
 */
export function codegenOptions(flags: Flags): CodegenOptions {
  const found = schemaOptions(flags)
  const [schema, relational, out] = ['schema', 'relational', 'out'].map(name => textOf(flags[name]))
  const modes = { check: flags['check'] === true, strict: flags['strict'] !== false }
  if (schema === undefined) {
    if (out !== undefined) throw misuse('--out goes with --schema', 'add --schema FILE')
    return { ...ownCodegen(found.root), ...modes }
  }
  if (out === undefined) throw misuse('--schema goes with --out', 'add --out DIR')
  const words = ['--schema', schema, ...(relational === undefined ? [] : ['--relational', relational]), '--out', out]
  return {
    ...found, ...modes, outRoot: path.resolve(out), outDir: '.', docFile: 'schema.md',
    madeBy: 'model-artifacts codegen',
    command: ['model-artifacts codegen', ...words.map(asWord), ...(modes.strict ? [] : ['--no-strict'])].join(' '),
  }
}
