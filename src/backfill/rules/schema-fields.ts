import { Ajv, type ValidateFunction } from 'ajv'
import metadataSchema from '../../../schemas/model_artifact_metadata.json'
import modelVersions from '../../../schemas/relational/model_versions.json'

const COLUMNS = '/columns/'
const VARIANTS = {
  external: metadataSchema.definitions.ExternalModelMetadata,
  internal: metadataSchema.definitions.InternalModelMetadata,
} as const

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, strictTypes: false })
ajv.addSchema(metadataSchema)

const compiled = new Map<string, ValidateFunction>()

function checkerOf(ref: string): ValidateFunction {
  const known = compiled.get(ref)
  if (known !== undefined) return known
  const check = ajv.compile({ $ref: `${metadataSchema.$id}${ref}` })
  compiled.set(ref, check)
  return check
}

const fieldRefs: ReadonlyMap<string, string> = new Map(
  Object.entries(VARIANTS.external.properties).flatMap(([name, field]): [string, string][] =>
    '$ref' in field ? [[`/${name}`, field.$ref]] : [],
  ),
)

const columnRefs: ReadonlyMap<string, string> = new Map(
  Object.entries(modelVersions.columns).flatMap(([name, column]): [string, string][] =>
    'value' in column ? [[`${COLUMNS}${name}`, column.value]] : [],
  ),
)

const refOf = (target: string): string | undefined => fieldRefs.get(target) ?? columnRefs.get(target)

/** What a vocabulary may aim at: schema fields as `/name`, columns of their own as `/columns/name`. Schema order. */
export const TARGETS: readonly string[] = [...fieldRefs.keys(), ...columnRefs.keys()].filter(
  target => target !== '/extensions',
)

/** Whether a target is a column that the table owns, and no field of the document. */
export const isColumn = (target: string): boolean => target.startsWith(COLUMNS)

/** Whether a model of this variant must carry the field. */
export const isRequired = (target: string, isExternal: boolean): boolean =>
  (isExternal ? VARIANTS.external : VARIANTS.internal).required.includes(target.slice(1))

/** Whether the variant has the field at all: an internal model has no external source. */
export const isAllowed = (target: string, isExternal: boolean): boolean =>
  isExternal || !['/external_source_url', '/external_source_version'].includes(target)

/** Whether the schema accepts a value for a target. */
export const accepts = (target: string, it: unknown): boolean => {
  const ref = refOf(target)
  return ref !== undefined && checkerOf(ref)(it) === true
}

const admitting: ReadonlySet<string> = new Set([...fieldRefs.keys(), ...columnRefs.keys()]
  .filter(target => accepts(target, { absent: 'under_review', reason: 'held' })))

/** Whether the schema lets a target be declared absent. */
export const admitsAbsence = (target: string): boolean => admitting.has(target)

// made once: a text put together anew is hashed anew wherever it is looked up
const names: ReadonlyMap<string, string> = new Map(['/is_external', ...fieldRefs.keys()].map(target => [target, target.slice(1)]))
const fieldNames: ReadonlySet<string> = new Set(names.values())

/** The name of the field that a target is; undefined for a column. */
export const fieldName = (target: string): string | undefined => names.get(target)

/** Whether a name is a field of the schema. */
export const isField = (name: string): boolean => fieldNames.has(name)

/** Whether a document already satisfies the schema. */
export const isValidMetadata = (document: unknown): boolean => checkerOf('')(document) === true
