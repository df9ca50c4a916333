import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the toolkit's own migrations live. */
export const migrationsFolder = join(__dirname, '../../migrations')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The class of a migration, by the file that it is in: `1776384000001-adopt-artifacts` -> AdoptArtifacts1776384000001. */
export const migrationName = (timestamp: number | string, words: readonly string[]): string =>
  `${words.map(capital).join('')}${timestamp}`

/** The names of the toolkit's own migrations, oldest first: by their files, because what they run takes long to load. */
export const migrationNames = (): readonly string[] => readdirSync(migrationsFolder).sort().flatMap(file => {
  const [, timestamp, words] = /^(\d{13})-([a-z0-9-]+)\.(?:js|ts)$/.exec(file) ?? []
  return timestamp === undefined || words === undefined ? [] : [migrationName(timestamp, words.split('-'))]
})
