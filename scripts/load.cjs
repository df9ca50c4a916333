// Where the toolkit's modules are. A checkout has sources, and they are what runs there, by ts-node: a dist/ that someone
// built is older than the next edit, so it is never looked at. An installed package has no sources and no TypeScript,
// but dist/. ts-node only transpiles: types are checked by `tsc --noEmit`, once, not at every start.
const { existsSync } = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const isCheckout = existsSync(path.join(root, 'src'))

if (isCheckout) {
  require('ts-node').register({
    transpileOnly: true, project: path.join(root, 'tsconfig.json'), scope: true, scopeDir: root,
  })
}

exports.isCheckout = isCheckout

const home = isCheckout ? root : path.join(root, 'dist')

/** The file of a module, named from the root and without ending: `src/index`. */
exports.locate = module => path.join(home, `${module}.${isCheckout ? 'ts' : 'js'}`)

/** What a module exports. */
exports.load = module => require(exports.locate(module))
