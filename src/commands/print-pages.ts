import { print, printSlowly, say, table } from './print'

/** Rows as one JSON array on standard output, written page by page: a long list is never in memory as a whole. */
export async function printJsonPages(pages: AsyncIterable<readonly unknown[]>): Promise<void> {
  let before = '['
  for await (const page of pages) {
    const rows = page.map(row => JSON.stringify(row, null, 2).replaceAll('\n', '\n  '))
    await printSlowly(`${before}\n  ${rows.join(',\n  ')}\n`)
    before = ','
  }
  print(before === '[' ? '[]' : ']')
}

/** Rows as a table per page, and how many there were; the first row, undefined when there is none. */
export async function printTablePages<T>(
  pages: AsyncIterable<readonly T[]>,
  header: readonly string[],
  cells: (row: T) => readonly unknown[],
  noun: readonly [one: string, many: string],
): Promise<{ readonly first: T | undefined; readonly last: T | undefined; readonly count: number }> {
  let [first, last, count]: [T | undefined, T | undefined, number] = [undefined, undefined, 0]
  for await (const page of pages) {
    await printSlowly(`${table(header, page.map(cells))}\n`)
    first ??= page[0]
    last = page.at(-1)
    count += page.length
  }
  if (count === 0) print(table(header, []))
  say(`${count} ${count === 1 ? noun[0] : noun[1]}`)
  return { first, last, count }
}
