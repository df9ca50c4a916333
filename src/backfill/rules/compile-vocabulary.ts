import type { Trouble } from '../../errors'
import { isObject } from '../conversions/conversion'
import type { Rule, Vocabulary } from '../vocabulary'
import { compileGuards, compileRule, predicate, type Report } from './compile-rule'
import { TARGETS } from './schema-fields'
import { formTroubles, hasForm, type WrittenFile, type WrittenVocabulary } from './written-vocabulary'

// A vocabulary's own rules for a target replace the inherited ones: two chains for one fact would hide each other.
function inherit(own: readonly Rule[], base: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const chains = TARGETS.map((target): [string, readonly Rule[]] => {
    const mine = own.filter(rule => rule.target === target)
    return [target, mine.length > 0 ? mine : base.filter(rule => rule.target === target)]
  })
  return new Map(chains)
}

function baseOf(
  written: WrittenVocabulary,
  all: readonly WrittenFile[],
  report: Report,
): WrittenVocabulary | undefined {
  if (written.extends === undefined) return undefined
  const base = all.find(each => isObject(each.value) && each.value['name'] === written.extends)?.value
  if (base === undefined) {
    report('vocabulary/extends', '/extends', `there is no vocabulary ${written.extends}`, 'name one of this folder')
  }
  return hasForm(base) ? base : undefined
}

/** One vocabulary, checked and compiled, or undefined with every trouble added to `troubles`. */
export function compileVocabulary(
  written: WrittenFile,
  all: readonly WrittenFile[],
  troubles: Trouble[],
): Vocabulary | undefined {
  const { source, file, value } = written
  if (!hasForm(value)) {
    troubles.push(...formTroubles(written))
    return undefined
  }
  const report: Report = (code, pointer, what, fix) => troubles.push({ code, where: { source, pointer }, what, fix })
  // What is wrong with a base is reported once, where the base itself is compiled.
  const silent: Report = () => undefined
  if (`${value.name}.json` !== file) {
    report('vocabulary/name', '/name', `${value.name} lives in ${file}`, 'name the file after it')
  }
  const base = baseOf(value, all, report)
  const guards = (key: 'notAModel' | 'contradictions'): Vocabulary['notAModel'] => [
    ...compileGuards(value[key], `/${key}`, report),
    ...compileGuards(base?.[key], `/${key}`, silent),
  ]
  return {
    name: value.name,
    description: value.description,
    ...(value.origin === undefined ? {} : { origin: value.origin }),
    title: value.title ?? base?.title ?? [],
    fallback: value.fallback ?? false,
    recognises: predicate(value.recognises, '/recognises', report),
    notAModel: guards('notAModel'),
    contradictions: guards('contradictions'),
    rules: inherit(
      value.rules.map((rule, i) => compileRule(rule, `/rules/${i}`, report)),
      (base?.rules ?? []).map((rule, i) => compileRule(rule, `/rules/${i}`, silent)),
    ),
  }
}
