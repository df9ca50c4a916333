import type { Counts } from './counts'
import { inline } from './markdown'

/** What the specification asks, whether it holds, and by which evidence. */
export interface Criterion {
  /** Markdown, as is `evidence`. */
  readonly asks: string
  /** `elsewhere`: a database cannot show it; `evidence` names the command that does. */
  readonly holds: 'yes' | 'no' | 'elsewhere'
  readonly evidence: string
}

const answer = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no')

function nothingLost(counts: Counts): Criterion {
  const { models, originals, brokenOriginals, overwritten } = counts
  const registered = counts.vocabularies.find(({ vocabulary }) => vocabulary === 'registered')?.models ?? 0
  return {
    asks: 'No data is lost.',
    holds: answer(originals + registered >= models && brokenOriginals === 0 && overwritten === 0),
    evidence: `${originals} of ${models} models keep their original document as revision 0; ` +
      `${brokenOriginals} originals do not match their SHA-256.` +
      `${registered === 0 ? '' : ` ${registered} were registered in the new shape.`} ` +
      `${overwritten} adopted documents were changed outside the catalog.`,
  }
}

function ambiguousHeld(counts: Counts): Criterion {
  const { unaskedFacts, unaskedModels } = counts
  return {
    asks: 'What is ambiguous is held for human review.',
    holds: answer(unaskedFacts === 0 && unaskedModels === 0),
    evidence: `${counts.reasons.reduce((sum, { items }) => sum + items, 0)} items wait, ${counts.settledItems} are settled. ` +
      `Without an item that waits: ${unaskedFacts} facts under review, ${unaskedModels} models held whole.`,
  }
}

/** The success criteria of the specification, judged on what the database holds. */
export function judge(counts: Counts): readonly Criterion[] {
  const { models, rows, internalWithoutRow, promotion, migrations } = counts
  const promoted = promotion['promoted'] ?? 0
  const rejected = promotion['rejected'] ?? 0
  const external = models - rows - internalWithoutRow
  return [
    {
      asks: 'The migration applies cleanly; the way down is documented.',
      holds: answer(migrations.length > 0),
      evidence: `${migrations.length} migrations have run: ${inline(migrations.join(', '))}. Down: down_migration.md.`,
    },
    {
      asks: 'The schema passes its own self-test.',
      holds: 'elsewhere',
      evidence: '`npm run schema:check` compiles it with ajv-cli and tries the examples.',
    },
    {
      asks: 'registerModel refuses a bad payload and accepts a good one.',
      holds: 'elsewhere',
      evidence: '`npm test`: test/catalog/register-model.spec.ts, on PGlite and on a server.',
    },
    {
      asks: 'Every existing model has its model_versions row.',
      holds: answer(internalWithoutRow === 0),
      evidence: `${rows} rows for ${models} models; ${internalWithoutRow} internal models without one; ` +
        `${external} external models wait for their source and pin.`,
    },
    { asks: 'None is rejected.', holds: answer(rejected === 0), evidence: `${rejected} rejected.` },
    {
      asks: 'At least 6 are promoted.',
      holds: answer(promoted >= 6),
      evidence: `${promoted} promoted, ${promotion['candidate'] ?? 0} candidate.`,
    },
    nothingLost(counts),
    ambiguousHeld(counts),
    {
      asks: 'The backfill writes through the catalog.',
      holds: 'elsewhere',
      evidence: 'src/backfill writes through src/catalog only; test/architecture.spec.ts reads the imports.',
    },
    {
      asks: 'No change to api.py or supervisor.py.',
      holds: 'elsewhere',
      evidence: 'This project holds neither.',
    },
  ]
}
