import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the toolkit's own migrations live. */
export const migrationsFolder = join(__dirname, '../../migrations')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The class of a migration, by the file that it is in: `1776384000001-adopt-artifacts` -> AdoptArtifacts1776384000001. */
export const migrationName = (timestamp: number | string, words: readonly string[]): string =>
  `${words.map(capital).join('')}${timestamp}`

/** The files that a list of migrations names, `migrations/index.ts` or what it is compiled to. */
export const filesListed = (list: string): readonly { readonly timestamp: string; readonly words: readonly string[] }[] =>
  [...list.matchAll(/['"]\.\/(\d{13})-([a-z0-9-]+)['"]/g)].map(([, timestamp = '', words = '']) => ({ timestamp, words: words.split('-') }))

/** The names of the toolkit's own migrations, oldest first: from the text of their list, because loading it loads them all. */
export const migrationNames = (): readonly string[] =>
  filesListed(readFileSync(require.resolve('../../migrations'), 'utf8')).map(({ timestamp, words }) => migrationName(timestamp, words))
