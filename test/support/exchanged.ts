import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createHash } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { exportCatalog, type ExportOptions } from '../../src/catalog/exchange/export-catalog'
import { EXCHANGED_TABLES } from '../../src/catalog/exchange/exchanged-tables'
import { importCatalog, type ImportCatalogOptions, type ImportCatalogSummary } from '../../src/catalog/exchange/import-catalog'

/** A whole catalog as the text of its file. */
export async function exported(dataSource: DataSource, options: ExportOptions = {}): Promise<string> {
  let text = ''
  for await (const piece of exportCatalog(dataSource, options)) text += piece
  return text
}

/** Imports the text of a file, which messages call `catalog.jsonl`. */
export async function imported(
  dataSource: DataSource, text: string | Buffer, options: Partial<ImportCatalogOptions> = {},
): Promise<ImportCatalogSummary> {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-exchange-'))
  try {
    const file = path.join(folder, 'catalog.jsonl')
    writeFileSync(file, text)
    return await importCatalog(dataSource, { file, ...options })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every row of the tables of a catalog, with all columns and times, as the database prints it. */
export async function everyRow(dataSource: DataSource, isLeftOut = 'false'): Promise<Readonly<Record<string, readonly string[]>>> {
  const state: Record<string, readonly string[]> = {}
  await dataSource.transaction(async manager => {
    await manager.query("select set_config('TimeZone', 'UTC', true)")
    for (const { name } of EXCHANGED_TABLES) {
      const [there] = await manager.query<{ oid: unknown }[]>('select to_regclass($1) as oid', [name])
      if (there?.oid === null) continue
      const left = name === 'artifacts' ? isLeftOut : 'false'
      const rows = await manager.query<{ row: string }[]>(
        `select to_json(t)::text as row from ${name} t where not (${left}) order by to_json(t)::text collate "C"`)
      state[name] = rows.map(({ row }) => row)
    }
  })
  return state
}

/** Lines of a file with a last line that fits them: what somebody would send who knows the format. */
export function sealed(lines: readonly string[]): string {
  const body = lines.map(line => `${line}\n`).join('')
  const end: Record<string, number> = {}
  for (const line of lines.slice(1)) {
    const table = /"table":"(\w+)"/.exec(line)?.[1] ?? 'none'
    end[table] = (end[table] ?? 0) + 1
  }
  return `${body}${JSON.stringify({ end, sha256: createHash('sha256').update(body).digest('hex') })}\n`
}

/** The lines of a file without its last one. */
export const bodyOf = (text: string): string[] => text.split('\n').slice(0, -2)
