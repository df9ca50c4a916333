// Preloaded into a command that is measured: at its end it writes what the command cost into the file named by
// MEASURED_PROCESS. Plain JavaScript, because it comes before the transpiler.
const { realpathSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { performance } = require('node:perf_hooks')

// the driver of the program that is measured, wherever it is installed
const { Client } = createRequire(realpathSync(process.argv[1]))('pg')

const longest = { ms: 0, sql: '' }
let statements = 0

const told = (start, query) => {
  const ms = performance.now() - start
  statements++
  if (ms <= longest.ms) return
  longest.ms = ms
  longest.sql = String(query?.text ?? query).replace(/\s+/g, ' ').trim().slice(0, 200)
}

const plain = Client.prototype.query
Client.prototype.query = function query(...args) {
  const start = performance.now()
  const last = args.at(-1)
  if (typeof last === 'function') {
    args[args.length - 1] = (...results) => {
      told(start, args[0])
      last(...results)
    }
    return plain.apply(this, args)
  }
  const result = plain.apply(this, args)
  if (typeof result?.then === 'function') result.then(() => told(start, args[0]), () => told(start, args[0]))
  return result
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.MEASURED_PROCESS, JSON.stringify({
    peakKb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs: process.uptime() * 1000, statements,
    longestMs: longest.ms, longestSql: longest.sql,
  }))
})
