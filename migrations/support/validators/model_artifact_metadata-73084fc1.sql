CREATE FUNCTION model_artifact_metadata_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $validator$
BEGIN
  IF jsonb_typeof(document) <> 'object' THEN
    RETURN 'type ';
  END IF;
  IF NOT document ? 'is_external' THEN
    RETURN 'required /is_external';
  END IF;
  IF NOT document ? 'framework' THEN
    RETURN 'required /framework';
  END IF;
  RETURN NULL;
END
$validator$;
