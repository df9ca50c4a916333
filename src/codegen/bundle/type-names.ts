import { TAKEN_TYPE_NAMES, TYPE_NAME } from '../naming'

/** `commit_sha` -> `CommitSha`: the words of a text as the name of a type; empty when it has no letter. */
export function pascal(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').match(/[A-Za-z]+|[0-9]+/g) ?? []
  const first = words.findIndex(word => /[A-Za-z]/.test(word))
  if (first < 0) return ''
  return words.slice(first).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

const isFree = (name: string, taken: ReadonlySet<string>): boolean =>
  TYPE_NAME.test(name) && !TAKEN_TYPE_NAMES.has(name) && !taken.has(name)

/** A name of a type that is not taken: the text itself where it can be, else its words, else with a number. */
export function freeName(text: string, taken: ReadonlySet<string>): string {
  const plain = TYPE_NAME.test(text) ? text : pascal(text) || 'Unnamed'
  if (isFree(plain, taken)) return plain
  // [Sha256] -> [Sha256Value2]: a number behind a number would be read as one
  const stem = TAKEN_TYPE_NAMES.has(plain) || /[0-9]$/.test(plain) ? `${plain}Value` : plain
  if (isFree(stem, taken)) return stem
  for (let n = 2; ; n++) if (isFree(`${stem}${n}`, taken)) return `${stem}${n}`
}

/** `schemas/dataset_artifact.schema.json` -> `DatasetArtifact`: the type of a schema without a title. */
export const nameOfFile = (path: string): string =>
  pascal((path.split('/').at(-1) ?? '').replace(/(?:[._-]schema)?\.[^.]*$/i, '')) || 'Document'
