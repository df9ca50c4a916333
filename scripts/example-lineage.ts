import type { Lineage, LineageNode } from '../src/catalog/lineage/lineage-graph'
import { lineageSvg } from '../src/commands/lineage/svg'

const model = (id: string, title: string, depth: number, more: Partial<LineageNode> = {}): LineageNode => ({
  id, title, depth, version_number: 1, lineage_id: id, is_external: false, source_url: null, source_version: null,
  promotion_state: 'candidate', exists: true, ...more,
})

const outside = (url: string, pin: string): Partial<LineageNode> =>
  ({ is_external: true, source_url: url, source_version: pin, version_number: 1 })

/** A made-up lineage: an outside base with its pin, versions of a model, and what others made from them. */
export const exampleLineage: Lineage = {
  root: 'model-cells-v2',
  truncated: false,
  nodes: [
    model('model-geneformer', 'Gene encoder, large', -2,
      outside('https://models.invalid/gene-encoder', '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c')),
    model('model-cells-v1', 'Cell Type Classifier', -1, { promotion_state: 'superseded' }),
    model('model-cells-v2', 'Cell Type Classifier', 0, { version_number: 2, promotion_state: 'promoted' }),
    model('model-cells-v3', 'Cell Type Classifier', 1, { version_number: 3 }),
    model('model-cells-v4', 'Cell Type Classifier', 1, { version_number: 4, promotion_state: 'rejected' }),
    model('model-29ce54ef-040c-4831-97b6-4850faa31598', 'Neurodegeneration Risk Predictor', 1,
      { promotion_state: 'promoted' }),
    model('model-microglia', 'Microglial Activation & Response', 2),
  ],
  edges: [
    { from: 'model-cells-v1', to: 'model-geneformer', kind: 'base' },
    { from: 'model-cells-v2', to: 'model-cells-v1', kind: 'parent' },
    { from: 'model-cells-v2', to: 'model-geneformer', kind: 'base' },
    { from: 'model-cells-v3', to: 'model-cells-v2', kind: 'parent' },
    { from: 'model-cells-v4', to: 'model-cells-v2', kind: 'parent' },
    { from: 'model-29ce54ef-040c-4831-97b6-4850faa31598', to: 'model-cells-v2', kind: 'base' },
    { from: 'model-microglia', to: 'model-cells-v3', kind: 'base' },
  ],
}

/** `docs/examples/lineage.svg`. */
export const exampleSvg = (): string => lineageSvg(exampleLineage)
