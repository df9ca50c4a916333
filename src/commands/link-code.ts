import { visible } from '../backfill/report/cell-text'
import { checkLink, linkCode as linkInCatalog } from '../catalog/versions/link-code'
import { print, printJson, say, table } from './print'
import type { Run } from './flags/declare'
import { writing } from './writing'

/** `link-code ID`: says where the code of a model is; prints the columns that change. */
export const linkCode: Run = async ([id = ''], options) => {
  const isDryRun = options['dryRun'] === true
  const { repo, commit, entrypoint } = options
  const checked = checkLink({
    ...(typeof repo === 'string' && { repoUrl: repo }),
    ...(typeof commit === 'string' && { commitSha: commit }),
    ...(typeof entrypoint === 'string' && { entrypoint }),
  }, { by: String(options['by']), reason: String(options['reason']), replace: options['replace'] === true })
  const linked = await writing(isDryRun, manager => linkInCatalog(manager, id, checked))
  if (options['json'] === true) return printJson({ ...(isDryRun && { dryRun: true }), ...linked })
  const { changes, closedItems } = linked
  if (changes.length > 0) {
    print(table(['column', 'before', 'after'], changes.map(({ column, before, after }) => [column, before, after])))
  }
  const would = isDryRun ? 'would be ' : ''
  say(visible(changes.length === 0
    ? `${id}: its code is linked so already; nothing ${would}written`
    : `${id}: ${changes.length} of 3 columns ${would}written`))
  if (closedItems.length > 0) say(`review items ${would}closed: ${closedItems.join(', ')}`)
}
