// Loaded into a command with node -r by probed.ts: writes to file descriptor 3, as JSON, what CPU (user and system, in
// milliseconds) the process took, and which modules it loaded. With PROBE_SPLIT also what the CPU went into: loading each
// package, connecting, asking, printing. A parent has no portable way to see the CPU of one child; the child itself has.
const Module = require('node:module')
const path = require('node:path')
const { writeSync } = require('node:fs')

const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const split = { node: spent(), packages: {} }

const packageOf = file => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? 'model-artifacts'
// what loading has taken so far, and what of it the modules inside the one being loaded took
let loading = 0
let inner = 0

function timeLoading() {
  const load = Module._load
  Module._load = function timed(request, parent, isMain) {
    // the program itself: what it does at once happens while it is loaded
    if (isMain) return load.call(this, request, parent, isMain)
    const [start, outside] = [spent(), inner]
    inner = 0
    try {
      return load.call(this, request, parent, isMain)
    } finally {
      const whole = spent() - start
      let file = 'node'
      try {
        const found = Module._resolveFilename(request, parent, isMain)
        if (path.isAbsolute(found)) file = packageOf(found)
      } catch {
        // it is not there; that was found out all the same
      }
      split.packages[file] = (split.packages[file] ?? 0) + whole - inner
      loading += whole - inner
      inner = outside + whole
    }
  }
}

/** CPU apart from loading, from one event to the next. */
let mark = { phase: 'parsing the command line', at: 0, loading: 0 }
function begin(phase) {
  const at = spent()
  split[mark.phase] = (split[mark.phase] ?? 0) + at - mark.at - (loading - mark.loading)
  mark = { phase, at, loading }
}

function timePhases() {
  const load = Module._load
  let isKnown = false
  Module._load = function watched(request, parent, isMain) {
    const exported = load.call(this, request, parent, isMain)
    if (request === 'pg' && !isKnown) {
      isKnown = true
      const { connect } = exported.Client.prototype
      // as a pool calls it
      exported.Client.prototype.connect = function timed(done) {
        begin('connecting')
        return connect.call(this, (...given) => {
          begin('asking')
          done(...given)
        })
      }
    }
    return exported
  }
  const { write } = process.stdout
  process.stdout.write = function timed(...given) {
    begin('printing, and closing')
    return write.apply(this, given)
  }
}

if (process.env.PROBE_SPLIT === '1') {
  timeLoading()
  timePhases()
  mark.at = spent()
}
process.on('exit', () => {
  begin('')
  writeSync(3, JSON.stringify({ cpuMs: spent(), files: Object.keys(require.cache).filter(file => file !== __filename), ...(process.env.PROBE_SPLIT === '1' && { split }) }))
})
