import { childPointer } from '../json-pointer'
import type { Document } from './model'
import type { Refuse } from './refuse'

const covers = (mapped: string, property: string): boolean => mapped === property || mapped.startsWith(`${property}/`)

/** Every property of the document, once, sorted. A property that all forms forbid needs no column. */
const propertiesOf = (document: Document): readonly string[] => {
  const fields = document.variants.flatMap(({ record }) => record.fields)
    .filter(({ presence }) => presence !== 'forbidden')
  return [...new Set(fields.map(({ name }) => childPointer('', name)))].sort()
}

/**
 * Refuses what a table that maps the document leaves unsaid: each property is stored or waived with a reason, and
 * not both; each waiver names a property that exists. A table that maps nothing owes nothing.
 */
export function refuseGaps(
  mapped: readonly string[], waived: readonly string[], document: Document, refuse: Refuse,
): void {
  if (mapped.length === 0 && waived.length === 0) return
  const properties = propertiesOf(document)
  for (const property of properties) {
    const stored = mapped.some(pointer => covers(pointer, property))
    if (stored && waived.includes(property)) {
      refuse(childPointer('/unmapped', property), {
        code: 'relational/mapped-and-waived',
        what: `${property} is stored in a column and waived`,
        fix: 'remove the waiver, or the column',
      })
    }
    if (!stored && !waived.includes(property)) {
      refuse('/columns', {
        code: 'relational/unmapped',
        what: `${property} of ${document.source} has no column`,
        why: 'a property that nobody thought of would silently be out of reach of queries',
        fix: `map it with "from": ${JSON.stringify(property)}, or give the reason in unmapped`,
      })
    }
  }
  for (const pointer of waived.filter(pointer => !properties.includes(pointer))) {
    refuse(childPointer('/unmapped', pointer), {
      code: 'relational/waiver-unknown',
      what: `${JSON.stringify(pointer)} is no property of the document`,
      why: `the properties are ${properties.join(', ')}`,
      fix: 'correct or remove it',
    })
  }
}
