import type { DataSource } from 'typeorm'
import { visible } from '../backfill/report/cell-text'
import { byteLines } from '../catalog/byte-lines'
import type { RegisterModel } from '../catalog/check-request'
import { parseExactJson } from '../catalog/core/exact-json'
import type { RegisterOutcome, Transactions } from '../catalog/core/many-door'
import { ModelCatalog } from '../catalog/model-catalog'
import { inside, registerModelsFrom, transactionsOf } from '../catalog/register-models'
import { DataError, type Trouble } from '../errors'
import type { Run } from './flags/declare'
import { printError, printSlowly, say } from './print'
import { progress } from './progress'
import { inputName } from './read-input'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

/** A line of the input that is not blank. */
interface Line {
  readonly number: number
  readonly bytes: Buffer
}

interface Counts {
  lines: number
  registered: number
  unchanged: number
  refused: number
}

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/** The request of a line. @throws DataError `input/not-utf8`, `json/*` */
function readLine(source: string, { number, bytes }: Line): RegisterModel {
  const place = `${source}:${number}`
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DataError({
      code: 'input/not-utf8', where: { source: place }, what: 'the line is not UTF-8 text', fix: 'convert it to UTF-8',
    }, { cause })
  }
  return parseExactJson(text, { source: place }) as RegisterModel
}

/** A trouble where the file has it; the id of what is refused stays in words. */
const inLine = (place: string, { where, ...trouble }: Trouble): Trouble => ({
  ...trouble,
  what: where.source === undefined || where.source.startsWith(place) ? trouble.what : `${where.source}: ${trouble.what}`,
  where: { ...where, source: place },
})

/** `register FILE --jsonl`: one registration a line, in batches; a refused line keeps no other out. Exits 1 when one was. */
export const registerLines: Run = async ([file = '-'], options) => {
  const source = inputName(file)
  const isDryRun = options['dryRun'] === true
  const isJson = options['json'] === true
  const counts: Counts = { lines: 0, registered: 0, unchanged: 0, refused: 0 }
  // only lines whose outcome is not yet told: a few batches
  const places: number[] = []
  const bar = progress('models')

  async function* lines(): AsyncGenerator<Line> {
    let number = 0
    for await (const bytes of byteLines(file === '-' ? process.stdin : file)) {
      number++
      if (isBlank(bytes)) continue
      places.push(number)
      yield { number, bytes }
    }
  }
  async function tell({ id, outcome, troubles }: RegisterOutcome): Promise<void> {
    const line = Number(places.shift())
    counts.lines++
    counts[outcome]++
    bar.update(counts.lines)
    if (outcome !== 'refused') return
    const told = new DataError(troubles.map(trouble => inLine(`${source}:${line}`, trouble)))
    if (!isJson) return void printError(told, false)
    const entry = JSON.stringify({ line, id, troubles: told.troubles })
    await printSlowly(`${counts.refused > 1 ? ',' : ''}\n    ${entry}`)
  }
  async function registerAll(transactions: Transactions): Promise<void> {
    for await (const outcome of registerModelsFrom(transactions, lines(), line => readLine(source, line))) await tell(outcome)
  }

  // one document, however many refusals there are: it is written as they come
  if (isJson) await printSlowly(`{\n  "dryRun": ${isDryRun},\n  "refusals": [`)
  await withMigrated(async (dataSource: DataSource) => {
    const catalog = new ModelCatalog(dataSource)
    await (isDryRun ? rolledBack(catalog, manager => registerAll(inside(manager))) : registerAll(transactionsOf(dataSource, catalog)))
  }).finally(() => bar.stop())
  const { registered, unchanged, refused } = counts
  if (isJson) {
    await printSlowly(`${refused > 0 ? '\n  ' : ''}],\n${Object.entries(counts).map(([name, count]) => `  "${name}": ${count}`).join(',\n')}\n}\n`)
  } else {
    say(visible(`${isDryRun ? 'would register' : 'registered'} ${registered} of ${counts.lines} models, ${unchanged} were there already, ${refused} refused`))
  }
  return refused > 0 ? 1 : 0
}
