import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UsageError } from '../errors'
import { timestampOf } from './history'
import { filesListed, migrationName, migrationNames, migrationsFolder } from './migration-names'

/** Where a migration goes and what it says. */
export interface NewMigration {
  /** Default: the toolkit's own folder. Made when it is not there. */
  readonly folder?: string
  /** Milliseconds. Default: the clock. */
  readonly now?: number
  /** The text of the file. Default: an empty migration. */
  readonly text?: (className: string) => string
}

const empty = (className: string): string => `import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What this changes, and why. */
export class ${className} implements MigrationInterface {
  async up(_queryRunner: QueryRunner): Promise<void> {
    throw new Error('${className} is not written yet')
  }

  /** What this destroys. */
  async down(_queryRunner: QueryRunner): Promise<void> {
    throw new Error('${className} is not written yet')
  }
}
`

const EMPTY_LIST = `
/** Every migration, oldest first. An explicit list: a glob finds nothing from another working directory. */
export const migrations = [
] as const
`

function wordsOf(name: string): readonly string[] {
  const words = basename(name).replace(/\.ts$/, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
    .split(/[^a-z0-9]+/).filter((word) => word !== '')
  if (words.length > 0 && /^[a-z]/.test(words[0] ?? '')) return words
  throw new UsageError({
    code: 'usage/migration-name',
    where: {},
    what: `"${name}" is no name for a migration`,
    why: 'it becomes a file and a class: words that begin with a letter, the first one a verb',
    fix: 'npm run typeorm migration:create add-model-lineages',
  })
}

/**
 * Writes a migration `TIMESTAMP-NAME.ts` into a folder and adds it to the list in its `index.ts`; gives the
 * file's path. A path before the name, and an ending, are ignored: every migration lives in one folder.
 * The timestamp is later than every one in the list and every one of the toolkit, also where the clock is not.
 * @throws UsageError `usage/migration-name`
 */
export function createMigration(
  name: string, { folder = migrationsFolder, now = Date.now(), text = empty }: NewMigration = {},
): string {
  const words = wordsOf(name)
  const list = join(folder, 'index.ts')
  mkdirSync(folder, { recursive: true })
  const listed = existsSync(list) ? readFileSync(list, 'utf8') : EMPTY_LIST
  const taken = [
    ...filesListed(listed).map(each => Number(each.timestamp)),
    ...migrationNames().map(timestampOf),
  ]
  const timestamp = Math.max(now, ...taken.map((one) => one + 1))
  const stem = `${timestamp}-${words.join('-')}`
  const className = migrationName(timestamp, words)
  const imports = [...listed.matchAll(/^import .*\n/gm)]
  const last = imports.at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  const entered = `${listed.slice(0, end)}import { ${className} } from './${stem}'\n${listed.slice(end)}`
    .replace(/\n\] as const/, `\n  ${className},\n] as const`)
  writeFileSync(join(folder, `${stem}.ts`), text(className), { flag: 'wx' })
  writeFileSync(list, entered)
  return join(folder, `${stem}.ts`)
}
