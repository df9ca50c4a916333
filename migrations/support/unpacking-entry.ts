import { frozenValidator, type FrozenValidator } from './install-validator'

const { statements, signatures } = frozenValidator('model_artifact_metadata-73084fc1')

/** The function of the validator that is called from outside, as it was. */
export const formerEntry: FrozenValidator = { statements: statements.slice(-1), signatures: signatures.slice(-1) }

/**
 * The same, which unpacks first: an empty path gives the whole document.
 *
 * @see https://www.postgresql.org/docs/current/storage-toast.html
 */
export const unpackingEntry: FrozenValidator = {
  statements: formerEntry.statements.map(statement =>
    statement.replace('BEGIN\n', () => "BEGIN\n  document := document #> '{}';\n")),
  signatures: formerEntry.signatures,
}
