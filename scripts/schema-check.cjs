// The schema's self-test with plain ajv-cli: it compiles without flags, accepts every valid example and refuses
// every invalid one.
const { spawnSync } = require('node:child_process')
const { readdirSync } = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const manifest = require.resolve('ajv-cli/package.json')
const ajvCli = path.join(path.dirname(manifest), require(manifest).bin.ajv)

const jsonIn = folder => readdirSync(path.join(root, folder)).filter(name => name.endsWith('.json')).sort()

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function ajv(...parameters) {
  const run = spawnSync(process.execPath, [ajvCli, ...parameters], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) fail(`ajv ${parameters.join(' ')}\n${run.stdout}${run.stderr}`)
}

const schemas = jsonIn('schemas')
// a shell expands schemas/*.json, and ajv-cli takes one schema: a second file breaks the command people type
if (schemas.length !== 1) fail(`schemas/*.json must match one file only, and matches ${schemas.join(', ') || 'none'}`)
const schema = `schemas/${schemas[0]}`
ajv('compile', '-s', schema)

for (const [folder, expected] of [['valid', '--valid'], ['invalid', '--invalid']]) {
  // a glob that matches nothing is a success to ajv-cli
  if (jsonIn(`schemas/examples/${folder}`).length === 0) fail(`schemas/examples/${folder} holds no example`)
  ajv('test', '-s', schema, '-d', `schemas/examples/${folder}/*.json`, expected)
}

const [valid, invalid] = ['valid', 'invalid'].map(folder => jsonIn(`schemas/examples/${folder}`).length)
process.stdout.write(`${schema} compiles; ${valid} valid examples pass, ${invalid} invalid ones are refused\n`)
