-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "price_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  value_3 jsonb;
  value_4 jsonb;
  value_5 jsonb;
  value_6 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'amount' THEN RETURN 'required /amount'; END IF;
  IF document - ARRAY['amount', 'exact', 'large', 'quantity', 'ratio', 'tiny'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['amount', 'exact', 'large', 'quantity', 'ratio', 'tiny'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'amount';
  IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /amount'; END IF;
  IF NOT ((value_1)::numeric <= 1000) THEN RETURN 'maximum /amount'; END IF;
  IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /amount'; END IF;
  IF NOT (CASE WHEN (value_1)::numeric = 0 THEN true WHEN abs((value_1)::numeric) > 1e22 * 0.01::numeric OR abs((value_1)::numeric) < 1e-300 * 0.01::numeric THEN false ELSE trunc((value_1)::numeric::float8 / 0.01::float8) = (value_1)::numeric::float8 / 0.01::float8 AND abs((value_1)::numeric::float8 / 0.01::float8) < 1e21 END) THEN RETURN 'multipleOf /amount'; END IF;
  value_2 := document -> 'exact';
  IF value_2 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END) THEN RETURN 'type /exact'; END IF;
    IF NOT ((value_2)::numeric <= 9007199254740991) THEN RETURN 'maximum /exact'; END IF;
    IF NOT ((value_2)::numeric >= -9007199254740991) THEN RETURN 'minimum /exact'; END IF;
  END IF;
  value_3 := document -> 'large';
  IF value_3 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_3) = 'number') THEN RETURN 'type /large'; END IF;
    IF NOT ((value_3)::numeric >= 0) THEN RETURN 'minimum /large'; END IF;
    IF NOT (CASE WHEN (value_3)::numeric = 0 THEN true WHEN abs((value_3)::numeric) > 1e22 * 1000000000000000::numeric OR abs((value_3)::numeric) < 1e-300 * 1000000000000000::numeric THEN false ELSE trunc((value_3)::numeric::float8 / 1000000000000000::float8) = (value_3)::numeric::float8 / 1000000000000000::float8 AND abs((value_3)::numeric::float8 / 1000000000000000::float8) < 1e21 END) THEN RETURN 'multipleOf /large'; END IF;
  END IF;
  value_4 := document -> 'quantity';
  IF value_4 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_4) = 'number' THEN trunc((value_4)::numeric) = (value_4)::numeric ELSE false END) THEN RETURN 'type /quantity'; END IF;
    IF NOT ((value_4)::numeric < 3000) THEN RETURN 'exclusiveMaximum /quantity'; END IF;
    IF NOT ((value_4)::numeric > 0) THEN RETURN 'exclusiveMinimum /quantity'; END IF;
    IF NOT (CASE WHEN (value_4)::numeric = 0 THEN true WHEN abs((value_4)::numeric) > 1e22 * 3::numeric OR abs((value_4)::numeric) < 1e-300 * 3::numeric THEN false ELSE trunc((value_4)::numeric::float8 / 3::float8) = (value_4)::numeric::float8 / 3::float8 AND abs((value_4)::numeric::float8 / 3::float8) < 1e21 END) THEN RETURN 'multipleOf /quantity'; END IF;
  END IF;
  value_5 := document -> 'ratio';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'number') THEN RETURN 'type /ratio'; END IF;
    IF NOT ((value_5)::numeric < 1) THEN RETURN 'exclusiveMaximum /ratio'; END IF;
    IF NOT ((value_5)::numeric > -1) THEN RETURN 'exclusiveMinimum /ratio'; END IF;
  END IF;
  value_6 := document -> 'tiny';
  IF value_6 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_6) = 'number') THEN RETURN 'type /tiny'; END IF;
    IF NOT ((value_6)::numeric <= 1e-300) THEN RETURN 'maximum /tiny'; END IF;
    IF NOT ((value_6)::numeric >= 5e-324) THEN RETURN 'minimum /tiny'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
