import { chooseVocabulary } from './rules/choose'
import type { CodePin, TrainingRun } from '../catalog/model-row'
import { columnsOf, evaluateColumns } from './rules/columns'
import type { Read, Verdict } from './rules/evaluate'
import { evaluateFields, evidenceOf } from './rules/fields'
import type { HeldFact } from './rules/held-fact'
import { readLegacyDocument } from './rules/legacy-document'
import { settleOrigin } from './rules/origin'
import { proposeDocument, sourcesOf, type Verdicts } from './rules/proposal'
import { readerOf, type Legacy, type LegacyRecord } from './rules/reader'
import { isValidMetadata } from './rules/schema-fields'
import { judgeOf } from './rules/silence'
import { unreadPointers } from './rules/unread'
import type { Vocabulary } from './vocabulary'

export type { HeldFact } from './rules/held-fact'
export type { LegacyRecord } from './rules/reader'

/** What became of one legacy record. */
export interface Normalised {
  /** The vocabulary that read it; `schema`: already in the new shape; `none`: nothing recognised it. */
  readonly vocabulary: string
  /**
   * The proposed metadata; null where the record is held as a whole. A held fact that admits no absence (what the model
   * is, its side, an external source) is left out: the document is not valid until an answer puts it in.
   */
  readonly document: Legacy | null
  /** At most one per pointer. */
  readonly held: readonly HeldFact[]
  /** Target pointer to the source pointers it was read from, joined with a comma where there are several. */
  readonly sources: Readonly<Record<string, string>>
  readonly code: CodePin
  readonly training: TrainingRun
  /** The largest parts of the record that no rule read, as pointers in document order. */
  readonly readByNoRule: readonly string[]
}

interface Reading {
  readonly legacy: Legacy
  readonly read: Read
  /** The pointers that were read and there. */
  readonly seen: ReadonlySet<string>
}

function heldFacts(verdicts: Verdicts): readonly HeldFact[] {
  const held: HeldFact[] = []
  for (const [pointer, verdict] of verdicts) {
    if (verdict.kind !== 'held') continue
    const { kind: _, ...fact } = verdict
    held.push({ pointer, ...fact })
  }
  return held
}

const nothing = { sources: {}, code: {}, training: {}, readByNoRule: [] } as const

// A record held as a whole keeps its document; explicit code and training keys are still worth having.
function holdWhole(
  fact: HeldFact,
  name: string,
  vocabulary: Vocabulary | undefined,
  { legacy, read, seen }: Reading,
): Normalised {
  const verdicts = new Map<string, Verdict>()
  // without a vocabulary nothing is known
  if (vocabulary !== undefined) evaluateColumns(judgeOf(vocabulary, legacy, read), verdicts)
  return {
    vocabulary: name,
    document: null,
    held: [fact, ...heldFacts(verdicts)],
    sources: sourcesOf(verdicts),
    ...columnsOf(verdicts),
    readByNoRule: unreadPointers(legacy, seen),
  }
}

function applyVocabulary(vocabulary: Vocabulary, { legacy, read, seen }: Reading): Normalised {
  const verdicts = evaluateFields(vocabulary, legacy, read)
  for (const pointer of vocabulary.title) read(pointer)
  const sources = sourcesOf(verdicts)
  return {
    vocabulary: vocabulary.name,
    document: proposeDocument(legacy, { vocabulary: vocabulary.name, sources }, verdicts),
    held: heldFacts(verdicts),
    sources,
    ...columnsOf(verdicts),
    readByNoRule: unreadPointers(legacy, seen),
  }
}

// A document already in the new shape is taken as it is; where its row says the other side, its own word is left out.
function keep({ legacy, read }: Reading): Normalised {
  const held = heldFacts(new Map([['/is_external', settleOrigin(read, undefined)]]))
  const { is_external: _, ...rest } = legacy
  return { vocabulary: 'schema', document: held.length === 0 ? legacy : rest, held, ...nothing }
}

/**
 * Reads one legacy record by the vocabulary that recognises it, or by the one `named` at import. Copies, renames,
 * converts without loss or declares what the record states; everything else is held. Pure; never throws on any text.
 */
export function normalise(record: LegacyRecord, vocabularies: readonly Vocabulary[], named?: string): Normalised {
  const parsed = readLegacyDocument(record.text)
  if (parsed.kind === 'refused') return { vocabulary: 'none', document: null, held: [parsed.fact], ...nothing }
  const legacy = parsed.document
  const seen = new Set<string>()
  const reading: Reading = { legacy, read: readerOf(record, legacy, seen), seen }
  if (isValidMetadata(legacy)) return keep(reading)
  const choice = chooseVocabulary(legacy, vocabularies, named)
  if (choice.kind === 'held') {
    return holdWhole(
      choice.fact,
      'none',
      vocabularies.find(each => each.fallback),
      reading,
    )
  }
  const { vocabulary } = choice
  const guard = vocabulary.notAModel.find(each => each.applies(legacy))
  if (guard === undefined) return applyVocabulary(vocabulary, reading)
  const fact: HeldFact = {
    pointer: '',
    reasonCode: 'not-a-model',
    found: evidenceOf(guard, reading.read),
    why: guard.why,
  }
  return holdWhole(fact, vocabulary.name, vocabulary, reading)
}
