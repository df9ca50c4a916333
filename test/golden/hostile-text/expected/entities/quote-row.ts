// Made from relational/quotes.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/quote'

/** A row *\/ with 'quotes'; DROP TABLE x; -- */
@Entity({ name: 'quotes' })
@Check('ck_quotes_id_56ef2a92', 'char_length("id") <= 40')
@Check(
  'ck_quotes_said_f99b447e',
  '"said" IN (\'it\'\'s\', \'a "word"\', \'back\\slash\', \'two\nlines\', \'${x}\', \'*/\', \'-- no\', \'$$\')',
)
@Check('ck_quotes_rule_0ddaf9a7', '"rule" COLLATE "C" ~ \'^[\\u0022\\u0027\\u002f\\u005c\\u0060\\u007c]*$\'')
@Index('idx; DROP TABLE quotes; --', ['said'])
export class QuoteRow {
  /** What's it called? *\/ | `x` */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'quotes_pkey' })
  id!: Id

  /**
   * Ends a comment *\/ and begins another /* with "quotes", `ticks`, | bars | and a line break. ${not} a template
   * <b>tag</b>.
   */
  @Column({ type: 'text' })
  said!: 'it\'s' | 'a "word"' | 'back\\slash' | 'two\nlines' | '${x}' | '*/' | '-- no' | '$$'

  /** A pattern with | and ` and \. */
  @Column({ type: 'text', nullable: true })
  rule!: string | null
}
