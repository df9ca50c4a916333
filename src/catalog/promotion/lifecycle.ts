import { UsageError } from '../../errors'

/** The setting that says which words a platform uses for the stages of a version. */
export const LIFECYCLE_SETTING = 'MODEL_ARTIFACTS_LIFECYCLE'

/**
 * The stages of a version that the catalog tells the platform in `artifacts.lifecycle_state`. candidate: registered.
 * active: promoted. superseded: another version was promoted, or it was withdrawn. rejected: decided against.
 */
export type LifecycleStage = 'candidate' | 'active' | 'superseded' | 'rejected'

// a rejection leaves the word alone unless a platform names one: not every platform has it
const WORDS: Readonly<Record<LifecycleStage, string | null>> = {
  candidate: 'candidate', active: 'active', superseded: 'superseded', rejected: null,
}

const STAGES = Object.keys(WORDS) as readonly LifecycleStage[]

const isStage = (name: string): name is LifecycleStage => STAGES.some(stage => stage === name)

/** What `artifacts.lifecycle_state` says for each stage; null where it is to be left alone. */
export type LifecycleWords = Readonly<Record<LifecycleStage, string | null>>

/**
 * The words of a setting such as `candidate=draft,active=validated,superseded=`. A stage that is not named keeps its
 * word (candidate, active, superseded; none for rejected); an empty word means: leave `lifecycle_state` alone.
 *
 * @throws UsageError `promotion/lifecycle-setting` with every part that is not of the form
 */
export function lifecycleWords(setting: string = process.env[LIFECYCLE_SETTING] ?? ''): LifecycleWords {
  const parts = setting.split(',').map(part => part.trim()).filter(part => part !== '')
  const pairs = parts.map(part => {
    const at = part.indexOf('=')
    return { part, name: part.slice(0, Math.max(at, 0)).trim(), word: part.slice(at + 1).trim() }
  })
  const wrong = pairs.filter(({ name, word }, i) =>
    !isStage(name) || word.length > 200 || pairs.findIndex(other => other.name === name) !== i)
  if (wrong.length > 0) {
    throw new UsageError(wrong.map(({ part }) => ({
      code: 'promotion/lifecycle-setting',
      where: { source: LIFECYCLE_SETTING },
      what: `found "${part.slice(0, 100)}"`,
      why: `each of ${STAGES.join(', ')} may be given one word of at most 200 characters, or none`,
      fix: 'write for example candidate=draft,active=validated,superseded=deprecated',
    })))
  }
  const given = Object.fromEntries(pairs.map(({ name, word }) => [name, word === '' ? null : word]))
  return { ...WORDS, ...given }
}

/** What `artifacts.lifecycle_state` says for a stage here; null: it is left alone. @throws as `lifecycleWords` */
export const lifecycleWord = (stage: LifecycleStage): string | null => lifecycleWords()[stage]
