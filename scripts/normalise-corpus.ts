/**
 * Reads files of legacy records (one JSON document per line) through the shipped vocabularies and prints, per file,
 * what became of them. No database.
 * `node -r ts-node/register/transpile-only scripts/normalise-corpus.ts FILE.jsonl…`
 * Options: `--traps FILE.jsonl` (known defects: source, path, kind, value, expect), `--named VOCABULARY`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { normalise, type Normalised } from '../src/backfill/normalise'
import { isValidMetadata } from '../src/backfill/rules/schema-fields'
import { loadVocabularies } from '../src/backfill/vocabulary'
import { isMet, nonBlankLines, readTraps, type Trap } from './known-defects'

interface Source {
  readonly source?: string
  readonly path?: string
}

const GENERATED = join(__dirname, '..', 'generated', 'validator', 'model-artifact-metadata.js')

function validator(): (document: unknown) => boolean {
  if (!existsSync(GENERATED)) return isValidMetadata
  const { validateModelArtifactMetadata } = require(GENERATED) as {
    validateModelArtifactMetadata: (document: unknown) => boolean
  }
  return validateModelArtifactMetadata
}

class Tally {
  /** Occurrences by what was seen. */
  private readonly counts = new Map<string, number>()
  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  lines(): readonly string[] {
    return [...this.counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([key, n]) => `  ${String(n).padStart(6)}  ${key}`)
  }
}

const hasAbsence = (document: object, ...kinds: readonly string[]): boolean =>
  Object.values(document).some(
    it => typeof it === 'object' && it !== null && 'absent' in it && kinds.includes(String(it.absent)),
  )

function documentClass(document: Normalised['document'], isValid: (document: unknown) => boolean): string {
  if (document === null) return 'no document'
  const missing = ['is_external', 'model_family'].filter(name => !Object.hasOwn(document, name))
  if (!isValid(document))
    return `not yet valid: ${missing.length > 0 ? missing.join(' and ') : 'external source'} held`
  if (hasAbsence(document, 'under_review')) return 'valid, facts under review'
  return hasAbsence(document, 'not_reported', 'not_applicable', 'withheld') ? 'valid with declared absences' : 'valid'
}

/** What became of the records of one file. */
class Account {
  private readonly vocabularies = new Tally()
  private readonly documents = new Tally()
  private readonly held = new Tally()
  private readonly unread = new Tally()
  private readonly unmet = new Tally()
  private met = 0

  add(result: Normalised, isValid: (document: unknown) => boolean): void {
    this.vocabularies.add(result.vocabulary)
    this.documents.add(documentClass(result.document, isValid))
    for (const { pointer, reasonCode, candidate } of result.held) {
      const place = pointer === '' ? 'the record' : pointer
      this.held.add(`${place}  ${reasonCode}${candidate === undefined ? '' : ', with candidate'}`)
    }
    for (const pointer of result.readByNoRule) this.unread.add(pointer)
  }

  judge(trap: Trap, record: unknown, result: Normalised): void {
    if (isMet(trap, record, result)) this.met++
    else this.unmet.add(`${trap.kind}  ${JSON.stringify(trap.value)}  ${trap.path}`)
  }

  lines(): readonly string[] {
    const sections: [string, Tally][] = [
      ['read by', this.vocabularies],
      ['documents', this.documents],
      ['held', this.held],
      ['read by no rule', this.unread],
      [`known defects: ${this.met} held or unread; not so`, this.unmet],
    ]
    return sections.flatMap(([heading, tally]) => [` ${heading}`, ...tally.lines()])
  }
}

function main(argv: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { traps: { type: 'string' }, named: { type: 'string' } },
  })
  const traps = values.traps === undefined ? [] : readTraps(values.traps)
  const vocabularies = loadVocabularies()
  const isValid = validator()
  for (const file of positionals) {
    const account = new Account()
    const records = nonBlankLines(readFileSync(file, 'utf8'))
    const started = process.hrtime.bigint()
    for (const text of records) {
      const row = { artifactId: 'corpus', title: null, originType: null, originUrl: null, text }
      const result = normalise(row, vocabularies, values.named)
      account.add(result, isValid)
      const record = JSON.parse(text) as Source
      const own = traps.filter(each => each.source === record.source && each.path === record.path)
      for (const trap of own) account.judge(trap, record, result)
    }
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
    console.log(`${basename(file)}: ${records.length} records, ${milliseconds.toFixed(0)} ms`)
    console.log(account.lines().join('\n'))
  }
}

main(process.argv.slice(2))
