/** The type of a variable that FOR declares itself. */
export const LOOP = 'loop'

/** The variables of one function: one that is no longer needed serves again, for each costs time at every call. */
export interface Variables {
  /** One that is not in use, of a type of SQL. */
  take(stem: string, type: string): string
  /** Says that what it holds is no longer needed. */
  release(...names: readonly string[]): void
  /** The lines that declare those that some line mentions. */
  declarations(lines: readonly string[]): readonly string[]
}

/** Variables for a new function. */
export function variables(): Variables {
  const types = new Map<string, string>()
  const used = new Set<string>()
  return {
    take(stem, type) {
      let count = 1
      while (used.has(`${stem}_${count}`)) count += 1
      const name = `${stem}_${count}`
      used.add(name)
      types.set(name, type)
      return name
    },
    release(...names) {
      for (const name of names) used.delete(name)
    },
    declarations(lines) {
      return [...types].filter(([, type]) => type !== LOOP)
        .filter(([name]) => lines.some(line => new RegExp(`\\b${name}\\b`).test(line)))
        .map(([name, type]) => `  ${name} ${type};`)
    },
  }
}
