import { refuse, type Subject } from './subject'

/** Lines of plpgsql, one block further in. */
export const indent = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`)

// plpgsql reads a condition up to the first THEN outside brackets, be it that of a CASE
/** A condition as IF takes it. */
export const asked = (condition: string): string => (condition.includes('CASE') ? `(${condition})` : condition)

/** Statements for when a condition holds; none when there is nothing to do. */
export const when = (written: string, then: readonly string[]): readonly string[] => {
  const condition = asked(written)
  const [only] = then
  if (then.length === 0) return []
  return then.length === 1 && only !== undefined && only.startsWith('RETURN')
    ? [`IF ${condition} THEN ${only} END IF;`]
    : [`IF ${condition} THEN`, ...indent(then), 'END IF;']
}

/** The statement that refuses a value with a keyword unless a test holds of it. */
export const unless = (test: string, keyword: string, subject: Subject): readonly string[] =>
  (test === 'true' ? [] : when(`NOT (${test})`, [refuse(keyword, subject.at)]))
