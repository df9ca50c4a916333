/**
 * What our SQL has and no engine of docs/engines.md that can hold the catalog takes otherwise: each of them runs the parser
 * and the executor of PostgreSQL. Something new stands here, or in `src/database/engines/constructs.ts`, before it is used.
 */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  alter: [
    'AT_AddColumn', 'AT_AddConstraint', 'AT_DropColumn', 'AT_DropConstraint', 'AT_SetNotNull', 'AT_ValidateConstraint',
  ],
  conflict: [
    'ONCONFLICT_NOTHING', 'ONCONFLICT_UPDATE',
  ],
  constraint: [
    'CONSTR_CHECK', 'CONSTR_DEFAULT', 'CONSTR_NOTNULL', 'CONSTR_PRIMARY', 'CONSTR_UNIQUE', 'not valid',
  ],
  function: [
    'abs', 'array_agg', 'array_append', 'array_to_string', 'bool_or', 'btrim', 'cardinality', 'char_length', 'chr',
    'clock_timestamp', 'concat_ws', 'convert_to', 'count', 'current_database', 'current_schema', 'encode', 'format',
    'json_agg', 'json_array_elements_text', 'json_build_array', 'json_to_recordset', 'jsonb_agg', 'jsonb_array_elements', 'jsonb_array_length',
    'jsonb_build_object', 'jsonb_each', 'jsonb_exists', 'jsonb_typeof', 'left', 'make_interval', 'max', 'md5', 'min', 'now',
    'num_nonnulls', 'octet_length', 'option language', 'position', 'quote_ident', 'repeat', 'replace', 'row_number',
    'row_to_json', 'sha256', 'starts_with', 'string_agg', 'string_to_array', 'strpos', 'substr', 'substring', 'sum',
    'timezone', 'to_char', 'to_json', 'to_jsonb', 'trunc', 'unnest', 'version',
  ],
  index: [
    'btree', 'on expression',
  ],
  node: [
    'A_ArrayExpr', 'A_Const', 'A_Expr', 'A_Indices', 'A_Indirection', 'A_Star', 'AlterTableCmd', 'AlterTableStmt',
    'BoolExpr', 'Boolean', 'BooleanTest', 'CaseExpr', 'CaseWhen', 'CoalesceExpr', 'ColumnDef', 'ColumnRef', 'CommentStmt',
    'CommonTableExpr', 'Constraint', 'CreateFunctionStmt', 'CreateStmt', 'DefElem', 'DeleteStmt', 'DropStmt',
    'FuncCall', 'FunctionParameter', 'IndexElem', 'IndexStmt', 'InsertStmt', 'Integer', 'JoinExpr', 'List',
    'MinMaxExpr', 'NamedArgExpr', 'NullTest', 'ObjectWithArgs', 'ParamRef', 'RangeFunction', 'RangeSubselect',
    'RangeVar', 'ResTarget', 'RowExpr', 'SQLValueFunction', 'SelectStmt', 'SetToDefault', 'SortBy', 'String',
    'SubLink', 'TransactionStmt', 'TypeCast', 'TypeName', 'UpdateStmt', 'VariableSetStmt',
  ],
  operator: [
    '!~~', '#>', '#>>', '%', '+', '-', '->', '->>', '<', '<=', '<>', '=', '>', '>=', '?', '?&', 'BETWEEN', '||', '~~',
  ],
  plpgsql: [
    'stmt_assign', 'stmt_block', 'stmt_execsql', 'stmt_exit', 'stmt_if', 'stmt_loop', 'stmt_perform', 'stmt_raise',
    'stmt_return', 'stmt_while',
  ],
  query: [
    'lateral', 'with ordinality',
  ],
  transaction: [
    'TRANS_STMT_BEGIN', 'TRANS_STMT_COMMIT', 'TRANS_STMT_ROLLBACK', 'TRANS_STMT_START',
  ],
  type: [
    'bigint', 'bool', 'boolean', 'float8', 'int4', 'int8', 'integer', 'json', 'jsonb', 'name', 'numeric', 'text',
    'timestamptz', 'varchar', 'void', 'xid',
  ],
}

/** As `sqlFeatures` names them. */
export const plainFeatures: readonly string[] =
  Object.entries(PLAIN).flatMap(([kind, all]) => all.map(each => `${kind} ${each}`))
