-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_price"."kind" = 'multiples-and-bounds'
CREATE OR REPLACE FUNCTION "price_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
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
  IF (NOT (CASE WHEN abs((value_1)::numeric) < 2.4e-324 THEN true WHEN abs((value_1)::numeric) > 1.7976931348623157e308 OR abs((value_1)::numeric) > 1e22 * 0.01::numeric THEN false WHEN abs((value_1)::numeric) < 1e-300 * 0.01::numeric THEN abs((value_1)::numeric)::float8 * 4.4989137945431964e+161::float8 <= 1.1113793747425388e-164::float8 ELSE trunc((value_1)::numeric::float8 / 0.01::float8) = (value_1)::numeric::float8 / 0.01::float8 AND abs((value_1)::numeric::float8 / 0.01::float8) < 1e21 END)) THEN RETURN 'multipleOf /amount'; END IF;
  value_1 := document -> 'exact';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /exact'; END IF;
    IF NOT ((value_1)::numeric <= 9007199254740991) THEN RETURN 'maximum /exact'; END IF;
    IF NOT ((value_1)::numeric >= -9007199254740991) THEN RETURN 'minimum /exact'; END IF;
  END IF;
  value_1 := document -> 'large';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /large'; END IF;
    IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /large'; END IF;
    IF (NOT (CASE WHEN abs((value_1)::numeric) < 2.4e-324 THEN true WHEN abs((value_1)::numeric) > 1.7976931348623157e308 OR abs((value_1)::numeric) > 1e22 * 1000000000000000::numeric THEN false WHEN abs((value_1)::numeric) < 1e-300 * 1000000000000000::numeric THEN abs((value_1)::numeric)::float8 * 4.4989137945431964e+161::float8 <= 1.1113793747425387e-147::float8 ELSE trunc((value_1)::numeric::float8 / 1000000000000000::float8) = (value_1)::numeric::float8 / 1000000000000000::float8 AND abs((value_1)::numeric::float8 / 1000000000000000::float8) < 1e21 END)) THEN RETURN 'multipleOf /large'; END IF;
  END IF;
  value_1 := document -> 'quantity';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /quantity'; END IF;
    IF NOT ((value_1)::numeric < 3000) THEN RETURN 'exclusiveMaximum /quantity'; END IF;
    IF NOT ((value_1)::numeric > 0) THEN RETURN 'exclusiveMinimum /quantity'; END IF;
    IF (NOT (CASE WHEN abs((value_1)::numeric) < 2.4e-324 THEN true WHEN abs((value_1)::numeric) > 1.7976931348623157e308 OR abs((value_1)::numeric) > 1e22 * 3::numeric THEN false WHEN abs((value_1)::numeric) < 1e-300 * 3::numeric THEN abs((value_1)::numeric)::float8 * 4.4989137945431964e+161::float8 <= 3.334138124227616e-162::float8 ELSE trunc((value_1)::numeric::float8 / 3::float8) = (value_1)::numeric::float8 / 3::float8 AND abs((value_1)::numeric::float8 / 3::float8) < 1e21 END)) THEN RETURN 'multipleOf /quantity'; END IF;
  END IF;
  value_1 := document -> 'ratio';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /ratio'; END IF;
    IF NOT ((value_1)::numeric < 1) THEN RETURN 'exclusiveMaximum /ratio'; END IF;
    IF NOT ((value_1)::numeric > -1) THEN RETURN 'exclusiveMinimum /ratio'; END IF;
  END IF;
  value_1 := document -> 'tiny';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /tiny'; END IF;
    IF NOT ((value_1)::numeric <= 1e-300) THEN RETURN 'maximum /tiny'; END IF;
    IF NOT ((value_1)::numeric >= 5e-324) THEN RETURN 'minimum /tiny'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "price_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'amount') AND ((document - ARRAY['amount', 'exact', 'large', 'quantity', 'ratio', 'tiny']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'amount')) = 'number' THEN ((((document -> 'amount'))::numeric <= 1000) AND (((document -> 'amount'))::numeric >= 0) AND (CASE WHEN abs(((document -> 'amount'))::numeric) < 2.4e-324 THEN true WHEN abs(((document -> 'amount'))::numeric) > 1.7976931348623157e308 OR abs(((document -> 'amount'))::numeric) > 1e22 * 0.01::numeric THEN false WHEN abs(((document -> 'amount'))::numeric) < 1e-300 * 0.01::numeric THEN abs(((document -> 'amount'))::numeric)::float8 * 4.4989137945431964e+161::float8 <= 1.1113793747425388e-164::float8 ELSE trunc(((document -> 'amount'))::numeric::float8 / 0.01::float8) = ((document -> 'amount'))::numeric::float8 / 0.01::float8 AND abs(((document -> 'amount'))::numeric::float8 / 0.01::float8) < 1e21 END)) ELSE false END AND ((document -> 'exact') IS NULL OR CASE WHEN jsonb_typeof((document -> 'exact')) = 'number' THEN (trunc(((document -> 'exact'))::numeric) = ((document -> 'exact'))::numeric AND ((((document -> 'exact'))::numeric <= 9007199254740991) AND (((document -> 'exact'))::numeric >= -9007199254740991))) ELSE false END) AND ((document -> 'large') IS NULL OR CASE WHEN jsonb_typeof((document -> 'large')) = 'number' THEN ((((document -> 'large'))::numeric >= 0) AND (CASE WHEN abs(((document -> 'large'))::numeric) < 2.4e-324 THEN true WHEN abs(((document -> 'large'))::numeric) > 1.7976931348623157e308 OR abs(((document -> 'large'))::numeric) > 1e22 * 1000000000000000::numeric THEN false WHEN abs(((document -> 'large'))::numeric) < 1e-300 * 1000000000000000::numeric THEN abs(((document -> 'large'))::numeric)::float8 * 4.4989137945431964e+161::float8 <= 1.1113793747425387e-147::float8 ELSE trunc(((document -> 'large'))::numeric::float8 / 1000000000000000::float8) = ((document -> 'large'))::numeric::float8 / 1000000000000000::float8 AND abs(((document -> 'large'))::numeric::float8 / 1000000000000000::float8) < 1e21 END)) ELSE false END) AND ((document -> 'quantity') IS NULL OR CASE WHEN jsonb_typeof((document -> 'quantity')) = 'number' THEN (trunc(((document -> 'quantity'))::numeric) = ((document -> 'quantity'))::numeric AND ((((document -> 'quantity'))::numeric < 3000) AND (((document -> 'quantity'))::numeric > 0) AND (CASE WHEN abs(((document -> 'quantity'))::numeric) < 2.4e-324 THEN true WHEN abs(((document -> 'quantity'))::numeric) > 1.7976931348623157e308 OR abs(((document -> 'quantity'))::numeric) > 1e22 * 3::numeric THEN false WHEN abs(((document -> 'quantity'))::numeric) < 1e-300 * 3::numeric THEN abs(((document -> 'quantity'))::numeric)::float8 * 4.4989137945431964e+161::float8 <= 3.334138124227616e-162::float8 ELSE trunc(((document -> 'quantity'))::numeric::float8 / 3::float8) = ((document -> 'quantity'))::numeric::float8 / 3::float8 AND abs(((document -> 'quantity'))::numeric::float8 / 3::float8) < 1e21 END))) ELSE false END) AND ((document -> 'ratio') IS NULL OR CASE WHEN jsonb_typeof((document -> 'ratio')) = 'number' THEN ((((document -> 'ratio'))::numeric < 1) AND (((document -> 'ratio'))::numeric > -1)) ELSE false END) AND ((document -> 'tiny') IS NULL OR CASE WHEN jsonb_typeof((document -> 'tiny')) = 'number' THEN ((((document -> 'tiny'))::numeric <= 1e-300) AND (((document -> 'tiny'))::numeric >= 5e-324)) ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "price_first_problem"(document);
END
$body$;
