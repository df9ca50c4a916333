import { execaSync } from 'execa'

/** One command of a page and what the page says it prints. */
export interface Step {
  readonly command: string
  readonly expected: string
}

/** The fenced blocks of a page in one language, without their fences. */
export const blocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

/** The commands of a `console` block: a line that begins with `$ ` is one, what follows is its output. */
export const stepsIn = (block: string): readonly Step[] => block.split(/^\$ /m).slice(1).map(part => {
  const end = part.indexOf('\n')
  return { command: part.slice(0, end), expected: part.slice(end + 1).trimEnd() }
})

/** The commands of all `console` blocks of a page. */
export const steps = (markdown: string): readonly Step[] => blocks(markdown, 'console').flatMap(stepsIn)

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern for an expected output: `…` alone on a line is any lines, inside a line any text. */
export function pattern(expected: string): RegExp {
  const lines = expected.split('\n').map(line =>
    line === '…' ? '(?:.*\\n)*?' : `${line.trimEnd().split('…').map(escape).join('.*')}[ ]*\\n`)
  return new RegExp(`^${lines.join('')}\\n*$`)
}

/** What a shell prints for a command, both streams in one, without what npm says about the machine it is on. */
export function shell(command: string, cwd: string, env: Readonly<Record<string, string>>): string {
  const { stdout = '' } = execaSync(`{ ${command}\n} 2>&1`, {
    shell: 'bash', cwd, env: { ...env, NO_COLOR: '1', npm_config_update_notifier: 'false' }, reject: false,
  })
  return `${String(stdout).split('\n').filter(line => !line.startsWith('npm warn ')).join('\n')}\n`
}
