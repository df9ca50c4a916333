// What TypeScript made of a source, kept between starts: 40 modules take it 1.5 s, and reading them back 20 ms.
// One entry per file; the key is all that the output depends on, so an entry is never wrong, only missing.
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const root = path.join(__dirname, '..')
const CACHE = path.join(root, 'node_modules', '.cache', 'model-artifacts')

const digest = (...parts) => createHash('sha1').update(JSON.stringify(parts)).digest('hex')

// the version from the manifest: TypeScript itself takes 0.3 s to load
const { version } = require('typescript/package.json')
const settings = [version, fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8'), process.env.TS_NODE_COMPILER_OPTIONS ?? '']

const keyOf = source => digest(...settings, source)
const fileOf = fileName => path.join(CACHE, digest(fileName))

const mapped = ({ outputText, sourceMapText }) => {
  const map = Buffer.from(sourceMapText).toString('base64')
  return outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, `\n//# sourceMappingURL=data:application/json;base64,${map}\n`)
}

/** What was made of a source: `code` with its map in it, for node, and the two apart, for ts-node. Or undefined. */
exports.recall = (fileName, source) => {
  try {
    const entry = JSON.parse(fs.readFileSync(fileOf(fileName), 'utf8'))
    return entry.key === keyOf(source) ? { ...entry.output, get code() { return mapped(entry.output) } } : undefined
  } catch {
    return undefined
  }
}

/** Keeps what was made of a source. */
exports.remember = (fileName, source, { outputText, sourceMapText }) => {
  // as it comes, a map names its source relative to a folder that is never written
  const map = { ...JSON.parse(sourceMapText), sourceRoot: '', sources: [pathToFileURL(fileName).href] }
  try {
    fs.mkdirSync(CACHE, { recursive: true })
    // renamed into place: another process must never read half an entry
    const draft = `${fileOf(fileName)}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify({ key: keyOf(source), output: { outputText, sourceMapText: JSON.stringify(map) } }))
    fs.renameSync(draft, fileOf(fileName))
  } catch {
    // a folder that cannot be written costs the time, nothing else
  }
}
