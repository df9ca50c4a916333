// Made from relational/rows_of_personname.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, PersonName } from '../types/person-name'

/** One row per document. */
@Entity({ name: 'rows_of_personname' })
@Check('ck_rows_of_personname_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_personname_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_personname_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_personname_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
export class PersonNameRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_personname_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** Patterns that engines of regular expressions see differently. */
  @Column({ type: 'jsonb' })
  document!: PersonName
}
