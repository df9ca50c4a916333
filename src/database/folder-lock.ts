import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError } from '../errors'

// PGlite does not lock its folder: two processes in one folder silently overwrite each other's rows. Libraries that
// judge a holder by the age of its lock file are no cure: WebAssembly blocks the event loop for longer than their
// heartbeat, and a working holder would be robbed. So a holder counts as gone when its process is gone.
//
// The folder holds files lock.1, lock.2 … and the highest number decides. To take a lock that is free, or whose
// holder is dead, is to create the next number: link() lets exactly one process do that. A lower file is removed only
// once a higher one stands: a process that slept may create a low number again, but sees the higher one right after.

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process started, as the kernel counts it; tells a reused process number from the holder's. */
  readonly started: string
  readonly since: string
}

const filePattern = /^lock\.([1-9][0-9]*)$/

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Killed, but kept as a zombie by a parent that does not ask after it.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  // Another host's processes cannot be seen from here.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = startOf(pid)
  return started === '' || now === '' || now === started
}

const highest = (dir: string): number =>
  Math.max(0, ...readdirSync(dir).map((name) => Number(filePattern.exec(name)?.[1] ?? 0)))

/** The holder written in a lock file; undefined when the lock is free or the file has just been removed. */
function holderIn(file: string): Holder | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    return text === '' ? undefined : JSON.parse(text) as Holder
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const notWritable = (dir: string, cause: unknown): EnvironmentError => new EnvironmentError({
  code: 'database/folder-not-writable',
  where: { source: dir },
  what: `the folder of the embedded database cannot be written: ${cause instanceof Error ? cause.message : cause}`,
  fix: 'set MODEL_ARTIFACTS_DIR to a folder you may write, or DATABASE_URL to a PostgreSQL server',
}, { cause })

const inUse = (dir: string, file: string, { pid, host, since }: Holder, waitMs: number): EnvironmentError =>
  new EnvironmentError({
    code: 'database/folder-in-use',
    where: { source: dir },
    what: `process ${pid} on ${host} has had the embedded database open since ${since}; waited ${waitMs / 1000} s`,
    why: 'one process at a time may open it; a PostgreSQL server has no such limit',
    fix: host === hostname()
      ? 'let that process end, or set DATABASE_URL'
      : `if ${host} is gone, remove ${file}; otherwise let that process end, or set DATABASE_URL`,
  })

/** Writes the next lock file; false when another process was faster. */
function take(dir: string, number: number, draft: string): boolean {
  try {
    linkSync(draft, join(dir, `lock.${number}`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  if (highest(dir) !== number) {
    rmSync(join(dir, `lock.${number}`), { force: true })
    return false
  }
  for (const name of readdirSync(dir)) {
    if (Number(filePattern.exec(name)?.[1] ?? number) < number) rmSync(join(dir, name), { force: true })
  }
  return true
}

// mkdir with `recursive` never returns below /proc, where no folder can be made.
function makeFolder(dir: string): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    if (!existsSync(dir)) throw error
  }
}

/** A lock on a folder: what holds it, until `release`. */
export interface FolderLock {
  /** Gives the folder free; also done when the process exits. A second call does nothing. */
  release(): void
}

/**
 * The lock on `dir`, which is created when missing. Waits up to `waitMs` for a living holder and not at all for a dead
 * one.
 * @throws EnvironmentError `database/folder-in-use`, `database/folder-not-writable`
 */
export async function lockFolder(dir: string, waitMs: number): Promise<FolderLock> {
  const draft = join(dir, `draft.${process.pid}.${Math.random().toString(36).slice(2)}`)
  const me: Holder = {
    pid: process.pid, host: hostname(), started: startOf(process.pid), since: new Date().toISOString(),
  }
  try {
    makeFolder(dir)
    writeFileSync(draft, JSON.stringify(me))
  } catch (error) {
    throw notWritable(dir, error)
  }
  const until = Date.now() + waitMs
  try {
    for (;;) {
      const number = highest(dir)
      const file = join(dir, `lock.${number}`)
      const holder = number === 0 ? undefined : holderIn(file)
      if ((holder === undefined || !isAlive(holder)) && take(dir, number + 1, draft)) {
        return held(join(dir, `lock.${number + 1}`), draft)
      }
      if (holder !== undefined && isAlive(holder) && Date.now() >= until) throw inUse(dir, file, holder, waitMs)
      await sleep(50)
    }
  } catch (error) {
    rmSync(draft, { force: true })
    throw error instanceof EnvironmentError ? error : notWritable(dir, error)
  }
}

// One listener for all: a process that opens many folders in turn must not pile them up.
const releases = new Set<() => void>()
process.on('exit', () => releases.forEach(release => release()))

function held(file: string, draft: string): FolderLock {
  rmSync(draft, { force: true })
  let holding = true
  const release = (): void => {
    if (!holding) return
    holding = false
    releases.delete(release)
    try {
      // Emptied by a rename: a reader sees the holder or nothing, never half a line.
      writeFileSync(draft, '')
      renameSync(draft, file)
    } catch {
      // The folder has been removed, and the lock with it.
    }
  }
  releases.add(release)
  return { release }
}
