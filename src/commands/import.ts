import { importInto, type ImportOptions } from '../backfill/import-records'
import { loadVocabularies, type Vocabulary } from '../backfill/vocabulary'
import { ModelCatalog } from '../catalog/model-catalog'
import { UsageError, type Trouble } from '../errors'
import { importCatalogFile } from './import-catalog'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { progress } from './progress'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

function vocabularyNamed(name: string): Vocabulary {
  const vocabularies = loadVocabularies()
  const found = vocabularies.find(vocabulary => vocabulary.name === name)
  if (found !== undefined) return found
  throw new UsageError({
    code: 'import/unknown-vocabulary',
    where: {},
    what: `no vocabulary is called "${name}"`,
    why: `there are ${vocabularies.map(vocabulary => vocabulary.name).join(', ')}`,
    fix: 'name one of them, or write one: docs/vocabularies.md',
  })
}

const WAYS = 'import FILE --vocabulary NAME brings in records, import --catalog FILE an exported catalog'

function misuse(trouble: Pick<Trouble, 'code' | 'what' | 'fix'>): UsageError {
  return new UsageError({ ...trouble, where: {}, why: WAYS })
}

/** `import FILE.jsonl --vocabulary NAME`: records as legacy artifacts, all or none. `import --catalog FILE`: a catalog. */
export const importFile: Run = async ([file], options) => {
  const { catalog } = options
  if (typeof catalog === 'string') {
    if (file === undefined) return importCatalogFile(catalog, options)
    throw misuse({
      code: 'usage/excess-arguments', what: `there are two files, ${file} and ${catalog}`, fix: 'leave out one of them',
    })
  }
  if (typeof options['vocabulary'] !== 'string') {
    throw misuse({ code: 'usage/missing-option', what: 'neither --vocabulary nor --catalog is given', fix: 'add one of them' })
  }
  if (file === undefined) {
    throw misuse({ code: 'usage/missing-argument', what: 'no file of records is named', fix: 'name it, or - for standard input' })
  }
  if (options['skipUnknownColumns'] === true) {
    throw misuse({ code: 'usage/conflicting-options', what: '--skip-unknown-columns is for catalogs', fix: 'leave it out' })
  }
  return importLegacy(file, options)
}

async function importLegacy(file: string, options: Readonly<Record<string, unknown>>): Promise<void> {
  const vocabulary = vocabularyNamed(String(options['vocabulary']))
  if (vocabulary.origin === undefined && options['origin'] === undefined) {
    throw new UsageError({
      code: 'import/no-origin',
      where: {},
      what: `the vocabulary "${vocabulary.name}" does not say where its models come from`,
      why: 'an external model needs its source and pin, an internal one has neither',
      fix: 'add --origin internal or --origin external',
    })
  }
  const bar = progress('records')
  const isDryRun = options['dryRun'] === true
  const given: ImportOptions = {
    input: file === '-' ? process.stdin : file,
    vocabulary,
    createdBy: typeof options['by'] === 'string' ? options['by'] : 'import',
    ...(options['origin'] === 'internal' || options['origin'] === 'external' ? { origin: options['origin'] } : {}),
    onProgress: lines => bar.update(lines),
  }
  const summary = await withMigrated(dataSource => {
    const work = (manager: typeof dataSource.manager): ReturnType<typeof importInto> => importInto(manager, given)
    const catalog = new ModelCatalog(dataSource)
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  }).finally(() => bar.stop())
  if (options['json'] === true) return printJson({ dryRun: isDryRun, ...summary })
  say(isDryRun
    ? `would import ${summary.imported} of ${summary.lines} records, ${summary.known} are there already`
    : `imported ${summary.imported} of ${summary.lines} records, ${summary.known} were there already`)
  if (!isDryRun) say('next: model-artifacts backfill')
}
