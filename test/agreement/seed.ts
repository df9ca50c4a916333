/** The seed of every draw in these tests; a failure prints it. Another one by AGREEMENT_SEED. */
export const SEED = Number(process.env['AGREEMENT_SEED'] ?? 20_260_102)
