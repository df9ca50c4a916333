// ts-node's transpiler with a memory: 40 modules take TypeScript 1.5 s at every start, and reading them back 20 ms.
// One entry per file; the key is all that the output depends on, so an entry is never wrong, only missing.
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const ts = require('typescript')

const CACHE = path.join(__dirname, '..', 'node_modules', '.cache', 'model-artifacts')

const digest = (...parts) => createHash('sha1').update(JSON.stringify(parts)).digest('hex')

function recall(file, key) {
  try {
    const entry = JSON.parse(fs.readFileSync(file, 'utf8'))
    return entry.key === key ? entry.output : undefined
  } catch {
    return undefined
  }
}

function remember(file, entry) {
  try {
    fs.mkdirSync(CACHE, { recursive: true })
    // renamed into place: another process must never read half an entry
    const draft = `${file}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify(entry))
    fs.renameSync(draft, file)
  } catch {
    // a folder that cannot be written costs the time, nothing else
  }
}

function transpile(input, fileName, compilerOptions) {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(input, {
    fileName, compilerOptions, reportDiagnostics: true,
  })
  if (diagnostics.length === 0) return { outputText, sourceMapText }
  const host = { getCanonicalFileName: name => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' }
  throw new SyntaxError(ts.formatDiagnostics(diagnostics, host))
}

/** The transpiler plug-in that `tsconfig.json` names. @see https://typestrong.org/ts-node/docs/transpilers */
exports.create = ({ service }) => {
  const compilerOptions = service.config.options
  return {
    transpile(input, { fileName }) {
      const key = digest(ts.version, compilerOptions, input)
      const file = path.join(CACHE, digest(fileName))
      const known = recall(file, key)
      if (known !== undefined) return known
      const output = transpile(input, fileName, compilerOptions)
      remember(file, { key, output })
      return output
    },
  }
}
