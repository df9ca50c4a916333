import Module from 'node:module'
import type { DataSource, Driver } from 'typeorm'

function factoryFile(): string | undefined {
  try {
    return require.resolve('typeorm/driver/DriverFactory')
  } catch {
    // a TypeORM that has no such file costs the time, nothing else
    return undefined
  }
}

const load = {
  factory: () => require('typeorm/driver/DriverFactory') as typeof import('typeorm/driver/DriverFactory'),
  postgres: () => require('typeorm/driver/postgres/PostgresDriver') as typeof import('typeorm/driver/postgres/PostgresDriver'),
}

/**
 * Has TypeORM, when it is loaded after this, load the driver of PostgreSQL alone. It would load those of all databases in
 * order to make one: a quarter of its code, 50 ms of CPU at every start. For any other type it makes the driver as ever.
 * For processes of the command line: a program that imports the library may count on TypeORM as it is.
 */
export function loadOneDriver(): void {
  const file = factoryFile()
  if (file === undefined || require.cache[file] !== undefined) return
  const standIn = new Module(file)
  standIn.filename = file
  standIn.loaded = true
  standIn.exports = {
    DriverFactory: class {
      create(dataSource: DataSource): Driver {
        if (dataSource.options.type === 'postgres') return new (load.postgres().PostgresDriver)(dataSource)
        delete require.cache[file]
        return new (load.factory().DriverFactory)().create(dataSource)
      }
    },
  }
  require.cache[file] = standIn
}
