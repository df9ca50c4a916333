import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import { atEnd } from './hooks'
import type { TestDatabase, TestServer } from './servers'

/** PGlite. Creating a cluster takes seconds, copying one a fraction: one empty and one migrated are made and copied. */
export function embeddedServer(): TestServer {
  const folders = new Set<string>()
  let emptied: Promise<string> | undefined
  let template: Promise<string> | undefined

  const folder = (): string => {
    const dir = mkdtempSync(join(tmpdir(), 'model-artifacts-pglite-'))
    folders.add(dir)
    return dir
  }
  const copy = (from: string): string => {
    const dir = folder()
    cpSync(from, dir, { recursive: true })
    return dir
  }
  const database = (dir: string): TestDatabase => ({
    settings: { dir },
    env: { DATABASE_URL: '', MODEL_ARTIFACTS_DIR: dir },
    async drop() {
      rmSync(dir, { recursive: true, force: true })
      folders.delete(dir)
    },
  })
  const open = async (dir: string, migrate: boolean): Promise<string> => {
    const dataSource = createDataSource({ dir })
    await dataSource.initialize()
    if (migrate) await dataSource.runMigrations()
    await dataSource.destroy()
    return dir
  }
  const blank = (): Promise<string> => emptied ??= open(folder(), false)
  const migrated = async (): Promise<string> => open(copy(await blank()), true)

  atEnd(async () => {
    for (const dir of folders) rmSync(dir, { recursive: true, force: true })
  })
  return {
    label: 'PGlite',
    embedded: true,
    migrated: async () => database(copy(await (template ??= migrated()))),
    empty: async () => database(copy(await blank())),
  }
}
