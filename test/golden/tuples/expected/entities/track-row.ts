// Made from relational/rows_of_track.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, Track } from '../types/track'

/** One row per document. */
@Entity({ name: 'rows_of_track' })
@Check('ck_rows_of_track_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_track_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_track_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_track_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
export class TrackRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_track_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** Points on the way, each a tuple. */
  @Column({ type: 'jsonb' })
  document!: Track
}
