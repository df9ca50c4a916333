import path from 'node:path'
import type { CodegenOptions } from '../codegen'
import { UsageError } from '../errors'

/** What `npm run codegen` does in a copy of this project. */
export const ownCodegen = (root: string): CodegenOptions => ({
  root, schemaFile: 'schemas/model_artifact_metadata.json', relationalDir: 'schemas/relational',
  outRoot: root, outDir: 'generated', docFile: 'docs/schema.md', madeBy: 'npm run codegen', command: 'npm run codegen',
})

const posix = (file: string): string => file.replaceAll(path.sep, '/')

const misuse = (code: string, what: string, fix: string): UsageError => new UsageError({ code, where: {}, what, fix })

// a word that a shell would split or expand
const asWord = (word: string): string => (/^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The options of `codegen` as the flags have them; paths are relative to the working folder. Generated files name
 * schema and sidecars relative to the schema's folder, so that they are the same wherever the command runs.
 *
 * @throws UsageError `usage/missing-option`
 */
export function codegenOptions(flags: Readonly<Record<string, unknown>>): CodegenOptions {
  const [schema, relational, out] = ['schema', 'relational', 'out'].map(name => textOf(flags[name]))
  if (schema === undefined) {
    if (relational === undefined && out === undefined) return ownCodegen(path.resolve(__dirname, '..', '..'))
    throw misuse('usage/missing-option', '--relational and --out go with --schema', 'add --schema FILE')
  }
  if (out === undefined) throw misuse('usage/missing-option', '--schema goes with --out', 'add --out DIR')
  const root = path.dirname(path.resolve(schema))
  const words = ['--schema', schema, ...(relational === undefined ? [] : ['--relational', relational]), '--out', out]
  return {
    root, schemaFile: path.basename(schema),
    ...(relational === undefined ? {} : { relationalDir: posix(path.relative(root, path.resolve(relational))) || '.' }),
    outRoot: path.resolve(out), outDir: '.', docFile: 'schema.md',
    madeBy: 'model-artifacts codegen', command: ['model-artifacts codegen', ...words.map(asWord)].join(' '),
    base: process.cwd(),
  }
}
