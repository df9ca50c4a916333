#!/usr/bin/env node
// The command line. ts-node only transpiles here: types are checked by `tsc --noEmit`, once, not at every start.
const path = require('node:path')
require('ts-node').register({ transpileOnly: true, project: path.join(__dirname, '..', 'tsconfig.json') })
require('reflect-metadata')
require('../src/commands/main').main(process.argv.slice(2))
