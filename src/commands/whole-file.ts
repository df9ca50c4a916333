import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { constants, lstatSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, type Stats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import type { EnvironmentError } from '../errors'

/** What to say of a file that cannot be written, and why it cannot. */
export type Refusal = (file: string, why: Error) => EnvironmentError

/** A failure of the file, not of what fills it. */
class Unwritable extends Error {}

/** The failure of one step on the file, told apart from those of the pieces. */
async function onFile<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    throw new Unwritable(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** Waits while the file is slower: the pieces are never in memory together. */
async function fill(handle: FileHandle, flush: boolean, pieces: AsyncIterable<string>): Promise<void> {
  const stream = handle.createWriteStream({ flush })
  const done = finished(stream)
  // heard of below; without a listener the process would end first
  done.catch(() => undefined)
  try {
    for await (const piece of pieces) {
      // a stream that failed while the next piece was made would never drain
      if (stream.errored !== null) break
      if (!stream.write(piece)) await onFile(() => once(stream, 'drain'))
    }
    stream.end()
    await onFile(() => done)
  } catch (error) {
    stream.destroy()
    await done.catch(() => undefined)
    throw error
  }
}

const found = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false })

/** The file itself where a name leads through symbolic links, also to one that is not there yet. */
function targetOf(file: string): string {
  if (found(file) !== undefined) return realpathSync(file)
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
  return isLink ? targetOf(path.resolve(realpathSync(path.dirname(file)), readlinkSync(file))) : file
}

/** Removes the file also where the process is told to end; gives what to call when there is nothing to remove. */
function removeOnSignal(part: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(part, { force: true })
    forget()
    process.kill(process.pid, signal)
  }
  const forget = (): void => signals.forEach(signal => process.off(signal, remove))
  signals.forEach(signal => process.on(signal, remove))
  return forget
}

async function replace(file: string, before: Stats | undefined, pieces: AsyncIterable<string>): Promise<void> {
  const target = await onFile(() => targetOf(file))
  // of its own name: two exports to one file at once must not write into each other, nor into a file of somebody else
  const part = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`
  const handle = await onFile(() => open(part, 'wx'))
  const forget = removeOnSignal(part)
  try {
    if (before !== undefined) await onFile(() => handle.chmod(before.mode & 0o7777))
    await fill(handle, true, pieces)
    await onFile(() => renameSync(part, target))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    forget()
    // closed by its stream unless that never began; a second time does nothing
    await handle.close().catch(() => undefined)
  }
}

/**
 * Writes a file whole or not at all: beside it until its last piece is on the disk, then in its place with the mode of
 * the file that was there. A symbolic link stays one, and its target is replaced. What is no regular file, such as a
 * device or a FIFO, is written into.
 *
 * @param refusal what to throw where the file cannot be written
 * @throws EnvironmentError of `refusal`; whatever the pieces throw
 */
export async function writeWhole(file: string, pieces: AsyncIterable<string>, refusal: Refusal): Promise<void> {
  try {
    const before = await onFile(() => found(file))
    if (before === undefined || before.isFile()) return await replace(file, before, pieces)
    // never created: a FIFO that went away meanwhile is a failure, not a new file
    await fill(await onFile(() => open(file, constants.O_WRONLY)), false, pieces)
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    throw refusal(file, error)
  }
}
