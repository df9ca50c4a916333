// What TypeScript made of a source, kept between starts: 40 modules take it 1.5 s, and reading them back 20 ms.
// An entry is named by all that it depends on, so it is never wrong, only missing; a copy of the project has it too.
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

const entryOf = (fileName, source) => path.join(CACHE, `${digest(...settings, path.basename(fileName), source)}.json`)

// a map that is kept names no source: that of a copy stands elsewhere
const withMap = (fileName, { outputText, sourceMapText }) => {
  const map = `{"sources":[${JSON.stringify(pathToFileURL(fileName).href)}],${sourceMapText.slice(1)}`
  const url = `data:application/json;base64,${Buffer.from(map).toString('base64')}`
  return outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, `\n//# sourceMappingURL=${url}\n`)
}

/** What was made of a source: `code` with its map in it, for node, and the two apart, for ts-node. Or undefined. */
exports.recall = (fileName, source) => {
  try {
    const entry = JSON.parse(fs.readFileSync(entryOf(fileName, source), 'utf8'))
    return { ...entry, get code() { return withMap(fileName, entry) } }
  } catch {
    return undefined
  }
}

/** Keeps what was made of a source. */
exports.remember = (fileName, source, { outputText, sourceMapText }) => {
  const { sources: _, sourceRoot: __, ...map } = JSON.parse(sourceMapText)
  const entry = entryOf(fileName, source)
  try {
    fs.mkdirSync(CACHE, { recursive: true })
    // renamed into place: another process must never read half an entry
    const draft = `${entry}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify({ outputText, sourceMapText: JSON.stringify(map) }))
    fs.renameSync(draft, entry)
  } catch {
    // a folder that cannot be written costs the time, nothing else
  }
}
