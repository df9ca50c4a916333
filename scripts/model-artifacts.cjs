#!/usr/bin/env node
// The command line.
require('./load.cjs').load('src/commands/main').main(process.argv.slice(2))
