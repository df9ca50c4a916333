import type { IndexParts, TableParts, TriggerParts } from '../../../migrations/support/read-table'
import { pairByName, RANK, sql, type Ranked } from './difference'

const printedIndex = ({ definition, valid }: IndexParts): string => `${definition}${valid ? '' : ' /* invalid */'}`

/** Indexes that belong to no constraint: missing, too many, of another definition or invalid. */
export function compareIndexes(expected: TableParts, actual: TableParts): readonly Ranked[] {
  const { missing, surplus, both } = pairByName(expected.indexes, actual.indexes)
  const at = ({ name }: IndexParts): Pick<Ranked, 'place' | 'kind' | 'rank'> =>
    ({ place: `${expected.name}.${name}`, kind: 'index', rank: RANK.index })
  const changed = both.filter(([wanted, found]) => printedIndex(wanted) !== printedIndex(found))
  return [
    ...missing.map((each): Ranked => ({
      ...at(each), expected: printedIndex(each), actual: null, repair: sql(each.definition),
    })),
    ...surplus.map((each): Ranked => ({
      ...at(each), expected: null, actual: printedIndex(each), repair: sql(`DROP INDEX ${each.name}`),
    })),
    ...changed.map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: printedIndex(wanted), actual: printedIndex(found),
      repair: wanted.definition === found.definition
        ? sql(`REINDEX INDEX ${wanted.name}`)
        : sql(`DROP INDEX ${wanted.name}`, wanted.definition),
    })),
  ]
}

const firing: Readonly<Record<string, string>> = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA', D: 'DISABLE' }

const fires = (table: string, { name, enabled }: TriggerParts): string =>
  `ALTER TABLE ${table} ${firing[enabled] ?? 'ENABLE'} TRIGGER ${name}`

const printedTrigger = ({ definition, enabled }: TriggerParts): string =>
  `${definition}${enabled === 'O' ? '' : ` /* ${(firing[enabled] ?? enabled).toLowerCase()} */`}`

const making = (table: string, trigger: TriggerParts): readonly string[] =>
  [trigger.definition, ...(trigger.enabled === 'O' ? [] : [fires(table, trigger)])]

/** Triggers that are missing, of another definition, or fire at other times. */
export function compareTriggers(expected: TableParts, actual: TableParts): readonly Ranked[] {
  const table = expected.name
  const { missing, both } = pairByName(expected.triggers, actual.triggers)
  const at = ({ name }: TriggerParts): Pick<Ranked, 'place' | 'kind' | 'rank'> =>
    ({ place: `${table}.${name}`, kind: 'trigger', rank: RANK.trigger })
  const changed = both.filter(([wanted, found]) => printedTrigger(wanted) !== printedTrigger(found))
  return [
    ...missing.map((each): Ranked => ({
      ...at(each), expected: printedTrigger(each), actual: null, repair: sql(...making(table, each)),
    })),
    ...changed.map(([wanted, found]): Ranked => ({
      ...at(wanted), expected: printedTrigger(wanted), actual: printedTrigger(found),
      repair: wanted.definition === found.definition
        ? sql(fires(table, wanted))
        : sql(`DROP TRIGGER ${wanted.name} ON ${table}`, ...making(table, wanted)),
    })),
  ]
}

/** Triggers that nobody expects. */
export function surplusTriggers(expected: TableParts, actual: TableParts): readonly Ranked[] {
  return pairByName(expected.triggers, actual.triggers).surplus.map((each): Ranked => ({
    place: `${expected.name}.${each.name}`, kind: 'trigger', rank: RANK.trigger, expected: null,
    actual: printedTrigger(each), repair: sql(`DROP TRIGGER ${each.name} ON ${expected.name}`),
  }))
}
