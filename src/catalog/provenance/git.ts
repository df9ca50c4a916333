import { execFile } from 'node:child_process'
import { EnvironmentError, UsageError } from '../../errors'

/**
 * The environment git runs in: English sentences, no prompt, no replaced objects, and none of the variables that would
 * lead it to another repository, as they are set inside a hook.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG|EXEC_PATH$)/.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
  }
}

/** What an unfinished git left behind, as an error of the family. */
export function gitFailure(path: string, cause: unknown, stderr: string): EnvironmentError | UsageError {
  if ((cause as { code?: unknown } | undefined)?.code === 'ENOENT') {
    return new EnvironmentError({
      code: 'provenance/git-missing',
      where: { source: path },
      what: 'the program git was not found',
      why: 'it reads the commits of the clone',
      fix: 'install git, or put it on PATH',
    }, { cause })
  }
  const said = stderr.trim().split('\n')[0] ?? ''
  if (/not a git repository|cannot change to/.test(said)) {
    return new UsageError({
      code: 'provenance/not-a-repository',
      where: { source: path },
      what: said.replace(/^fatal: /, ''),
      fix: 'give the folder of a clone with --repo',
    }, { cause })
  }
  return new EnvironmentError({
    code: 'provenance/git-failed',
    where: { source: path },
    what: said === '' ? `git ended early: ${cause instanceof Error ? cause.message : String(cause)}` : said,
    why: 'git could not read the clone',
    fix: 'mend the clone, or clone it again; git fsck says what is wrong with it',
  }, { cause })
}

/**
 * What git prints in a folder; null when it exits 1, which is its way to say no.
 *
 * @throws UsageError `provenance/not-a-repository`; EnvironmentError `provenance/git-missing`, `provenance/git-failed`
 */
export function git(path: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const options = { env: gitEnvironment(), maxBuffer: 16 * 1024 * 1024 }
    execFile('git', ['-C', path, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else if (error.code === 1) resolve(null)
      else reject(gitFailure(path, error, stderr))
    })
  })
}
