// Lets node load the toolkit's own TypeScript, also where it is installed: ts-node by itself leaves node_modules alone.
// Only files of this package: those of whoever has installed it are compiled by their own settings. ts-node only
// transpiles here: types are checked by `tsc --noEmit`, once, not at every start.
const path = require('node:path')

const root = path.join(__dirname, '..')

require('ts-node').register({
  transpileOnly: true, project: path.join(root, 'tsconfig.json'), scope: true, scopeDir: root,
})
require('reflect-metadata')
