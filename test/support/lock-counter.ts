// A program for tests: FOLDER ROUNDS. Adds 1 to a counter file ROUNDS times, each time under the lock, in a way that
// loses counts when two processes are inside at once.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lockFolder } from '../../src/database/folder-lock'

async function main(folder: string, rounds: number): Promise<void> {
  const file = join(folder, 'counter')
  for (let round = 0; round < rounds; round += 1) {
    const lock = await lockFolder(folder, 60_000)
    const count = Number(readFileSync(file, 'utf8'))
    await sleep(Math.random() * 4)
    writeFileSync(file, String(count + 1))
    lock.release()
  }
}

void main(process.argv[2] ?? '', Number(process.argv[3]))
