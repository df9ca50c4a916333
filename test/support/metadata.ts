/** Small made-up metadata documents, valid unless a test changes them. */
export const internalMetadata = (): Record<string, unknown> => ({
  is_external: false,
  model_family: 'transformer',
  framework: 'pytorch',
  parameter_count: 1200,
  training_data: 'a made-up corpus',
  evaluation_dataset: 'a made-up hold-out',
  evaluation_metrics: { accuracy: 0.91, 'by split': { dev: 0.9, test: 0.92 } },
})

/** As `internalMetadata`, of a model from outside. */
export const externalMetadata = (): Record<string, unknown> => ({
  ...internalMetadata(),
  is_external: true,
  external_source_url: 'https://models.invalid/made-up',
  external_source_version: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
})
