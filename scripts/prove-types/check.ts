import path from 'node:path'
import ts from 'typescript'
import type { Json } from '../../src/codegen/model'

/** A module with a type `Root`, and values to hold against it. */
export interface Module {
  readonly text: string
  readonly values: readonly Json[]
}

/** What the compiler says of a module: the first mistake in it, and which values fit. */
export interface Checked {
  readonly mistake?: string
  readonly fits: readonly boolean[]
}

const ROOT = path.join(__dirname, '..', '..')
const OPTIONS: ts.CompilerOptions = {
  strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true,
  target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [],
}
const AT_ONCE = 200

// JSON leaves these bare, and the compiler counts a line
const text = (value: Json): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** A value as a TypeScript expression, on one line. */
export function expression(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(expression).join(', ')}]`
  if (typeof value !== 'object' || value === null) return text(value)
  // a key in brackets: without them __proto__ would be no property
  const entries = Object.entries(value).map(([key, one]) =>
    `${key === '__proto__' ? `[${text(key)}]` : text(key)}: ${expression(one as Json)}`)
  return `{ ${entries.join(', ')} }`
}

const libraries = new Map<string, ts.SourceFile | undefined>()
const real = ts.createCompilerHost(OPTIONS)

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    ...real,
    fileExists: file => files.has(file) || real.fileExists(file),
    readFile: file => files.get(file) ?? real.readFile(file),
    getSourceFile: (file, language) => {
      const text = files.get(file)
      if (text !== undefined) return ts.createSourceFile(file, text, language)
      if (!libraries.has(file)) libraries.set(file, real.getSourceFile(file, language))
      return libraries.get(file)
    },
  }
}

function checkSome(modules: readonly Module[]): readonly Checked[] {
  const [typesFile, usesFile] = [(i: number) => path.join(ROOT, `t${i}.ts`), (i: number) => path.join(ROOT, `u${i}.ts`)]
  const files = new Map(modules.flatMap(({ text, values }, i): [string, string][] => [
    [typesFile(i), text],
    [usesFile(i), [`import type { Root } from './t${i}'`, ...values.map((value, k) =>
      `export const v${k}: Root = ${expression(value)}`)].join('\n')],
  ]))
  const program = ts.createProgram([...files.keys()], OPTIONS, hostOf(files))
  const diagnose = (file: string): readonly ts.Diagnostic[] => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  }
  return modules.map(({ values }, i) => {
    const [first] = diagnose(typesFile(i))
    const lines = new Set(diagnose(usesFile(i)).map(({ file, start }) =>
      (file === undefined || start === undefined ? -1 : file.getLineAndCharacterOfPosition(start).line)))
    const fits = values.map((_, k) => !lines.has(k + 1))
    if (first === undefined && !lines.has(0)) return { fits }
    const said = first === undefined ? 'no type Root' : ts.flattenDiagnosticMessageText(first.messageText, ' ')
    return { fits, mistake: said }
  })
}

/** Holds every value against its module's type, many modules in one program. */
export function check(modules: readonly Module[]): readonly Checked[] {
  const starts = Array.from({ length: Math.ceil(modules.length / AT_ONCE) }, (_, i) => i * AT_ONCE)
  return starts.flatMap(start => checkSome(modules.slice(start, start + AT_ONCE)))
}
