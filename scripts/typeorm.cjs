#!/usr/bin/env node
// npm run typeorm COMMAND, and where the package is installed model-artifacts-typeorm COMMAND: the TypeORM commands on the
// toolkit's data source. npm 11 hands through words but swallows flags, so what a command needs is added here.
const { relative } = require('node:path')
const { isCheckout, load, locate } = require('./load.cjs')
require('./webassembly.cjs')
const { ToolkitError, UsageError } = load('src/errors')
const { typeormCommand } = load('src/database/package-root')

const words = process.argv.slice(2)
const command = words.find((word) => !word.startsWith('-'))
const withoutDataSource = ['migration:create', 'entity:create', 'subscriber:create', 'init', 'version']

function fail(error) {
  const known = error instanceof ToolkitError
  console.error(known ? error.message : `${error.name ?? 'Error'}: ${error.message ?? error}`)
  // TypeORM's commands end with process.exit(1) whatever has happened.
  process.on('exit', () => {
    process.exitCode = known ? error.exitCode : 1
  })
}

const refuse = (why, fix) => {
  throw new UsageError({ code: 'usage/refused-command', where: {}, what: `${command} is not available`, why, fix })
}

function main() {
  if (command === 'schema:drop' || command === 'schema:sync') {
    refuse('it drops tables and columns that belong to other software', `${typeormCommand('migration:revert')}, or write a migration`)
  }
  if (command === 'migration:create' && !isCheckout) {
    refuse('the migrations of an installed package are its own', 'npx model-artifacts migration-create')
  }
  if (command === 'migration:create' && !words.some((word) => word.startsWith('-'))) {
    const { createMigration } = load('src/database/create-migration')
    const file = createMigration(words.slice(words.indexOf(command) + 1).join('-'))
    console.log(`Migration ${relative(process.cwd(), file)} has been created and added to migrations/index.ts.`)
    return
  }
  const asked = words.some((word) => /^(-d|--dataSource)(=|$)/.test(word))
  if (command !== undefined && !withoutDataSource.includes(command) && !asked) {
    process.argv.push('-d', locate('src/database/cli-data-source'))
  }
  // TypeORM prints the whole error object with its stack, statement and driver.
  require('typeorm/platform/PlatformTools').PlatformTools.logCmdErr = (_prefix, error) => fail(error)
  require('typeorm/cli')
}

try {
  main()
} catch (error) {
  fail(error)
}
