import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitEnvironment, gitFailure } from './git'

/** What a name stands for in a repository. */
export interface GitObject {
  /** The full hash of the object itself. */
  readonly hash: string
  readonly type: string
}

const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag)$/

/** One git process that looks up any number of objects in one clone. Names go in over its input, never as arguments. */
export class ObjectReader {
  private readonly child: ChildProcessWithoutNullStreams
  private rest = ''
  private lines: string[] = []
  private errors = ''
  private failure: Error | undefined
  private wake: () => void = () => undefined

  constructor(private readonly path: string) {
    const args = ['-C', path, 'cat-file', '--batch-check=%(objectname) %(objecttype)']
    this.child = spawn('git', args, { env: gitEnvironment() })
    const { stdin, stdout, stderr } = this.child
    // the end of the process says why; without a listener a broken pipe would end ours
    stdin.on('error', () => undefined)
    stderr.setEncoding('utf8').on('data', (text: string) => {
      this.errors = `${this.errors}${text}`.slice(0, 2000)
    })
    // not readline: it also splits at U+2028, which a path that is not found may carry into its answer
    stdout.setEncoding('utf8').on('data', (text: string) => {
      const pieces = `${this.rest}${text}`.split('\n')
      this.rest = pieces.pop() ?? ''
      for (const piece of pieces) this.lines.push(piece)
      this.wake()
    })
    this.child.on('error', cause => this.fail(cause))
    this.child.on('close', code => this.fail(new Error(`exit code ${code ?? 'none'}`)))
  }

  private fail(cause: Error): void {
    this.failure ??= gitFailure(this.path, cause, this.errors)
    this.wake()
  }

  /**
   * What each name stands for, in order; null for nothing. A name is one line: a full hash, or HASH:PATH.
   *
   * @throws EnvironmentError `provenance/git-missing`, `provenance/git-failed`
   */
  async read(names: readonly string[]): Promise<readonly (GitObject | null)[]> {
    if (names.some(name => name.includes('\n'))) {
      throw new Error('a name with a line end would shift every answer: this is our bug')
    }
    // models trained by one commit share their answer
    const asked = [...new Set(names)]
    if (asked.length === 0) return []
    this.child.stdin.write(`${asked.join('\n')}\n`)
    while (this.lines.length < asked.length) {
      if (this.failure !== undefined) throw this.failure
      await new Promise<void>(resolve => { this.wake = resolve })
    }
    const answers = this.lines
    this.lines = []
    const found = new Map(asked.map((name, index) => {
      const [, hash, type] = FOUND.exec(answers[index] ?? '') ?? []
      return [name, hash === undefined || type === undefined ? null : { hash, type }]
    }))
    return names.map(name => found.get(name) ?? null)
  }

  /** Ends the process. */
  close(): void {
    this.child.stdin.end()
    this.child.kill()
  }
}
