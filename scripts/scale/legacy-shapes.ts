/** A document of one legacy shape, written for copying: see `MARK` and `NUMBER`. */
export interface LegacyShape {
  readonly name: string
  /** Of 100 models, so many are of this shape. */
  readonly share: number
  readonly origin: 'internal' | 'external'
  /** JSON text, as other software left it; null where it left none. */
  readonly text: (prose: string) => string | null
}

/** Stands in texts of a made-up model where its own name belongs: as long as the name that replaces it. */
export const MARK = 'f'.repeat(30)

/** Stands in numbers of a made-up model where digits of its own belong; no document holds it for another reason. */
export const NUMBER = 7654321

/** How many places the mix has: a model's number modulo this decides on its shape and the length of its prose. */
export const PLACES = 100

const METRIC = Number(`0.${NUMBER}`)
const COMMIT = '06bfe84758b996d06f7f604b29e5b0342a700551'

const shape = (
  name: string, share: number, origin: LegacyShape['origin'], document: (prose: string) => unknown,
): LegacyShape => ({ name, share, origin, text: prose => JSON.stringify(document(prose)) })

const deepLearning = (prose: string): Readonly<Record<string, unknown>> => ({
  architecture: 'transformer',
  framework: 'pytorch',
  layer_config: { layers: 12, heads: 8, hidden: 768 },
  parameter_count: NUMBER,
  checkpoint_path: `checkpoints/${MARK}.pt`,
  training_metrics: { loss: METRIC },
  trained_on: `made-up corpus of ${MARK}`,
  evaluation_dataset: `made-up hold-out of ${MARK}`,
  evaluation_metrics: { accuracy: METRIC, macro_f1: 0.88 },
  training_config: { epochs: 40, learning_rate: 0.0003, optimizer: 'adam' },
  trained_by: 'agent-forge',
  notes: prose,
})

const without = (document: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))

const statistical = (prose: string): Readonly<Record<string, unknown>> => ({
  model_type: 'logistic_regression',
  framework: 'scikit-learn',
  features: ['age', 'dose', 'score'],
  coefficients: { age: METRIC, dose: 0.92, score: -0.31 },
  fit_metrics: { auroc: 0.81 },
  parameter_count: 4,
  trained_on: `made-up cohort of ${MARK}`,
  evaluation_dataset: `made-up hold-out of ${MARK}`,
  evaluation_metrics: { auroc: METRIC },
  notes: prose,
})

const biophysical = (prose: string): unknown => ({
  equations: ['dA/dt = k_prod - k_clear * A'],
  species: ['A'],
  parameters: { k_prod: { value: METRIC, units: 'nM/h' }, k_clear: { value: 0.083, units: '1/h' } },
  steady_states: [{ A: 2.41 }],
  solver: { library: 'scipy', method: 'LSODA' },
  notes: prose,
})

const zoo = (source: string, path: string, raw: unknown, context?: unknown): unknown =>
  ({ source_repo: source, source_commit: COMMIT, path, raw, ...(context === undefined ? {} : { context }) })

const openmmlab = (prose: string): unknown => zoo('open-mmlab/mmmadeup', `configs/${MARK}/metafile.yml#/Models/0`, {
  Name: `net-${MARK}`,
  Metadata: { FLOPs: 319000000, Parameters: NUMBER },
  'In Collection': 'MadeUpNet V2',
  Results: [{ Dataset: 'MadeUp-1k', Metrics: { 'Top 1 Accuracy': 71.86 }, Task: 'Image Classification' }],
  Weights: `https://weights.invalid/${MARK}.pth`,
  Config: `configs/${MARK}.py`,
  Remarks: prose,
}, { collection: { Name: 'MadeUpNet V2', Metadata: { 'Training Data': 'MadeUp-1k', Epochs: 300 } } })

const mteb = (prose: string): unknown => zoo('made-up/results', `results/${MARK}/model_meta.json`, {
  name: `made-up/${MARK}`, revision: COMMIT, release_date: '2024-03-17', languages: ['eng-Latn'],
  n_parameters: NUMBER, max_tokens: 512, embed_dim: 1024, license: 'cc-by-4.0', open_weights: true,
  public_training_code: null, public_training_data: null, framework: ['PyTorch'],
  reference: `https://models.invalid/${MARK}`, similarity_fn_name: 'cosine', use_instructions: false,
  training_datasets: null, adapted_from: null, superseded_by: null, is_cross_encoder: false, remarks: prose,
})

const onnx = (prose: string): unknown => zoo('onnx/models', `ONNX_HUB_MANIFEST.json#/${MARK}`, {
  model: `Made-up ${MARK}`,
  model_path: `validated/vision/classification/made_up/model/${MARK}.onnx`,
  onnx_version: '1.5', opset_version: 10,
  metadata: { model_bytes: NUMBER, tags: ['vision', 'classification'], remarks: prose },
})

const kipoi = (prose: string): unknown => zoo('kipoi/models', `${MARK}/model.yaml`, {
  type: 'keras',
  args: { weights: { url: `https://weights.invalid/${MARK}.h5` } },
  info: { authors: [{ name: 'Nobody Real' }], name: `net-${MARK}`, doc: prose, license: 'MIT' },
  schema: { inputs: { shape: [4] }, targets: { shape: [1] } },
  default_dataloader: '.',
})

const card = (prose: string): unknown => zoo('huggingface/cards', `model_cards/made-up/${MARK}/README.md`, {
  language: 'en', license: 'apache-2.0', tags: ['bert', 'pytorch'], datasets: ['made-up-pairs'],
  widget: [{ text: prose }],
}, { body_chars: NUMBER })

const biomodel = (prose: string): unknown => zoo('made-up/biomodels_cache', `cache.json#/${MARK}`, {
  model_id: 'BIOMD0000000003', name: `Nobody1991 ${MARK}`, authors: ['Nobody R'], title: `On ${MARK}`, synopsis: prose,
  url: 'http://identifiers.invalid/1', journal: 'Made-up Letters', date: 1991,
})

/** The mix: most are complete, about a fifth has something for reviewers, a few are no documents at all. */
export const LEGACY_SHAPES: readonly LegacyShape[] = [
  shape('deep_learning', 38, 'internal', deepLearning),
  shape('deep_learning, nested config', 8, 'internal', prose =>
    ({ ...deepLearning(prose), layer_config: [{ dense: 64 }, { dense: 1 }], hardware: { gpu: 'A100', count: NUMBER } })),
  shape('deep_learning, a count in words', 4, 'internal', prose => ({ ...deepLearning(prose), parameter_count: '25.53M' })),
  shape('deep_learning, no metrics', 3, 'internal', prose =>
    without(deepLearning(prose), 'evaluation_metrics', 'evaluation_dataset')),
  shape('statistical', 12, 'internal', statistical),
  shape('statistical, no count', 3, 'internal', prose => without(statistical(prose), 'parameter_count')),
  shape('biophysical', 3, 'internal', biophysical),
  shape('openmmlab', 4, 'external', openmmlab),
  shape('mteb', 10, 'external', mteb),
  shape('onnx-hub', 6, 'external', onnx),
  shape('kipoi', 3, 'external', kipoi),
  shape('hf-model-card', 3, 'external', card),
  shape('biomodels', 1, 'external', biomodel),
  { name: 'no shape that is known', share: 1, origin: 'internal',
    text: prose => JSON.stringify({ note: prose, thing: MARK }) },
  { name: 'no document', share: 1, origin: 'internal', text: () => null },
]

const SENTENCE = 'What a made-up card says of the model beside its facts, its makers and its licence. '

/** The shape of each place, in the order of the mix, and a text as long as that place asks for: up to 1.3 kB. */
export const LEGACY_PLACES: readonly { readonly shape: LegacyShape; readonly text: string | null }[] =
  LEGACY_SHAPES.flatMap(each => Array.from({ length: each.share }, () => each)).map((each, place) =>
    ({ shape: each, text: each.text(SENTENCE.repeat(1 + (place * 37) % 16)) }))
