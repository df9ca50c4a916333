// Made from relational/things.json and schema.json by npm run codegen. Do not edit.

import { Check, Entity, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/thing'

/** One row per thingrow. */
@Entity({ name: 'things' })
@Check('ck_things_id_56ef2a92', 'char_length("id") <= 40')
export class ThingRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'things_pkey' })
  id!: Id
}
