import type { ListModels } from '../src/catalog/finding/find-models'

/** A question that people ask of a catalog, as `list` asks it: the first 50 answers. */
export interface TypicalQuery {
  readonly name: string
  readonly asked: ListModels
  /** Ask for the page behind the first one. */
  readonly isSecondPage?: true
}

/** Typical questions about made-up models. `base` has fine-tuned versions, `lineage` a promoted one. */
export const typicalQueries = ({ base,
  lineage }: { readonly base: string; readonly lineage: string }): readonly TypicalQuery[] => [
  { name: 'promoted and accurate', asked: { where: "promotion_state = 'promoted' and metric.accuracy >= 0.9" } },
  {
    name: 'promoted and accurate, of two frameworks',
    asked: { where: "promotion_state = 'promoted' and metric.accuracy >= 0.9 and framework in ('pytorch', 'jax')" },
  },
  { name: 'a rare family', asked: { where: "model_family = 'biophysical_ode'" } },
  { name: 'a range of sizes', asked: { where: 'parameter_count >= 7000000 and parameter_count < 8000000',
    sort: 'parameter_count' } },
  { name: 'fine-tuned from a model', asked: { baseModelId: base } },
  { name: 'trained by an agent', asked: { trainedBy: 'agent-17' } },
  { name: 'external, of a framework', asked: { isExternal: true, where: "framework = 'onnx'" } },
  { name: 'the most accurate', asked: { sort: 'metric.accuracy desc', where: "framework = 'pytorch'" } },
  { name: 'the newest, second page', asked: { where: "created_at >= '2025-11-01'", sort: 'created_at desc' },
    isSecondPage: true },
  { name: 'the promoted version of a lineage',
    asked: { where: `lineage_id = '${lineage}' and promotion_state = 'promoted'` } },
  { name: 'framework not reported', asked: { where: "absent(framework, 'not_reported') and is_external = true" } },
  { name: 'by test accuracy, second page', asked: { sort: 'metric."by split".test desc' }, isSecondPage: true },
]
