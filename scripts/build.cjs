// npm run build: the package as it is installed, in dist/: JavaScript and declarations in the folders of their sources,
// and beside them whatever the sources read. Nothing in a checkout ever runs it, see scripts/load.cjs.
const { spawnSync } = require('node:child_process')
const { cpSync, realpathSync, rmSync, statSync } = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const dist = path.join(root, 'dist')

/** Whether npm asks for the sake of the checkout itself, its dependencies or npx in it: there nobody wants a package. */
function isForCheckout({ npm_lifecycle_event: event, npm_command: command, npm_config_local_prefix: prefix } = process.env) {
  return event === 'prepare' && ['ci', 'install', 'exec'].includes(command) && prefix !== undefined &&
    realpathSync(prefix) === realpathSync(root)
}

function compiler() {
  try {
    return require.resolve('typescript/bin/tsc')
  } catch {
    process.stderr.write(`the package is compiled from its sources, which needs TypeScript: run npm ci in ${root}, then again\n`)
    process.exit(1)
  }
}

const isData = file => statSync(file).isDirectory() || !file.endsWith('.ts') || file.endsWith('.d.ts')

function build() {
  const tsc = compiler()
  // a module that was renamed must not live on in the package
  rmSync(dist, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  for (const room of ['src', 'generated', 'migrations']) {
    cpSync(path.join(root, room), path.join(dist, room), { recursive: true, filter: isData })
  }
}

if (!isForCheckout()) build()
