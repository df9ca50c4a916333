// ts-node's transpiler with a memory.
const ts = require('typescript')
const { recall, remember } = require('./transpiled.cjs')

function transpile(input, fileName, compilerOptions) {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(input, {
    fileName, compilerOptions, reportDiagnostics: true,
  })
  if (diagnostics.length === 0) return { outputText, sourceMapText }
  const host = { getCanonicalFileName: name => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' }
  throw new SyntaxError(ts.formatDiagnostics(diagnostics, host))
}

/** The transpiler plug-in that `tsconfig.json` names. @see https://typestrong.org/ts-node/docs/transpilers */
exports.create = ({ service }) => ({
  transpile(input, { fileName }) {
    const known = recall(fileName, input)
    if (known !== undefined) return known
    const output = transpile(input, fileName, service.config.options)
    remember(fileName, input, output)
    return output
  },
})
