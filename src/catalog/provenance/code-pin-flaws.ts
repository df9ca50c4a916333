import { valueTroubles, type ValueRule } from '../value-rules'
import { quoted, type Flaw } from './finding'

/** The columns that say where the code of a model is. */
export interface CodeColumns {
  readonly code_repo_url: string | null
  readonly code_commit_sha: string | null
  readonly code_entrypoint: string | null
}

const RULES = {
  code_repo_url: { rule: 'CodeRepoUrl', expected: 'an http or https URL' },
  code_commit_sha: {
    rule: 'CommitSha',
    expected: 'a full commit hash, 40 or 64 lower-case hexadecimal digits; a tag, branch or short hash is none',
  },
  code_entrypoint: {
    rule: 'CodeEntrypoint',
    expected: 'a path relative to the repository, with / between its parts and without ..',
  },
} as const satisfies Record<keyof CodeColumns, { rule: ValueRule; expected: string }>

const COLUMNS = Object.keys(RULES) as readonly (keyof CodeColumns)[]

/** Without the name and password that a URL may carry. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^/?#]*@/, '//')

/** The columns of a code pin that hold nothing. */
export const missingCodeColumns = (row: CodeColumns): readonly (keyof CodeColumns)[] =>
  COLUMNS.filter(column => row[column] === null)

/**
 * What is wrong with the code pin of an internal model as it stands in its row; empty when repository, full commit and
 * entrypoint are there. Checked again although the catalog did so, because raw SQL may have written the row.
 */
export function codePinFlaws(row: CodeColumns): readonly Flaw[] {
  const missing = missingCodeColumns(row)
  const flaws: Flaw[] = missing.length === 0 ? [] : [{
    code: 'provenance/code-pin-missing',
    what: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not known`,
    why: 'an internal model can be made again only from its repository, full commit and entrypoint',
    fix: 'name the code that made the model; where nobody can, train it again from committed code',
  }]
  for (const column of COLUMNS) {
    const value = row[column]
    if (value === null || valueTroubles(RULES[column].rule, value, '').length === 0) continue
    flaws.push({
      code: 'provenance/code-pin-form',
      what: `${column} is ${quoted(withoutCredentials(value))}`,
      why: `expected ${RULES[column].expected}`,
      fix: 'correct it; git rev-parse HEAD prints a full commit hash',
    })
  }
  return flaws
}
