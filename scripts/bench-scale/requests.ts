import { createHash } from 'node:crypto'
import type { RegisterModel } from '../../src/catalog/check-request'

const FAMILIES = ['transformer', 'convolutional', 'gradient_boosting', 'logistic_regression', 'diffusion']
const FRAMEWORKS = ['pytorch', 'tensorflow', 'scikit-learn', 'jax', 'xgboost']

const digest = (n: number, word: string): string => createHash('md5').update(`${word} ${n}`).digest('hex')
const numberOf = (n: number, word: string): number => Number.parseInt(digest(n, word).slice(0, 8), 16)

/** A made-up registration with 0.5 to 2 kB of metadata: the same for the same number. Every tenth names a base before it. */
export function madeUpRequest(n: number, prefix = 'model'): RegisterModel {
  const isExternal = n % 3 === 0
  const prose = Array.from({ length: 4 + n % 37 }, (_, word) => digest(n, `word ${word}`)).join(' ')
  const code = {
    repoUrl: 'https://code.invalid/forge', commitSha: digest(n, 'a') + digest(n, 'b').slice(0, 8), entrypoint: 'train.py',
  }
  return {
    id: `${prefix}-${n}`,
    title: `Made-up ${FAMILIES[n % FAMILIES.length]} ${n}`,
    createdBy: `agent-${numberOf(n, 'agent') % 400}`,
    metadata: {
      is_external: isExternal,
      model_family: FAMILIES[n % FAMILIES.length],
      framework: FRAMEWORKS[numberOf(n, 'framework') % FRAMEWORKS.length],
      parameter_count: n % 4 === 0 ? { absent: 'not_reported', reason: 'the source does not say' } : numberOf(n, 'count'),
      training_data: prose,
      evaluation_dataset: 'a made-up hold-out',
      evaluation_metrics: n % 3 === 1
        ? { accuracy: (numberOf(n, 'accuracy') % 10_000) / 10_000, 'by split': { dev: 0.9, test: 0.92 } }
        : { absent: 'not_reported', reason: 'the source does not say' },
      training_config: { epochs: n % 100, optimizer: 'adam' },
      ...(n % 10 === 9 ? { base_model_id: `${prefix}-${numberOf(n, 'base') % (n - 8)}` } : {}),
      ...(isExternal ? {
        external_source_url: `https://models.invalid/${n}`, external_source_version: digest(n, 'pin'),
      } : {}),
    },
    ...(isExternal ? {} : {
      code,
      training: { startedAt: '2024-01-01T00:00:00Z', completedAt: '2024-01-02T00:00:00.123456Z', trainedBy: `agent-${n % 400}` },
    }),
  }
}

/** So many of them, made as they are asked for. */
export function* madeUpRequests(count: number): Generator<RegisterModel> {
  for (let n = 0; n < count; n++) yield madeUpRequest(n)
}
