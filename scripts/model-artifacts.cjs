#!/usr/bin/env node
// The command line.
// node from 22.1 on keeps compiled code between runs: of what is loaded after this line
require('node:module').enableCompileCache?.()
const { setFlagsFromString } = require('node:v8')
const { load } = require('./load.cjs')
require('./webassembly.cjs')

// V8 waits until the heap is four times what is in use: a backfill of 50 MB of plans then holds 200 MB of garbage. At two and
// a half times it holds 70 MB less, for 2 to 3 % of its CPU; at twice 110 MB less, for more.
setFlagsFromString('--heap-growing-percent=150')

// pg asks whether this is Cloudflare; before node 21 the answer takes node's whole HTTP client, 40 ms
if (globalThis.navigator === undefined) {
  globalThis.navigator = { userAgent: `Node.js/${process.versions.node.split('.')[0]}` }
}
load('src/commands/main').main(process.argv.slice(2))
