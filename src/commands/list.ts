import { modelPages, type ListModels, type ModelPage } from '../catalog/finding/find-models'
import type { ListedModel } from '../catalog/models'
import type { Run } from './flags/declare'
import { printSlowly, say, table } from './print'
import { withReader } from './with-reader'

type Options = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function askedBy(options: Options): ListModels {
  const { promotion, base, trainedBy, after, where, sort, page, limit } = options
  const asked = {
    where: text(where), page: text(page), sort: Array.isArray(sort) ? sort.join(' ') : undefined,
    promotionState: text(promotion), baseModelId: text(base), trainedBy: text(trainedBy), afterId: text(after),
    isExternal: options['external'] === true ? true : options['internal'] === true ? false : undefined,
    limit: typeof limit === 'number' ? limit : undefined,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as ListModels
}

const variant = ({ artifact, modelVersion }: ListedModel): string =>
  modelVersion === null ? `${artifact.origin_type ?? 'unknown'}, held` : modelVersion.is_external ? 'external'
    : 'internal'

/** Models as a table: id, title, variant, promotion state, open review items. */
export const modelTable = (models: readonly ListedModel[]): string =>
  table(['id', 'title', 'variant', 'promotion', 'open items'], models.map(model => [
    model.artifact.id, model.artifact.title, variant(model), model.modelVersion?.promotion_state, model.openReviewItems,
  ]))

/** One word of a shell. */
const quoted = (word: string): string => (/^[\w.,:=/@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

/** The command that shows the next page. */
function nextCommand(options: Options, token: string): string {
  const flags = Object.entries(options).flatMap(([name, value]): readonly string[] => {
    const flag = `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
    if (name === 'page' || value === undefined || value === false) return []
    return value === true ? [flag] : [flag, ...[value].flat().map(word => quoted(String(word)))]
  })
  return ['model-artifacts list', ...flags, '--page', token].join(' ')
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')

// the same bytes as JSON.stringify({ models, next }, null, 2), a page at a time
async function printAsJson(pages: AsyncIterable<ModelPage>): Promise<void> {
  let next: string | null = null
  let told = 0
  for await (const page of pages) {
    // model by model: a string of megabytes for each page would stay until all memory is swept
    for (const model of page.models) await printSlowly(`${told++ === 0 ? '{\n  "models": [' : ','}\n    ${indented(model)}`)
    next = page.next
  }
  await printSlowly(`${told === 0 ? '{\n  "models": [' : '\n  '}],\n  "next": ${JSON.stringify(next)}\n}\n`)
}

async function printAsTable(pages: AsyncIterable<ModelPage>, options: Options): Promise<void> {
  let next: string | null = null
  let told = 0
  for await (const page of pages) {
    const lines = modelTable(page.models).split('\n')
    // one header for all pages; each is aligned for itself, because the next one is not known yet
    if (told === 0 || page.models.length > 0) await printSlowly(`${(told === 0 ? lines : lines.slice(2)).join('\n')}\n`)
    told += page.models.length
    next = page.next
  }
  say(`${told} ${told === 1 ? 'model' : 'models'}`)
  if (next !== null) say(`next: ${nextCommand(options, next)}`)
}

/** `list`: models that satisfy a filter, in an order, page by page. */
export const list: Run = (_, options) => withReader(reader => {
  // not by the catalog, which loads all that writing takes
  const pages = modelPages(reader, askedBy(options))
  return options['json'] === true ? printAsJson(pages) : printAsTable(pages, options)
})
