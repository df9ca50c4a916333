// TypeORM loads its drivers of all databases in order to make the one of PostgreSQL: a quarter of its code, 50 ms of CPU at
// every start. In a process of the command line, which has no other data source, DriverFactory is therefore one that loads
// the driver it makes; for any other type, TypeORM's own. Programs that import the library are left alone.
const Module = require('node:module')

function factory() {
  try {
    return require.resolve('typeorm/driver/DriverFactory')
  } catch {
    // a TypeORM that has no such file costs the time, nothing else
    return undefined
  }
}

const file = factory()
if (file !== undefined) {
  const standIn = new Module(file)
  standIn.filename = file
  standIn.loaded = true
  standIn.exports = {
    DriverFactory: class {
      create(dataSource) {
        if (dataSource.options.type === 'postgres') {
          const { PostgresDriver } = require('typeorm/driver/postgres/PostgresDriver')
          return new PostgresDriver(dataSource)
        }
        delete require.cache[file]
        const { DriverFactory } = require(file)
        return new DriverFactory().create(dataSource)
      }
    },
  }
  require.cache[file] = standIn
}
