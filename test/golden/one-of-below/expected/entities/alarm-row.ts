// Made from relational/rows_of_alarm.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Alarm, Id, Kind } from '../types/alarm'

/** One row per document. */
@Entity({ name: 'rows_of_alarm' })
@Check('ck_rows_of_alarm_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_alarm_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_alarm_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_alarm_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
export class AlarmRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_alarm_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** Choices of which exactly one must hold. */
  @Column({ type: 'jsonb' })
  document!: Alarm
}
