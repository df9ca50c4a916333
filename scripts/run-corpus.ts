/**
 * Takes real records of public model zoos through import, backfill and report on a server, and proves that nothing is
 * lost: every line must come back byte for byte from revision 0, and every known defect must be held or unread.
 * `npm run corpus -- FOLDER`: FOLDER holds the zoos' records as JSON Lines, and traps.jsonl with their known defects.
 * The server is that of DATABASE_URL (an empty database), else one started for the run.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { markdownTable } from 'markdown-table'
import type { DataSource } from 'typeorm'
import { backfill } from '../src/backfill/backfill'
import { importedId, importRecords } from '../src/backfill/import-records'
import { normalise } from '../src/backfill/normalise'
import { readReport } from '../src/backfill/report'
import { loadVocabularies, type Vocabulary } from '../src/backfill/vocabulary'
import { writeReport } from '../src/commands/report'
import { createDataSource } from '../src/database/data-source'
import { historyTable } from '../src/database/history'
import { withDatabase } from '../src/database/with-database'
import { serverBinaries } from '../test/support/servers'
import { startServer } from '../test/support/own-server'
import { isMet, nonBlankLines, readTraps, type Trap } from './known-defects'

const ZOOS: Readonly<Record<string, string>> = {
  'openmmlab-mmpretrain': 'openmmlab',
  'onnx-hub': 'onnx-hub',
  'hf-model-cards-2020': 'hf-model-card',
  biomodels: 'biomodels',
  'mteb-results': 'mteb',
  kipoi: 'kipoi',
}

const REPORT = path.join('.data', 'corpus_report.md')

interface Kept {
  readonly id: string
  readonly document: string
}

async function lostLines(dataSource: DataSource, vocabulary: string, lines: readonly string[]): Promise<number> {
  const kept = new Map((await dataSource.query<Kept[]>(
    "select artifact_id as id, document from metadata_revisions where revision = 0 and schema_version = $1",
    [`legacy/${vocabulary}`],
  )).map(row => [row.id, row.document]))
  return lines.filter(line => kept.get(importedId(vocabulary, line)) !== line).length
}

function unmetTraps(file: string, lines: readonly string[], vocabularies: readonly Vocabulary[], traps: readonly Trap[]) {
  const own = traps.filter(trap => trap.source === file)
  const byPath = new Map(lines.map(line => [(JSON.parse(line) as { path?: string }).path, line]))
  const unmet = own.filter(trap => {
    const text = byPath.get(trap.path)
    if (text === undefined) return true
    const result = normalise(
      { artifactId: trap.path, title: null, originType: null, originUrl: null, text }, vocabularies, ZOOS[file])
    return !isMet(trap, JSON.parse(text), result)
  })
  return { known: own.length, unmet }
}

async function run(dataSource: DataSource, folder: string): Promise<boolean> {
  await dataSource.runMigrations()
  const vocabularies = loadVocabularies()
  const traps = readTraps(path.join(folder, 'traps.jsonl'))
  const rows: string[][] = []
  let isGood = true
  for (const [file, name] of Object.entries(ZOOS)) {
    const input = path.join(folder, `${file}.jsonl`)
    const vocabulary = vocabularies.find(each => each.name === name)
    if (!existsSync(input) || vocabulary === undefined) throw new Error(`${input} or the vocabulary ${name} is missing`)
    const imported = await importRecords(dataSource, { input, vocabulary, createdBy: 'corpus' })
    const start = performance.now()
    const summary = await backfill(dataSource, { vocabularies, decisions: [] })
    const lines = nonBlankLines(readFileSync(input, 'utf8'))
    const lost = await lostLines(dataSource, name, lines)
    const { known, unmet } = unmetTraps(file, lines, vocabularies, traps)
    for (const trap of unmet) console.error(`not held: ${trap.kind} ${JSON.stringify(trap.value)} in ${trap.path}`)
    isGood &&= lost === 0 && unmet.length === 0 && summary.seen >= imported.imported
    rows.push([file, String(imported.lines), String(lost), `${known - unmet.length} of ${known}`,
      `${Math.round(performance.now() - start)} ms`])
  }
  const { counts } = await readReport(dataSource.manager, { vocabularies, historyTable })
  mkdirSync('.data', { recursive: true })
  await writeReport(dataSource, REPORT, 20)
  const again = await backfill(dataSource, { vocabularies, decisions: [] })
  isGood &&= again.written === 0
  console.log(markdownTable([['source', 'records', 'lines lost', 'known defects held or unread', 'backfill'], ...rows]))
  console.log(`\n${markdownTable([
    ['vocabulary', 'models', 'valid', 'valid with declared absences', 'valid, facts under review', 'held whole'],
    ...counts.vocabularies.map(row =>
      [row.vocabulary, row.models, row.complete, row.declared, row.underReview, row.held].map(String)),
  ])}`)
  console.log(`\n${markdownTable([['about', 'held because', 'items'],
    ...counts.reasons.map(row => [row.pointer === '' ? 'the document' : row.pointer, row.reasonCode, String(row.items)])])}`)
  console.log(`\na second backfill wrote ${again.written} models; the report is ${REPORT}`)
  return isGood
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run corpus -- FOLDER')
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '' && serverBinaries === undefined) throw new Error('no PostgreSQL here: npm ci brings one')
  const server = url === '' && serverBinaries !== undefined ? await startServer(serverBinaries) : undefined
  try {
    const isGood = await withDatabase(createDataSource({ url: server?.url ?? url }), dataSource => run(dataSource, folder))
    console.log(isGood ? '\nnothing is lost, every known defect is held or unread' : '\nSOMETHING IS WRONG, see above')
    process.exitCode = isGood ? 0 : 1
  } finally {
    await server?.stop()
  }
}

void main(process.argv[2])
