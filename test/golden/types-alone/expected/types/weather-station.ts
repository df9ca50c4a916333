// Made from schema.json by npm run codegen. Do not edit.

export type WeatherStation = WeatherStationRoot

export type WeatherStationRoot = (null | boolean | number | string | unknown[] | {
  closed?: never
  last: Last[]
  name?: string
  next?: WeatherStationRoot
  open?: unknown
  reading?: Last
  since: string
  [k: string]: unknown
} | {
  closed?: never
  last?: Last[]
  name?: string
  next?: WeatherStationRoot
  open?: unknown
  reading?: Last
  since?: never
  [k: string]: unknown
})

export type Last = number
