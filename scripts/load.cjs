// Where the toolkit's modules are. A checkout has sources, and they are what runs there, by ts-node: a dist/ that someone
// built is older than the next edit, so it is never looked at. An installed package has no sources and no TypeScript,
// but dist/. ts-node only transpiles: types are checked by `tsc --noEmit`, once, not at every start.
const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const isCheckout = existsSync(path.join(root, 'src'))

/** Has node run the sources below the root. ts-node, which takes 0.3 s to load, is asked only for what was edited since. */
function runSources() {
  const { recall } = require('./transpiled.cjs')
  const asIs = require.extensions['.js']
  const dependencies = path.join(root, 'node_modules', path.sep)
  let service
  const transpile = (source, file) => {
    service ??= require('ts-node').create({
      transpileOnly: true, project: path.join(root, 'tsconfig.json'), scope: true, scopeDir: root,
    })
    return service.compile(source, file)
  }
  process.setSourceMapsEnabled(true)
  require.extensions['.ts'] = (module, file) => {
    if (!file.startsWith(path.join(root, path.sep)) || file.startsWith(dependencies)) return asIs(module, file)
    const source = readFileSync(file, 'utf8')
    module._compile(recall(file, source)?.code ?? transpile(source, file), file)
  }
}

if (isCheckout) runSources()

exports.isCheckout = isCheckout

const home = isCheckout ? root : path.join(root, 'dist')

/** The file of a module, named from the root and without ending: `src/index`. */
exports.locate = module => path.join(home, `${module}.${isCheckout ? 'ts' : 'js'}`)

/** What a module exports. */
exports.load = module => require(exports.locate(module))
