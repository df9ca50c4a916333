import type { DataSource } from 'typeorm'
import type { Trouble } from '../../errors'
import { readEnforcement } from '../enforcement/modes'
import { LEGACY_PREFIX } from '../legacy-documents'
import type { TableShape } from './exchanged-tables'
import type { GivenRow, GivenUnit } from './read-catalog'

interface Refused {
  readonly ord: number
  readonly problem: string
}

/** Models among `absent`, with the legacy documents that come along with each. */
function documentsOf(units: readonly GivenUnit[], absent: ReadonlySet<GivenRow>): readonly (readonly [GivenRow, object])[] {
  return units.flatMap(({ rows }) => rows
    .filter(row => row.table === 'artifacts' && row.value['artifact_type'] === 'model' && absent.has(row))
    .map(row => [row, {
      document: row.value['metadata'] ?? null,
      kept: rows.filter(each => each.table === 'metadata_revisions' && absent.has(each) &&
        each.value['artifact_id'] === row.value['id'] && String(each.value['schema_version']).startsWith(LEGACY_PREFIX))
        .map(each => each.value['document'] ?? null),
    }] as const))
}

/** Models whose documents this database will refuse: they break the schema, and no legacy revision brings them in. */
export async function documentTroubles(
  dataSource: DataSource, shapes: readonly TableShape[], units: readonly GivenUnit[], absent: ReadonlySet<GivenRow>,
): Promise<readonly Trouble[]> {
  const type = shapes.find(({ name }) => name === 'artifacts')?.columns.find(({ name }) => name === 'metadata')?.type
  const documents = documentsOf(units, absent)
  if (type === undefined || documents.length === 0) return []
  if ((await readEnforcement(dataSource.manager)).mode === 'warn') return []
  const refused = await dataSource.query<Refused[]>(
    `select g.ord, coalesce(model_artifact_metadata_problem(g.document::${type}), 'type ') as problem
       from json_to_recordset($1::json) as g(ord int, document text, kept json)
      where (g.document is null or model_artifact_metadata_problem(g.document::${type}) is not null)
        and not exists (select from json_array_elements_text(g.kept) as k(document)
              where k.document is not distinct from g.document::${type}::text
                 or model_document(k.document)::text = g.document::${type}::text)
      order by g.ord`,
    [JSON.stringify(documents.map(([, given], ord) => ({ ord, ...given })))])
  return refused.flatMap(({ ord, problem }): readonly Trouble[] => {
    const row = documents[ord]?.[0]
    const [, rule = '', pointer = ''] = /^(false schema|[^ ]*) (.*)$/s.exec(problem) ?? []
    return row === undefined ? [] : [{
      code: 'exchange/document-refused',
      where: { source: row.place, pointer },
      what: `the metadata of model ${String(row.value['id'])} breaks the schema (${rule})`,
      why: 'such a document is let in only beside its legacy revision, and the file has none of it',
      fix: 'backfill the database the file is from and export it again, or import it under `model-artifacts enforce warn`',
    }]
  })
}
