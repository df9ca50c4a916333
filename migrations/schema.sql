-- The toolkit's own tables after all migrations, as PostgreSQL prints them.
-- Written by npm run dump-schema.

CREATE TABLE model_versions (
  artifact_id text NOT NULL,
  is_external boolean DEFAULT false NOT NULL,
  external_source_url text,
  external_source_version text,
  base_model_id text,
  code_repo_url text,
  code_commit_sha text,
  code_entrypoint text,
  training_started_at timestamp with time zone,
  training_completed_at timestamp with time zone,
  trained_by text,
  gpu_allocation_id text,
  training_params_json jsonb,
  eval_metrics_json jsonb,
  eval_dataset_artifact_id text,
  benchmark_id text,
  promotion_state text DEFAULT 'candidate'::text NOT NULL,
  promotion_notes text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT model_versions_pkey PRIMARY KEY (artifact_id),
  CONSTRAINT ck_model_versions_benchmark_id_56c3f975 CHECK ((char_length(benchmark_id) <= 2000)),
  CONSTRAINT ck_model_versions_code_entrypoint_2c099e76 CHECK ((char_length(code_entrypoint) <= 1000)),
  CONSTRAINT ck_model_versions_code_repo_url_30e854e4 CHECK ((char_length(code_repo_url) <= 2048)),
  CONSTRAINT ck_model_versions_eval_metrics_json_2f93945d CHECK ((jsonb_typeof(eval_metrics_json) = 'object'::text)),
  CONSTRAINT ck_model_versions_external_source_url_ebb34f62 CHECK ((char_length(external_source_url) <= 2048)),
  CONSTRAINT ck_model_versions_external_source_version_16b1045e CHECK ((char_length(external_source_version) <= 200)),
  CONSTRAINT ck_model_versions_gpu_allocation_id_3951e10a CHECK ((char_length(gpu_allocation_id) <= 200)),
  CONSTRAINT ck_model_versions_promotion_notes_12c8bb4d CHECK ((char_length(promotion_notes) <= 10000)),
  CONSTRAINT ck_model_versions_promotion_state_5d351781 CHECK ((promotion_state = ANY (ARRAY['candidate'::text, 'promoted'::text, 'rejected'::text, 'superseded'::text]))),
  CONSTRAINT ck_model_versions_trained_by_325088c7 CHECK ((char_length(trained_by) <= 200)),
  CONSTRAINT ck_model_versions_training_params_json_1e15cb4f CHECK ((jsonb_typeof(training_params_json) = 'object'::text)),
  CONSTRAINT ck_model_versions_variant_7907ad54 CHECK (((is_external AND (external_source_url IS NOT NULL) AND (external_source_version IS NOT NULL)) OR ((NOT is_external) AND (external_source_url IS NULL) AND (external_source_version IS NULL)))),
  CONSTRAINT model_versions_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE,
  CONSTRAINT model_versions_base_model_id_fkey FOREIGN KEY (base_model_id) REFERENCES artifacts(id),
  CONSTRAINT model_versions_eval_dataset_artifact_id_fkey FOREIGN KEY (eval_dataset_artifact_id) REFERENCES artifacts(id)
);
CREATE INDEX idx_model_versions_base ON model_versions USING btree (base_model_id);
CREATE INDEX idx_model_versions_promotion ON model_versions USING btree (promotion_state);
CREATE INDEX idx_model_versions_trained_by ON model_versions USING btree (trained_by);

CREATE TABLE metadata_revisions (
  artifact_id text NOT NULL,
  revision integer NOT NULL,
  document text,
  sha256 text,
  schema_version text NOT NULL,
  revised_by text NOT NULL,
  reason text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT metadata_revisions_pkey PRIMARY KEY (artifact_id, revision),
  CONSTRAINT ck_metadata_revisions_reason_ad1f560a CHECK ((char_length(reason) <= 2000)),
  CONSTRAINT ck_metadata_revisions_revised_by_4d7ca0db CHECK ((char_length(revised_by) <= 200)),
  CONSTRAINT ck_metadata_revisions_revision_f62dd5b9 CHECK ((revision >= 0)),
  CONSTRAINT ck_metadata_revisions_schema_version_8f385067 CHECK ((char_length(schema_version) <= 200)),
  CONSTRAINT metadata_revisions_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE
);

CREATE TABLE review_items (
  id text NOT NULL,
  artifact_id text NOT NULL,
  pointer text NOT NULL,
  reason_code text NOT NULL,
  found text,
  candidate jsonb,
  status text DEFAULT 'open'::text NOT NULL,
  answer jsonb,
  answer_reason text,
  answered_by text,
  opened_at timestamp with time zone DEFAULT now() NOT NULL,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  claimed_by text,
  claimed_at timestamp with time zone,
  CONSTRAINT review_items_pkey PRIMARY KEY (id),
  CONSTRAINT review_items_artifact_pointer_reason_key UNIQUE (artifact_id, pointer, reason_code),
  CONSTRAINT ck_review_items_answer_reason_36318a4c CHECK ((char_length(answer_reason) <= 2000)),
  CONSTRAINT ck_review_items_answered_by_5e015a17 CHECK ((char_length(answered_by) <= 200)),
  CONSTRAINT ck_review_items_claimed_by_086dadf1 CHECK ((char_length(claimed_by) <= 200)),
  CONSTRAINT ck_review_items_found_462628bd CHECK ((char_length(found) <= 2000)),
  CONSTRAINT ck_review_items_pointer_7ec81cb6 CHECK ((char_length(pointer) <= 2000)),
  CONSTRAINT ck_review_items_reason_code_8c766e97 CHECK ((char_length(reason_code) <= 100)),
  CONSTRAINT ck_review_items_status_96cb09d7 CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text, 'resolved'::text, 'rejected'::text]))),
  CONSTRAINT review_items_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE
);
CREATE INDEX idx_review_items_opened ON review_items USING btree (opened_at, id);
CREATE INDEX idx_review_items_reason ON review_items USING btree (reason_code, artifact_id);
CREATE INDEX idx_review_items_status ON review_items USING btree (status, artifact_id);
CREATE TRIGGER review_items_log AFTER INSERT OR DELETE OR UPDATE ON review_items FOR EACH ROW EXECUTE FUNCTION model_artifacts_log_review();
CREATE TRIGGER review_items_log_truncate BEFORE TRUNCATE ON review_items FOR EACH STATEMENT EXECUTE FUNCTION model_artifacts_log_review();

CREATE TABLE review_events (
  item_id text NOT NULL,
  sequence integer NOT NULL,
  artifact_id text NOT NULL,
  pointer text NOT NULL,
  event text NOT NULL,
  at timestamp with time zone NOT NULL,
  by text,
  reason text,
  value jsonb,
  CONSTRAINT review_events_pkey PRIMARY KEY (item_id, sequence),
  CONSTRAINT ck_review_events_by_3e97e4f3 CHECK ((char_length(by) <= 200)),
  CONSTRAINT ck_review_events_event_2faa39ad CHECK ((event = ANY (ARRAY['opened'::text, 'claimed'::text, 'released'::text, 'answered'::text, 'resolved'::text, 'rejected'::text, 'reopened'::text, 'withdrawn'::text]))),
  CONSTRAINT ck_review_events_pointer_7ec81cb6 CHECK ((char_length(pointer) <= 2000)),
  CONSTRAINT ck_review_events_reason_ad1f560a CHECK ((char_length(reason) <= 2000)),
  CONSTRAINT ck_review_events_sequence_03f9bf09 CHECK ((sequence >= 1))
);
CREATE INDEX idx_review_events_artifact ON review_events USING btree (artifact_id);
CREATE INDEX idx_review_events_at ON review_events USING btree (at, item_id, sequence);
CREATE TRIGGER review_events_keep BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON review_events FOR EACH STATEMENT EXECUTE FUNCTION model_artifacts_keep_review_events();
