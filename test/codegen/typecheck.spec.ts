import path from 'node:path'
import { expect } from 'chai'
import ts from 'typescript'
import { expected, goldenCases } from '../golden/run'

const ROOT = path.join(__dirname, '..', '..')

function diagnosticsOf(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), file => ts.sys.readFile(file))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = file => texts.has(file) || fileExists(file)
  host.readFile = file => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = texts.get(file)
    return text === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, text, languageVersion)
  }
  const program = ts.createProgram([...files], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1
    const name = file === undefined ? '' : path.relative(ROOT, file.fileName)
    return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

describe('generated code', () => {
  const golden = goldenCases()
    .flatMap(name => [...expected(name).keys()].map(file => path.join(ROOT, 'test/golden', name, file)))
    .filter(file => file.endsWith('.ts'))
  const types = ['model-artifact-metadata', 'entities'].map(name => path.join(ROOT, `test/types/${name}.ts`))
  const generated = ['projection/model-version', 'schema-version', 'validator/model-artifact-metadata.d']
    .map(name => path.join(ROOT, `generated/${name}.ts`))

  it('type-checks, and refuses what test/types says it refuses', () => {
    expect(golden).to.have.length.above(50)
    expect(diagnosticsOf([...golden, ...types, ...generated])).to.deep.equal([])
  })

  it('would be found out: a generated type that admits more breaks test/types', () => {
    const file = path.join(ROOT, 'generated/types/model-artifact-metadata.ts')
    const text = ts.sys.readFile(file)?.replace(/(external_source_\w+\?: )never/g, '$1string') ?? ''
    const [broken] = types
    expect(diagnosticsOf([broken ?? ''], new Map([[file, text]]))).to.not.deep.equal([])
  })
})
