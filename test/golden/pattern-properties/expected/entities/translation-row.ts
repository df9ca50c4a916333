// Made from relational/rows_of_translation.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, Translation } from '../types/translation'

/** One row per document. */
@Entity({ name: 'rows_of_translation' })
@Check('ck_rows_of_translation_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_translation_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_translation_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_translation_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_rows_of_translation_key_2918c3fb', '"key" COLLATE "C" ~ \'^[a-z]+(?:\\u002e[a-z]+)*$\'')
export class TranslationRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_translation_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** Texts by language. */
  @Column({ type: 'jsonb' })
  document!: Translation

  @Column({ type: 'text' })
  key!: string
}
