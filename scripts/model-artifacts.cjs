#!/usr/bin/env node
// The command line.
require('./register.cjs')
require('../src/commands/main').main(process.argv.slice(2))
